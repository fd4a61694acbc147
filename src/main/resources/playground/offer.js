// The list of what can come next, above where people write: arrow keys choose, Tab and Enter take.

import { h } from './dom.js';
import { say } from './words.js';

/**
 * @param input the text field that keeps the focus
 * @param taken is told the line as it is with the entry that was taken
 */
export function offerList(input, taken) {
  const node = h('ul', { id: 'completion', role: 'listbox', 'aria-label': say('completion.label'), hidden: true });
  let entries = [];
  let active = -1;

  function show(found, take) {
    entries = found;
    active = take;
    node.replaceChildren(...entries.map(drawEntry));
    node.hidden = entries.length === 0;
    input.setAttribute('aria-expanded', String(!node.hidden));
    point();
  }

  function drawEntry(entry, index) {
    const pick = (event) => {
      event.preventDefault();
      taken(entry.insert);
    };
    return h(
      'li',
      { id: 'offer-' + index, role: 'option', onmousedown: pick },
      h('span', { class: 'label' }, entry.label),
      h('span', { class: 'about' }, entry.hint),
      entry.extra ? h('span', { class: 'extra' }, entry.extra) : null,
    );
  }

  function point() {
    [...node.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
    if (node.children[active]) {
      input.setAttribute('aria-activedescendant', 'offer-' + active);
      node.children[active].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function step(by) {
    active = active < 0 ? (by > 0 ? 0 : entries.length - 1) : (active + by + entries.length) % entries.length;
    point();
  }

  /** Handles a key if it is for the list; says whether it was. */
  function keyed(event) {
    if (!entries.length) {
      return false;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Tab' && !event.shiftKey) {
      taken(entries[Math.max(active, 0)].insert);
    } else if (event.key === 'Enter' && !event.shiftKey && active >= 0) {
      taken(entries[active].insert);
    } else if (event.key === 'Escape') {
      show([], -1);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  /** Lets Enter send until there is a new offer. */
  function takeNothing() {
    active = -1;
    point();
  }

  return { node, show, keyed, takeNothing };
}
