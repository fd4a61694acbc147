// The playground's page: loads the world, follows what happens, and turns between places.

import { h, icon } from './dom.js';
import { loadWords, say } from './words.js';
import { isMine, read, speakAs } from './api.js';
import { composeIn, focusComposer, sendLine, startComposer } from './composer.js';
import { formAnswered, formClosed, showForm } from './form.js';
import { drawMe, drawPlaces, markDrawer, markOf, startDrawer, titleOf } from './sidebar.js';
import { drawOne, drawTalk, keepingPlace, removeOne, startTalk } from './talk.js';
import { connection, follow, hideNotice, notice } from './connection.js';
import { waited, waitFor, waitIn } from './waiting.js';
import { askForThread } from './thread.js';
import { complain } from './complain.js';

const state = { places: new Map(), talks: new Map(), loading: new Map(), current: null, servers: [] };
const shared = { you: '', place: '', commands: [], channels: [], people: [] };

const ON = {
  resync: reload,
  message: heard,
  removed,
  place: opened,
  form: (form) => isMine(form.delivery) && showForm(form, shared.you),
  'form-closed': (form) => formClosed(form.id),
  delivery: (turn) => {
    waited(turn);
    if (turn.state === 'answered') {
      formAnswered(turn.delivery);
    }
  },
};

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
    document.getElementById('new-thread').addEventListener('click', () =>
      askForThread(state.current, (place) => {
        state.places.set(place.id, place);
        location.hash = encodeURIComponent(place.id);
      }),
    );
    document.querySelector('.skip').addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('messages').focus();
    });
    addEventListener('hashchange', () => turnToHash().then(focusComposer, complain));
    document.addEventListener('visibilitychange', () => state.current && markRead());
    await load();
    focusComposer();
  } catch (failure) {
    if (failure.status) {
      notice(failure.message + ' ' + failure.next);
    } else {
      connection(false);
    }
    setTimeout(() => location.reload(), failure.status ? 10000 : 2000);
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
  waitFor(world.waiting);
  shared.channels = world.places.filter((place) => place.kind === 'channel').map((place) => place.name);
  drawMe(world.you, world.admin, world.people);
  const commands = await read('/api/commands');
  shared.commands = commands.commands.filter((command) => command.who !== 'ADMINS' || world.admin);
  await turnToHash();
  follow(world.lastEvent, ON, reload);
  world.forms.filter((form) => isMine(form.delivery)).forEach((form) => showForm(form, shared.you));
}

async function reload() {
  try {
    await load();
    connection(true);
  } catch (failure) {
    connection(false);
    setTimeout(reload, 2000);
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
  state.loading.get(message.place)?.push(message);
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
  } else if (!before && place.members.length) {
    notice(markOf(place), h('a', { href: '#' + encodeURIComponent(place.id) }, titleOf(place)));
  }
}

async function turnToHash() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const place = state.places.get(wanted) ?? state.places.get(state.current) ?? [...state.places.values()][0];
  state.current = place.id;
  shared.place = place.id;
  hideNotice();
  drawTopOf(place);
  composeIn(place, titleOf(place));
  if (!state.talks.has(place.id)) {
    const meanwhile = [];
    state.loading.set(place.id, meanwhile);
    const page = await read(`/api/places/${encodeURIComponent(place.id)}/messages`);
    state.loading.delete(place.id);
    const messages = new Map([...page.messages, ...meanwhile].map((message) => [message.id, message]));
    state.talks.set(place.id, { messages, more: page.more });
  }
  if (state.current === place.id) {
    drawCurrent();
    markRead();
    waitIn(place.id);
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
