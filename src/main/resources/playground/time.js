// The playground's time, which admins can put before the real one.

import { h } from './dom.js';
import { say } from './words.js';
import { LANGUAGE } from './language.js';

const strip = document.getElementById('playtime');
const moments = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'short' });

let ahead = 0;

export function now() {
  return Date.now() + ahead;
}

/** A moment of the playground's time by this computer's clock. */
export function byThisClock(moment) {
  return moment - ahead;
}

export function setTime(time) {
  ahead = time.aheadSeconds * 1000;
  draw();
}

function draw() {
  strip.hidden = ahead === 0;
  if (ahead) {
    const moment = new Date(now());
    strip.replaceChildren(say('time.shown'), ' ', h('time', { datetime: moment.toISOString() }, moments.format(moment)));
  }
}

setInterval(draw, 15000);
