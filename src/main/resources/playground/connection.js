// The line to the server: follows events, and says when it is lost and found again.

import { h } from './dom.js';
import { address } from './api.js';
import { say } from './words.js';

const status = document.getElementById('status');

let events = null;

/**
 * Follows what happens after an event. The browser comes back by itself and names the event that it saw last.
 *
 * @param acts what to do on each type of event
 * @param again loads everything anew, where the server refuses to go on
 */
export function follow(lastEvent, acts, again) {
  events?.close();
  const source = new EventSource(address('/api/events', { after: lastEvent }));
  events = source;
  for (const [type, act] of Object.entries(acts)) {
    source.addEventListener(type, (event) => act(JSON.parse(event.data)));
  }
  source.onopen = () => connection(true);
  source.onerror = () => {
    connection(false);
    if (source.readyState === EventSource.CLOSED && events === source) {
      setTimeout(again, 2000);
    }
  };
}

/** Shows whether the server is reached. */
export function connection(found) {
  const wasLost = status.dataset.lost === 'true';
  status.dataset.lost = String(!found);
  if (!found && !wasLost) {
    banner('banner lost', h('span', { class: 'spin', 'aria-hidden': 'true' }), say('reconnecting'));
  } else if (found && wasLost) {
    banner('banner', say('reconnected'));
    setTimeout(() => status.dataset.lost === 'false' && status.replaceChildren(), 2500);
  }
}

/** Shows something above the messages, unless the line is lost, which matters more. */
export function notice(...parts) {
  if (status.dataset.lost !== 'true') {
    banner('banner', ...parts);
  }
}

export function hideNotice() {
  status.querySelector('.banner:not(.lost)')?.remove();
}

function banner(kind, ...parts) {
  status.replaceChildren(h('div', { class: kind }, parts));
}
