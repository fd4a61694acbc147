// The messages of the open place: drawn, kept up to date, scrolled.

import { avatar, h, icon } from './dom.js';
import { say } from './words.js';
import { drawMessage } from './message.js';
import { spoken } from './text.js';
import { LANGUAGE } from './language.js';
import { now } from './time.js';

const list = document.getElementById('messages');
const scroll = document.getElementById('scroll');
const newer = document.getElementById('newer');
const announce = document.getElementById('announce');

const TOGETHER = 5 * 60 * 1000;
const days = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'long', day: 'numeric', month: 'long' });

let sticks = true;

export function startTalk() {
  newer.append(icon('down'), say('messages.new'));
  newer.addEventListener('click', () => toEnd());
  scroll.addEventListener('scroll', () => {
    sticks = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
    newer.hidden = newer.hidden || sticks;
  });
  new ResizeObserver(() => sticks && toEnd()).observe(scroll);
  new ResizeObserver(() => sticks && toEnd()).observe(list);
}

function toEnd() {
  sticks = true;
  newer.hidden = true;
  scroll.scrollTop = scroll.scrollHeight;
}

/**
 * Draws a whole place.
 *
 * @param talk {messages: Map by id, more: whether there are earlier ones}
 * @param earlier loads those
 * @param tryOut sends a line
 */
export function drawTalk(place, title, talk, me, earlier, tryOut) {
  list.setAttribute('aria-label', say('messages.label', { place: title }));
  const messages = sorted(talk);
  const top = talk.more
    ? [h('li', { class: 'earlier' }, h('button', { class: 'control plain', type: 'button', onclick: earlier }, say('messages.more')))]
    : [drawWelcome(place, title, messages.length === 0, tryOut)];
  list.replaceChildren(...top, ...messages.flatMap((message, index) => withDay(message, messages[index - 1], me)));
  toEnd();
}

/** Draws earlier messages above, without moving what is being read. */
export function keepingPlace(draw) {
  const fromEnd = scroll.scrollHeight - scroll.scrollTop;
  draw();
  sticks = false;
  scroll.scrollTop = scroll.scrollHeight - fromEnd;
}

/** Draws one message anew, or at the end. */
export function drawOne(talk, message, me) {
  const standing = document.getElementById('m' + message.id);
  const messages = sorted(talk);
  const index = messages.findIndex((each) => each.id === message.id);
  const drawn = drawMessage(message, follows(message, messages[index - 1]), me);
  if (standing) {
    const focused = standing.contains(document.activeElement) ? document.activeElement.dataset.token ?? '' : null;
    standing.replaceWith(drawn);
    if (focused !== null) {
      (drawn.querySelector(`[data-token="${CSS.escape(focused)}"]`) ?? drawn).focus();
    }
    return;
  }
  document.getElementById('welcome-try')?.remove();
  list.append(...withDay(message, messages[index - 1], me));
  if (sticks || message.by === me) {
    toEnd();
  } else {
    newer.hidden = false;
  }
  if (message.by !== me) {
    announce.textContent = `${message.by}: ${spoken(message)}`;
  }
}

/** Takes one message away. */
export function removeOne(talk, id, redraw) {
  if (document.getElementById('m' + id)) {
    keepingPlace(redraw);
  }
}

/** Says under the messages what the bot has not answered yet. */
export function drawThinking(turns) {
  const box = document.getElementById('thinking');
  const lines = turns.map((turn) =>
    h(
      'p',
      {},
      turn.late ? icon('close') : h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      h('span', {}, say(turn.late ? 'unanswered' : 'thinking')),
      h('span', { class: 'what' }, turn.what),
    ),
  );
  if (box.childElementCount || lines.length) {
    box.replaceChildren(...lines);
    if (sticks) toEnd();
  }
}

function sorted(talk) {
  return [...talk.messages.values()].sort((one, other) => Number(one.id) - Number(other.id));
}

function withDay(message, before, me) {
  const day = new Date(message.at).toDateString();
  const newDay = !before || new Date(before.at).toDateString() !== day;
  const line = newDay ? [h('li', { class: 'day' }, h('span', {}, dayName(new Date(message.at))))] : [];
  return [...line, drawMessage(message, !newDay && follows(message, before), me)];
}

function dayName(date) {
  const ago = Math.round((new Date(now()).setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86400000);
  return ago === 0 ? say('day.today') : ago === 1 ? say('day.yesterday') : days.format(date);
}

function follows(message, before) {
  return Boolean(
    before &&
      before.by === message.by &&
      !message.answers &&
      Boolean(before.onlyYou) === Boolean(message.onlyYou) &&
      new Date(message.at) - new Date(before.at) < TOGETHER &&
      new Date(message.at).toDateString() === new Date(before.at).toDateString(),
  );
}

function drawWelcome(place, title, empty, tryOut) {
  const kinds = { direct: 'empty.text.direct', group: 'empty.text.private', 'private-thread': 'empty.text.private' };
  const chips = ['/daily', '/practice', '/help'].map((line) =>
    h('button', { class: 'control plain', type: 'button', onclick: () => tryOut(line) }, line),
  );
  const invitation = empty ? h('div', { id: 'welcome-try' }, h('p', {}, say('empty.try')), h('div', { class: 'row' }, chips)) : null;
  return h('li', { class: 'welcome' }, avatar('prepbot', true), h('h2', {}, say('empty.title', { place: title })), h('p', {}, say(kinds[place.kind] ?? 'empty.text')), invitation);
}
