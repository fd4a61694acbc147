// Where people write: grows with the text, completes commands, keeps a draft for each place.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { complete } from './completion.js';
import { offerList } from './offer.js';
import { complain, hush } from './complain.js';

const NOTHING = { entries: [], take: -1 };

const form = document.getElementById('composer');

let world = null;
let here = null;
let limit = 0;
let looking = new AbortController();
let input, list, hint, count, go;

/** @param shared the commands, channels, people and place, kept up to date by others */
export function startComposer(shared) {
  world = shared;
  input = h('textarea', {
    id: 'input',
    rows: '1',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'completion',
    'aria-autocomplete': 'list',
    'aria-describedby': 'composer-hint',
    enterkeyhint: 'send',
    // Until there is a place to write to.
    disabled: true,
  });
  list = offerList(input, fill);
  hint = h('div', { id: 'composer-hint', class: 'hint' });
  count = h('span', { class: 'count', 'aria-live': 'polite' });
  go = h('button', { class: 'send', type: 'submit', disabled: true, 'aria-label': say('composer.send') }, icon('send'));
  form.replaceChildren(list.node, h('div', { class: 'writing' }, input, go), h('div', { class: 'under' }, hint, count));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', changed);
  input.addEventListener('keydown', keyed);
  input.addEventListener('blur', () => setTimeout(() => document.activeElement !== input && shut(), 150));
  document.addEventListener('prepbot-use', (event) => {
    const command = world.commands.find((each) => each.path === event.detail);
    if (!here.closed) {
      fill('/' + event.detail + (command?.options.length ? ' ' : ''));
    }
  });
}

/** Turns to another place. */
export function composeIn(place, title) {
  here = place;
  input.value = sessionStorage.getItem(draftKey()) ?? '';
  input.disabled = place.closed;
  go.disabled = place.closed;
  input.placeholder = say('composer.label', { place: title });
  input.setAttribute('aria-label', input.placeholder);
  shut();
  grow();
}

/** @param longest the most characters that a message may have */
export function limitTo(longest) {
  limit = longest;
}

/** Sends a line as if it had been written. */
export function sendLine(line) {
  deliver(line);
}

export function focusComposer() {
  // Behind an open dialog it would be focused but take no keys.
  if (!matchMedia('(pointer: coarse)').matches && !document.querySelector('dialog[open]')) {
    input.focus();
  }
}

function draftKey() {
  return `prepbot.line.${world.you}.${here.id}`;
}

function fill(line) {
  input.value = line;
  input.setSelectionRange(line.length, line.length);
  input.focus();
  changed();
}

function changed() {
  sessionStorage.setItem(draftKey(), input.value);
  hush();
  grow();
  offerMore();
}

function grow() {
  input.style.height = 'auto';
  input.style.height = Math.min(input.scrollHeight, 220) + 'px';
  const left = limit - input.value.length;
  count.textContent = left < 200 ? say('composer.count', { left }) : '';
  count.classList.toggle('over', left < 0);
}

async function offerMore() {
  looking.abort();
  const look = new AbortController();
  looking = look;
  try {
    const coming = complete(input.value, world, look.signal);
    list.takeNothing();
    const found = coming instanceof Promise ? await coming : coming;
    if (look === looking) {
      show(found);
    }
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      shut();
    }
  }
}

function shut() {
  looking.abort();
  looking = new AbortController();
  show(NOTHING);
}

function show(found) {
  list.show(found.entries, found.take);
  if (here.closed) {
    hint.textContent = say('closed');
  } else if (found.command) {
    showUsage(found.command, found.option);
  } else {
    hint.textContent = say(here.botListens ? 'composer.hint' : 'composer.unheard');
  }
}

function showUsage(command, current) {
  const parts = command.options.flatMap((option) => [
    ' ',
    h('span', { class: option === current ? 'current' : '' }, option.required ? `${option.name}:…` : `[${option.name}:…]`),
  ]);
  hint.replaceChildren(h('strong', {}, '/' + command.path), ...parts, ' — ' + (current ?? command).description);
}

function keyed(event) {
  if (!event.isComposing && !list.keyed(event) && event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
}

async function submit() {
  const text = input.value.trimEnd();
  if (!text.trim() || here.closed) {
    return;
  }
  const place = here.id;
  const key = draftKey();
  input.value = '';
  changed();
  shut();
  if (await deliver(text)) {
    sessionStorage.removeItem(key);
  } else if (!sessionStorage.getItem(key)) {
    sessionStorage.setItem(key, text);
    if (here.id === place) {
      input.value = text;
      grow();
    }
  }
}

async function deliver(text) {
  hush();
  try {
    await send(`/api/places/${encodeURIComponent(here.id)}/messages`, { text });
    return true;
  } catch (failure) {
    complain(failure);
    return false;
  }
}
