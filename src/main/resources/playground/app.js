// The playground's page: loads the world, follows what happens, and turns between places.

import { h, icon } from './dom.js';
import { loadWords, say } from './words.js';
import { isMine, read, send, speakAs } from './api.js';
import { composeIn, focusComposer, limitTo, sendLine, startComposer } from './composer.js';
import { formAnswered, formClosed, showForm } from './form.js';
import { closeDrawer, drawMe, drawPlaces, markDrawer, markOf, startDrawer } from './sidebar.js';
import { drawServers } from './servers.js';
import { knowPlaces, titleOf } from './names.js';
import { drawOne, drawTalk, keepingPlace, removeOne, startTalk } from './talk.js';
import { connection, follow, hideNotice, notice } from './connection.js';
import { waited, waitFor, waitIn } from './waiting.js';
import { askForThread } from './thread.js';
import { askForGroup } from './group.js';
import { complain } from './complain.js';
import { drawSettings, limitsChosen } from './settings.js';
import { knowShortcuts } from './menu.js';
import { setTime } from './time.js';

const state = { places: new Map(), talks: new Map(), loading: new Map(), current: null, servers: [] };
const shared = { you: '', place: '', commands: [], channels: [], people: [] };

const ON = {
  resync: reload,
  message: heard,
  removed,
  place: opened,
  form: (form) => isMine(form.delivery) && showForm(form, shared.you),
  refused,
  time: (time) => {
    setTime(time);
    drawCurrent();
  },
  limits: (limits) => {
    limitTo(limits.longest);
    limitsChosen(limits);
  },
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
    document.getElementById('new-thread').setAttribute('aria-label', say('thread.new'));
    document.getElementById('new-thread').addEventListener('click', () =>
      askForThread(state.current, goTo),
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

function goTo(place) {
  state.places.set(place.id, { ...state.places.get(place.id), ...place });
  location.hash = encodeURIComponent(place.id);
  closeDrawer();
}

/** Loads everything anew, then follows what happens from there. */
async function load() {
  const world = await read('/api/state');
  shared.you = world.you;
  state.people = world.people;
  state.servers = world.servers;
  state.places = new Map(world.places.map((place) => [place.id, place]));
  state.talks.clear();
  waitFor(world.waiting);
  knowPlaces(world.you, state.places);
  setTime(world.time);
  limitTo(world.limits.longest);
  drawMe(world.you, world.admin, world.people, drawSettings(world, () => state.server));
  const commands = await read('/api/commands');
  knowShortcuts(commands.shortcuts);
  shared.commands = commands.commands.filter((command) => command.who !== 'ADMINS' || world.admin);
  await turnToHash();
  follow(world.lastEvent, ON, reload);
  world.forms.filter((form) => isMine(form.delivery)).forEach((form) => showForm(form, shared.you));
  document.body.removeAttribute('aria-busy');
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

/** The bot said something that the platform would not have taken. */
function refused({ place, as, reason, values }) {
  const words = { message: say('refused', { as: say('limits.' + as) }), next: say('refusal.' + reason, values) };
  if (place === state.current) {
    complain(words);
  } else if (state.places.has(place)) {
    notice(titleOf(state.places.get(place)) + ': ' + words.message + ' ' + words.next);
  }
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
  turnToServerOf(place);
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

/** What is typed names what is of the open server; a direct conversation leaves that open. */
function turnToServerOf(place) {
  const kept = 'prepbot.server.' + shared.you;
  const members = state.servers.filter((server) => server.member);
  const wanted = place.server ?? localStorage.getItem(kept);
  const open = members.find((server) => server.id === wanted) ?? members[0];
  state.server = open?.id;
  localStorage.setItem(kept, state.server ?? '');
  shared.people = place.server ? open.people : state.people;
  shared.channels = placesOf(state.server)
    .filter((each) => each.kind === 'channel')
    .map((each) => each.name);
}

function placesOf(server) {
  return [...state.places.values()].filter((place) => place.server === server);
}

function turnToServer(server) {
  const last = localStorage.getItem(`prepbot.place.${shared.you}.${server}`);
  goTo(state.places.get(last) ?? placesOf(server)[0]);
}

async function join(server) {
  try {
    await send('/api/servers/' + server + '/me', {});
    await load();
    turnToServer(server);
  } catch (failure) {
    complain(failure);
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
  const here = places.filter((place) => !place.server || place.server === state.server);
  drawServers(state.servers, state.server, turnToServer, join, (server) => placesOf(server.id).some(unread));
  drawPlaces(here, state.current, unread, () =>
    askForGroup(state.people.filter((name) => name !== shared.you), goTo),
  );
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
  if (place.server) {
    localStorage.setItem(`prepbot.place.${shared.you}.${place.server}`, place.id);
  }
  if (document.visibilityState === 'visible') {
    const seen = JSON.parse(localStorage.getItem(readKey()) ?? '{}');
    seen[place.id] = place.last ?? '0';
    localStorage.setItem(readKey(), JSON.stringify(seen));
    place.pinged = false;
  }
  redrawPlaces();
}
