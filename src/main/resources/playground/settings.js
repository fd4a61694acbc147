// The page's settings: the language, whose limits hold, and for admins the time.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { popup } from './popup.js';
import { choose, LANGUAGE } from './language.js';
import { complain } from './complain.js';

const JOURNEYS = ['next-question', 'tomorrow', 'week'];
const LIMITS = ['strictest', 'discord', 'slack'];

/**
 * @param world what the server says of the time and the limits
 * @param server tells which server is open
 * @return the button and its menu
 */
export function drawSettings(world, server) {
  const label = say('settings');
  const toggle = h('button', { class: 'quiet icon', type: 'button', 'aria-label': label, title: label }, icon('dials'));
  const menu = h('div', { id: 'settings', class: 'popup', hidden: true }, ...drawTime(world, server), ...drawLimits(world), ...drawLanguage());
  popup(toggle, menu);
  return [menu, toggle];
}

function drawTime(world, server) {
  if (!world.admin) {
    return [];
  }
  const about = h('p', { class: 'note' }, say(world.time.movable ? 'time.about' : 'error.time-fixed'));
  const entry = (to) => h('li', {}, h('button', { class: 'quiet entry', type: 'button', onclick: () => travel(to, server()) }, say('time.' + to)));
  return [h('h2', {}, say('time')), world.time.movable ? h('ul', {}, JOURNEYS.map(entry)) : null, about];
}

function travel(to, server) {
  send('/api/time', { to, server }).catch(complain);
}

function drawLimits(world) {
  const radio = (as) =>
    h(
      'label',
      { class: 'entry' },
      h('input', { type: 'radio', name: 'limits', value: as, checked: world.limits.as === as, disabled: !world.admin }),
      h('span', {}, say('limits.' + as)),
    );
  const group = h('fieldset', {}, h('legend', { class: 'unseen' }, say('limits')), LIMITS.map(radio));
  group.addEventListener('change', (event) => send('/api/limits', { as: event.target.value }).catch(complain));
  return [h('h2', {}, say('limits')), group, h('p', { class: 'note' }, say(world.admin ? 'limits.about' : 'limits.admins'))];
}

function drawLanguage() {
  const option = (value, words) => h('option', { value, selected: (LANGUAGE ?? '') === value }, words);
  const list = h('select', { id: 'language' }, option('', say('language.browser')), option('en', 'English'), option('de', 'Deutsch'));
  list.addEventListener('change', () => choose(list.value));
  return [h('h2', {}, h('label', { for: 'language' }, say('language.label'))), list];
}

/** Shows limits that were chosen elsewhere. */
export function limitsChosen(limits) {
  const radio = document.querySelector(`#settings input[value="${CSS.escape(limits.as)}"]`);
  if (radio) {
    radio.checked = true;
  }
}
