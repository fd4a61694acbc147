// Asks for the name of a new public thread, and opens it.

import { h } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { drawTop } from './form.js';
import { complain } from './complain.js';

/** @param done is told the place that was opened */
export function askForThread(channel, done) {
  const dialog = document.getElementById('dialog');
  const title = h('input', { id: 'thread-title', type: 'text', maxlength: '100', required: true });
  const form = h(
    'form',
    {},
    drawTop(say('thread.new')),
    h('div', { class: 'field' }, h('label', { for: 'thread-title' }, say('thread.new.title')), title),
    h('div', { class: 'buttons' }, h('button', { class: 'control primary', type: 'submit' }, say('thread.new.send'))),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const place = await send(`/api/places/${encodeURIComponent(channel)}/threads`, { title: title.value });
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
  title.focus();
}
