// The bot's forms, one at a time, in a modal dialog. What is typed is kept until the bot has answered.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { newDelivery, remove, send } from './api.js';
import { wording } from './complain.js';
import { LANGUAGE } from './language.js';

const dialog = document.getElementById('dialog');
const sent = new Map();

let open = null;

function draftKey(form, field) {
  return `prepbot.draft.${form.you}.${form.token}.${field}`;
}

/** Shows a form; a form that is open already stays. */
export function showForm(form, you) {
  if (open) {
    return;
  }
  open = { ...form, you };
  const fields = form.fields.map((field) => drawField(open, field));
  const trouble = h('div', { class: 'trouble', role: 'alert' });
  const go = h('button', { class: 'control primary', type: 'submit' }, say('form.send'));
  const cancel = h('button', { class: 'control plain', type: 'button', onclick: () => dialog.close() }, say('form.cancel'));
  const kept = fields.some((field) => field.kept) ? h('p', { class: 'note' }, say('form.draft')) : null;
  const node = h(
    'form',
    { novalidate: true, 'aria-labelledby': 'form-title' },
    drawTop(form.title),
    kept,
    fields.map((field) => field.node),
    trouble,
    h('div', { class: 'buttons' }, cancel, go),
  );
  const delivery = newDelivery();
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const bad = fields.find((field) => !field.fits());
    if (bad) {
      trouble.textContent = bad.complaint();
      bad.input.focus();
    } else {
      submit(open, fields, delivery, go, trouble);
    }
  });
  dialog.replaceChildren(node);
  dialog.setAttribute('aria-labelledby', 'form-title');
  dialog.showModal();
  fields[0].input.focus();
}

export function drawTop(title) {
  const close = h('button', { class: 'quiet icon', type: 'button', 'aria-label': say('form.close') }, icon('close'));
  close.addEventListener('click', () => dialog.close());
  return h('div', { class: 'dialog-top' }, h('h2', { id: 'form-title' }, title), close);
}

function drawField(form, field) {
  const key = draftKey(form, field.id);
  const draft = sessionStorage.getItem(key);
  const id = 'field-' + field.id;
  const input = h(field.paragraph ? 'textarea' : 'input', {
    id,
    rows: field.paragraph ? '9' : null,
    type: field.paragraph ? null : 'text',
    placeholder: field.placeholder,
    'aria-describedby': id + '-count',
    value: draft ?? field.value,
  });
  const count = h('span', { class: 'count', id: id + '-count' });
  const fits = () => input.value.length <= field.longest;
  const refresh = () => {
    count.textContent = say('form.count', {
      count: input.value.length.toLocaleString(LANGUAGE),
      limit: field.longest.toLocaleString(LANGUAGE),
    });
    count.classList.toggle('over', !fits());
    input.setAttribute('aria-invalid', String(!fits()));
  };
  input.addEventListener('input', () => {
    sessionStorage.setItem(key, input.value);
    refresh();
  });
  // Enter sends from a paragraph with the control key.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      input.form.requestSubmit();
    }
  });
  refresh();
  const node = h('div', { class: 'field' }, h('label', { for: id }, field.label), input, count);
  const complaint = () =>
    say('form.over', { label: field.label, limit: field.longest.toLocaleString(LANGUAGE), count: input.value.length.toLocaleString(LANGUAGE) });
  return { id: field.id, input, fits, complaint, node, kept: draft !== null && draft !== field.value };
}

async function submit(form, fields, delivery, go, trouble) {
  go.disabled = true;
  go.textContent = say('form.sending');
  trouble.textContent = '';
  const typed = Object.fromEntries(fields.map((field) => [field.id, field.input.value]));
  try {
    sent.set(delivery, form);
    await send('/api/forms/' + form.id, { fields: typed }, delivery);
    form.sent = true;
    dialog.close();
  } catch (failure) {
    sent.delete(delivery);
    const [error, next] = wording(failure);
    trouble.replaceChildren(h('strong', {}, error), ' ' + next);
    go.disabled = false;
    go.textContent = say('form.send');
  }
}

/** Forgets what was typed once the bot has answered it. */
export function formAnswered(delivery) {
  const form = sent.get(delivery);
  if (form) {
    form.fields.forEach((field) => sessionStorage.removeItem(draftKey(form, field.id)));
    sent.delete(delivery);
  }
}

/** Closes the form if it was sent or closed elsewhere. */
export function formClosed(id) {
  if (open?.id === id) {
    open.sent = true;
    dialog.close();
  }
}

dialog.addEventListener('close', () => {
  if (open && !open.sent) {
    remove('/api/forms/' + open.id).catch(() => {});
  }
  open = null;
  dialog.replaceChildren();
  // Focus that comes back to a text field while the dialog still covers it takes no keys in some browsers.
  const focused = document.activeElement;
  if (focused?.tagName === 'TEXTAREA') {
    focused.blur();
    requestAnimationFrame(() => focused.focus());
  }
});
