// The playground's page: loads the world, follows what happens, and turns between places.

import { h, icon } from './dom.js';
import { loadWords, say } from './words.js';
import { address, isMine, read, send, speakAs } from './api.js';
import { composeIn, focusComposer, sendLine, startComposer } from './composer.js';
import { drawTop, formAnswered, formClosed, showForm } from './form.js';
import { drawMe, drawPlaces, markDrawer, markOf, startDrawer, titleOf } from './sidebar.js';
import { drawOne, drawTalk, drawThinking, keepingPlace, removeOne, startTalk } from './talk.js';
import { complain } from './complain.js';

const THINKING = 3000;
const UNANSWERED = 15 * 60 * 1000;

const state = { places: new Map(), talks: new Map(), waiting: new Map(), current: null, servers: [] };
const shared = { you: '', place: '', commands: [], channels: [], people: [] };
const status = document.getElementById('status');

let events = null;
let wake = 0;

begin();

async function begin() {
  const you = new URLSearchParams(location.search).get('as') ?? localStorage.getItem('prepbot.as') ?? 'alice';
  localStorage.setItem('prepbot.as', you);
  history.replaceState(null, '', '/?as=' + encodeURIComponent(you) + location.hash);
  speakAs(you);
  try {
    await loadWords();
    startDrawer();
    startTalk();
    startComposer(shared);
    document.getElementById('new-thread').append(icon('plus'), h('span', {}, say('thread.new')));
    document.getElementById('new-thread').addEventListener('click', askForThread);
    document.querySelector('.skip').addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('messages').focus();
    });
    addEventListener('hashchange', () => turnToHash().then(focusComposer, complain));
    document.addEventListener('visibilitychange', () => state.current && markRead());
    await load();
    focusComposer();
  } catch (failure) {
    connection('reconnecting');
    setTimeout(() => location.reload(), failure.status ? 10000 : 2000);
    if (failure.status) {
      status.replaceChildren(h('div', { class: 'banner' }, failure.message + ' ' + failure.next));
    }
  }
}

/** Loads everything anew, then follows what happens from there. */
async function load() {
  const world = await read('/api/state');
  shared.you = world.you;
  shared.people = world.people;
  state.servers = world.servers;
  state.places = new Map(world.places.map((place) => [place.id, place]));
  state.talks.clear();
  state.waiting = new Map(world.waiting.map((turn) => [turn.delivery, { ...turn, seen: seenAt(turn) }]));
  shared.channels = world.places.filter((place) => place.kind === 'channel').map((place) => place.name);
  drawMe(world.you, world.admin, world.people);
  const commands = await read('/api/commands');
  shared.commands = commands.commands.filter((command) => command.who !== 'ADMINS' || world.admin);
  await turnToHash();
  follow(world.lastEvent);
  world.forms.filter((form) => isMine(form.delivery)).forEach((form) => showForm(form, shared.you));
}

function follow(lastEvent) {
  events?.close();
  const source = new EventSource(address('/api/events', { after: lastEvent }));
  events = source;
  const on = (type, act) => source.addEventListener(type, (event) => act(JSON.parse(event.data)));
  source.onopen = () => connection('connected');
  source.onerror = () => {
    connection('reconnecting');
    // The browser tries again by itself, unless the server refused.
    if (source.readyState === EventSource.CLOSED && events === source) {
      setTimeout(reload, 2000);
    }
  };
  on('resync', reload);
  on('message', heard);
  on('removed', removed);
  on('place', opened);
  on('form', (form) => isMine(form.delivery) && showForm(form, shared.you));
  on('form-closed', (form) => formClosed(form.id));
  on('delivery', waited);
}

async function reload() {
  try {
    await load();
    connection('connected');
  } catch (failure) {
    connection('reconnecting');
    setTimeout(reload, 2000);
  }
}

function connection(how) {
  const lost = how === 'reconnecting';
  const was = status.dataset.lost === 'true';
  status.dataset.lost = String(lost);
  if (lost && !was) {
    status.replaceChildren(h('div', { class: 'banner lost' }, h('span', { class: 'spin', 'aria-hidden': 'true' }), say('reconnecting')));
  } else if (!lost && was) {
    status.replaceChildren(h('div', { class: 'banner' }, say('reconnected')));
    setTimeout(() => status.dataset.lost === 'false' && status.replaceChildren(), 2500);
  }
}

function heard(message) {
  const place = state.places.get(message.place);
  if (!place) {
    return;
  }
  const isNew = Number(message.id) > Number(place.last ?? 0);
  if (isNew) {
    place.last = message.id;
    place.pinged = place.pinged || (message.pings ?? []).some((name) => name === shared.you || name === '*');
  }
  const talk = state.talks.get(message.place);
  // What is older than all that was loaded comes with the earlier messages.
  if (talk && (isNew || talk.messages.has(message.id))) {
    talk.messages.set(message.id, message);
    if (message.place === state.current) {
      drawOne(talk, message, shared.you);
      markRead();
    }
  }
  redrawPlaces();
}

