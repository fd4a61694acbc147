// Where people write: grows with the text, completes commands, keeps a draft for each place.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { send } from './api.js';
import { complete } from './completion.js';
import { complain, hush } from './complain.js';

const LIMIT = 2000;

const form = document.getElementById('composer');

let world = null;
let here = null;
let offer = { entries: [], take: -1 };
let active = -1;
let looking = new AbortController();
let lookUp = 0;
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
  });
  list = h('ul', { id: 'completion', role: 'listbox', 'aria-label': say('completion.label'), hidden: true });
  hint = h('div', { id: 'composer-hint', class: 'hint' });
  count = h('span', { class: 'count', 'aria-live': 'polite' });
  go = h('button', { class: 'send', type: 'submit', 'aria-label': say('composer.send') }, icon('send'));
  form.replaceChildren(list, h('div', { class: 'writing' }, input, go), h('div', { class: 'under' }, hint, count));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', changed);
  input.addEventListener('keydown', keyed);
  document.addEventListener('prepbot-use', (event) => {
    if (!here.closed) {
      const command = world.commands.find((each) => each.path === event.detail);
      input.value = '/' + event.detail + (command?.options.length ? ' ' : '');
      input.focus();
      changed();
    }
  });
  input.addEventListener('blur', () => setTimeout(() => document.activeElement !== input && shut(), 150));
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
  showHint();
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

function changed() {
  sessionStorage.setItem(draftKey(), input.value);
  hush();
  grow();
  offerMore();
}

function grow() {
  input.style.height = 'auto';
  input.style.height = Math.min(input.scrollHeight, 220) + 'px';
  const left = LIMIT - input.value.length;
  count.textContent = left < 200 ? say('composer.count', { left }) : '';
  count.classList.toggle('over', left < 0);
}

function showHint() {
  if (here.closed) {
    hint.textContent = say('closed');
  } else if (offer.command) {
    const parts = offer.command.options.map((option) =>
      h('span', { class: option === offer.option ? 'current' : '' }, option.required ? `${option.name}:…` : `[${option.name}:…]`),
    );
    const about = offer.option ? ' — ' + offer.option.description : ' — ' + offer.command.description;
    hint.replaceChildren(h('strong', {}, '/' + offer.command.path), ...parts.flatMap((part) => [' ', part]), about);
  } else {
    hint.textContent = say(here.botListens ? 'composer.hint' : 'composer.unheard');
  }
}

async function offerMore() {
  looking.abort();
  looking = new AbortController();
  const turn = ++lookUp;
  try {
    const coming = complete(input.value, world, looking.signal);
    active = -1;
    const found = coming instanceof Promise ? await coming : coming;
    if (turn === lookUp) {
      offer = found;
      active = found.take;
      drawOffer();
    }
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      shut();
    }
  }
}

function drawOffer() {
  list.replaceChildren(
    ...offer.entries.map((entry, index) =>
      h(
        'li',
        {
          id: 'offer-' + index,
          role: 'option',
          'aria-selected': String(index === active),
          onmousedown: (event) => {
            event.preventDefault();
            take(index);
          },
        },
        h('span', { class: 'label' }, entry.label),
        h('span', { class: 'about' }, entry.hint),
        entry.extra ? h('span', { class: 'extra' }, entry.extra) : null,
      ),
    ),
  );
  const open = offer.entries.length > 0;
  list.hidden = !open;
  input.setAttribute('aria-expanded', String(open));
  point();
  showHint();
}

function point() {
  [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
  if (active >= 0 && list.children[active]) {
    input.setAttribute('aria-activedescendant', 'offer-' + active);
    list.children[active].scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function shut() {
  lookUp++;
  offer = { entries: [], take: -1 };
  active = -1;
  drawOffer();
}

function take(index) {
  input.value = offer.entries[index].insert;
  input.setSelectionRange(input.value.length, input.value.length);
  input.focus();
  changed();
}

function keyed(event) {
  if (event.isComposing) {
    return;
  }
  const open = offer.entries.length > 0;
  if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const size = offer.entries.length;
    active = active < 0 ? (step > 0 ? 0 : size - 1) : (active + step + size) % size;
    point();
  } else if (open && event.key === 'Tab' && !event.shiftKey) {
    event.preventDefault();
    take(Math.max(active, 0));
  } else if (open && event.key === 'Escape') {
    event.preventDefault();
    shut();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (open && active >= 0) {
      take(active);
    } else {
      submit();
    }
  }
}

async function submit() {
  const text = input.value.trimEnd();
  if (!text.trim() || here.closed) {
    return;
  }
  const key = draftKey();
  input.value = '';
  changed();
  shut();
  if (await deliver(text)) {
    sessionStorage.removeItem(key);
  } else if (!input.value) {
    input.value = text;
    sessionStorage.setItem(key, text);
    grow();
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
