// Asks who is to be in a new group conversation, and opens it.

import { avatar, h } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { drawTop } from './form.js';
import { complain } from './complain.js';

const MOST = 7;

/** @param done is told the place that was opened */
export function askForGroup(others, done) {
  const dialog = document.getElementById('dialog');
  const boxes = others.map((name) => h('input', { type: 'checkbox', value: name }));
  const labels = others.map((name, index) => h('label', { class: 'chip' }, boxes[index], avatar(name), name));
  const go = h('button', { class: 'control primary', type: 'submit', disabled: true }, say('group.new.send'));
  const picked = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const form = h(
    'form',
    {},
    drawTop(say('group.new')),
    h('fieldset', { class: 'field' }, h('legend', {}, say('group.new.who')), h('div', { class: 'chips' }, labels)),
    h('div', { class: 'buttons' }, go),
  );
  form.addEventListener('change', () => (go.disabled = picked().length < 1 || picked().length > MOST));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const place = await send('/api/groups', { people: picked() });
      dialog.close();
      done(place);
    } catch (failure) {
      dialog.close();
      complain(failure);
    }
  });
  dialog.replaceChildren(form);
  dialog.setAttribute('aria-labelledby', 'form-title');
  dialog.showModal();
}