function removed({ id, place }) {
  const talk = state.talks.get(place);
  if (talk?.messages.delete(id) && place === state.current) {
    removeOne(talk, id, drawCurrent);
  }
}

function opened(place) {
  const before = state.places.get(place.id);
  state.places.set(place.id, { ...before, ...place });
  redrawPlaces();
  if (place.id === state.current) {
    drawTopOf(state.places.get(place.id));
    composeIn(state.places.get(place.id), titleOf(place));
  } else if (!before) {
    const go = h('a', { href: '#' + encodeURIComponent(place.id) }, titleOf(place));
    status.replaceChildren(h('div', { class: 'banner' }, markOf(place), go));
  }
}

function waited(turn) {
  if (turn.state === 'answered') {
    state.waiting.delete(turn.delivery);
    formAnswered(turn.delivery);
  } else {
    state.waiting.set(turn.delivery, { ...turn, seen: seenAt(turn) });
  }
  think();
}

/** When a turn was first waited for, by this browser's clock. */
function seenAt(turn) {
  const known = state.waiting.get(turn.delivery);
  return known?.seen ?? (turn.state === 'thinking' ? Math.min(Date.now() - THINKING, Date.parse(turn.since)) : Date.now());
}

function think() {
  clearTimeout(wake);
  const now = Date.now();
  const here = [...state.waiting.values()].filter((turn) => turn.place === state.current);
  drawThinking(
    here
      .filter((turn) => now - turn.seen >= THINKING)
      .map((turn) => ({ what: turn.what, late: now - turn.seen >= UNANSWERED })),
  );
  const next = here.map((turn) => turn.seen + (now - turn.seen < THINKING ? THINKING : UNANSWERED)).filter((at) => at > now);
  if (next.length) {
    wake = setTimeout(think, Math.min(...next) - now + 10);
  }
}

async function turnToHash() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const place = state.places.get(wanted) ?? state.places.get(state.current) ?? [...state.places.values()][0];
  state.current = place.id;
  shared.place = place.id;
  status.querySelector('.banner:not(.lost)')?.remove();
  drawTopOf(place);
  composeIn(place, titleOf(place));
  if (!state.talks.has(place.id)) {
    const page = await read(`/api/places/${encodeURIComponent(place.id)}/messages`);
    const messages = new Map(page.messages.map((message) => [message.id, message]));
    state.talks.set(place.id, { messages, more: page.more });
  }
  if (state.current === place.id) {
    drawCurrent();
    markRead();
    think();
  }
}

function drawCurrent() {
  const place = state.places.get(state.current);
  drawTalk(place, titleOf(place), state.talks.get(place.id), shared.you, earlier, sendLine);
}

async function earlier() {
  const talk = state.talks.get(state.current);
  const first = Math.min(...[...talk.messages.keys()].map(Number));
  try {
    const page = await read(`/api/places/${encodeURIComponent(state.current)}/messages`, { before: first });
    page.messages.forEach((message) => talk.messages.set(message.id, message));
    talk.more = page.more;
    keepingPlace(drawCurrent);
  } catch (failure) {
    complain(failure);
  }
}

function drawTopOf(place) {
  const title = titleOf(place);
  document.title = `${title} · ${say('title')}`;
  const secret = ['private-thread', 'group'].includes(place.kind) ? h('span', { class: 'secret' }, say('private')) : null;
  document.getElementById('place').replaceChildren(markOf(place), h('span', { class: 'title' }, title), ...(secret ? [secret] : []));
  document.getElementById('new-thread').hidden = place.kind !== 'channel';
}

function redrawPlaces() {
  const places = [...state.places.values()];
  drawPlaces(state.servers, places, state.current, unread);
  markDrawer(places.some(unread));
}

function readKey() {
  return 'prepbot.read.' + shared.you;
}

function unread(place) {
  const seen = JSON.parse(localStorage.getItem(readKey()) ?? '{}');
  if (place.id === state.current || Number(place.last ?? 0) <= Number(seen[place.id] ?? 0)) {
    return null;
  }
  return place.pinged ? 'ping' : 'new';
}

function markRead() {
  const place = state.places.get(state.current);
  if (document.visibilityState === 'visible') {
    const seen = JSON.parse(localStorage.getItem(readKey()) ?? '{}');
    seen[place.id] = place.last ?? '0';
    localStorage.setItem(readKey(), JSON.stringify(seen));
    place.pinged = false;
  }
  redrawPlaces();
}

function askForThread() {
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
      const place = await send(`/api/places/${encodeURIComponent(state.current)}/threads`, { title: title.value });
      state.places.set(place.id, place);
      dialog.close();
      location.hash = encodeURIComponent(place.id);
    } catch (failure) {
      dialog.close();
      complain(failure);
    }
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  title.focus();
}
