// Says what went wrong and what to do next, at the bottom of the page, until it is closed or replaced.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { Unreachable } from './api.js';

let box = null;

export function complain(failure) {
  const [error, next] = wording(failure);
  hush();
  const close = h('button', { class: 'quiet icon', type: 'button', 'aria-label': say('dismiss'), onclick: hush }, icon('close'));
  box = h('div', { class: 'complaint', role: 'alert' }, h('p', {}, h('strong', {}, error), ' ', next), close);
  document.getElementById('composer').before(box);
}

export function hush() {
  box?.remove();
  box = null;
}

/** What is wrong, and what to do next. */
export function wording(failure) {
  return failure instanceof Unreachable
    ? [say('offline'), say('offline.next')]
    : [failure.message, failure.next ?? ''];
}
