// The commands, presses and forms that the bot has not answered yet.

import { drawThinking } from './talk.js';
import { byThisClock } from './time.js';

const THINKING = 3000;
const UNANSWERED = 15 * 60 * 1000;

let waiting = new Map();
let here = '';
let wake = 0;

/** Begins anew with what the server says is unanswered. */
export function waitFor(turns) {
  waiting = new Map(turns.map((turn) => [turn.delivery, { ...turn, seen: seenAt(turn) }]));
}

/** Takes the news of one of them. */
export function waited(turn) {
  if (turn.state === 'answered') {
    waiting.delete(turn.delivery);
  } else {
    waiting.set(turn.delivery, { ...turn, seen: seenAt(turn) });
  }
  think();
}

/** Shows those of a place. */
export function waitIn(place) {
  here = place;
  think();
}

/** When a turn was first waited for, by this browser's clock. */
function seenAt(turn) {
  const late = Math.min(Date.now() - THINKING, byThisClock(Date.parse(turn.since)));
  return waiting.get(turn.delivery)?.seen ?? (turn.state === 'thinking' ? late : Date.now());
}

function think() {
  clearTimeout(wake);
  const now = Date.now();
  const turns = [...waiting.values()].filter((turn) => turn.place === here);
  const late = turns.filter((turn) => now - turn.seen >= THINKING);
  drawThinking(late.map((turn) => ({ what: turn.what, late: now - turn.seen >= UNANSWERED })));
  const next = turns
    .map((turn) => turn.seen + (now - turn.seen < THINKING ? THINKING : UNANSWERED))
    .filter((at) => at > now);
  if (next.length) {
    wake = setTimeout(think, Math.min(...next) - now + 10);
  }
}
