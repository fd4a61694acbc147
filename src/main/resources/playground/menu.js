// Each message's own menu: the bot's entries, and copying.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { popup } from './popup.js';
import { spoken } from './text.js';
import { copy } from './copy.js';
import { complain } from './complain.js';

let shortcuts = [];

/** @param entries the bot's entries, {name, label} */
export function knowShortcuts(entries) {
  shortcuts = entries;
}

export function drawMenu(message) {
  const label = say('menu.label', { person: message.by });
  const toggle = h('button', { class: 'quiet icon', type: 'button', 'aria-label': label, title: say('menu.title') }, icon('dots'));
  const menu = h('div', { id: 'menu-' + message.id, class: 'popup', hidden: true }, h('ul', {}, entries(message, () => toggle.focus())));
  popup(toggle, menu);
  return h('div', { class: 'more' }, toggle, menu);
}

function entries(message, done) {
  const chosen = (shortcut) => send(`/api/messages/${message.id}/shortcuts`, { shortcut: shortcut.name }).catch(complain);
  const entry = (words, act) => {
    const button = h('button', { class: 'quiet entry', type: 'button' }, words);
    button.addEventListener('click', () => {
      act();
      done();
    });
    return h('li', {}, button);
  };
  return [
    ...shortcuts.map((shortcut) => entry(shortcut.label, () => chosen(shortcut))),
    entry(say('menu.copy'), () => copy(spoken(message)).catch(complain)),
  ];
}
