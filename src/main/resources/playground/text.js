// Draws the text tree of a message.

import { h } from './dom.js';
import { say } from './words.js';
import { copy as copyText } from './copy.js';
import { drawFile } from './file.js';
import { LANGUAGE } from './language.js';
import { placeOf, titleOf } from './names.js';

const moments = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });
const exactly = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'long' });

export function drawBlocks(blocks, me) {
  return blocks.map((block) => drawBlock(block, me));
}

function drawBlock(block, me) {
  const line = (spans) => spans.map((span) => drawSpan(span, me));
  switch (block.kind) {
    case 'heading':
      return h('h3', {}, line(block.spans));
    case 'quote':
      return h('blockquote', {}, line(block.spans));
    case 'bullets':
      return h('ul', {}, block.items.map((item) => h('li', {}, line(item))));
    case 'code':
      return drawCode(block);
    case 'file':
      return drawFile(block);
    case 'note':
      return h('p', { class: 'note' }, line(block.spans));
    default:
      return h('p', {}, line(block.spans));
  }
}

function drawSpan(span, me) {
  switch (span.kind) {
    case 'bold':
      return h('strong', {}, span.text);
    case 'italic':
      return h('em', {}, span.text);
    case 'code':
      return h('code', {}, span.text);
    case 'spoiler':
      return drawSpoiler(span.text);
    case 'link':
      return h('a', { href: span.url, target: '_blank', rel: 'noopener noreferrer' }, span.text);
    case 'mention': {
      const name = span.person.split(':').pop();
      return h('span', { class: name === me ? 'mention mine' : 'mention' }, '@' + name);
    }
    case 'use':
      return drawUse(span.command);
    case 'channel':
      return drawPlace(span.channel, channelName(span));
    case 'moment':
      return drawMoment(span);
    case 'where':
      return drawPlace(span.place, span.fallback);
    default:
      return span.text;
  }
}

/** A command that a press puts where people write. */
function drawUse(command) {
  const button = h('button', { class: 'use', type: 'button' }, '/' + command);
  button.addEventListener('click', () =>
    button.dispatchEvent(new CustomEvent('prepbot-use', { bubbles: true, detail: command })),
  );
  return button;
}

function channelName(span) {
  const place = placeOf(span.channel);
  return '#' + (place ? titleOf(place) : span.channel.split(':').pop());
}

/** A conversation's name, which leads there if the reader sees it. */
function drawPlace(written, name) {
  const place = placeOf(written);
  return place
    ? h('a', { class: 'mention', href: '#' + encodeURIComponent(place.id) }, name)
    : h('span', { class: 'mention' }, name);
}

function drawMoment(span) {
  const moment = new Date(span.instant);
  const words = isNaN(moment) ? span.fallback : moments.format(moment);
  return h('time', { datetime: span.instant, title: isNaN(moment) ? null : exactly.format(moment) }, words);
}

function drawSpoiler(text) {
  const cover = h('button', { class: 'spoiler', type: 'button', 'aria-label': say('spoiler.show') });
  cover.append('•'.repeat(Math.min(Math.max(text.length, 6), 24)));
  cover.addEventListener('click', () => {
    const shown = h('span', { class: 'spoiler shown', tabindex: '-1' }, text);
    cover.replaceWith(shown);
    shown.focus();
  });
  return cover;
}

function drawCode(block) {
  const copy = h('button', { class: 'quiet small', type: 'button' }, say('code.copy'));
  copy.addEventListener('click', async () => {
    await copyText(block.code);
    copy.textContent = say('code.copied');
    setTimeout(() => (copy.textContent = say('code.copy')), 2000);
  });
  const code = h('pre', { tabindex: '0' }, h('code', {}, block.code));
  return h('div', { class: 'code' }, h('div', { class: 'bar' }, h('span', {}, block.language), copy), code);
}

/** The text alone, for being read aloud. */
export function spoken(message) {
  if (!message.bot) {
    return message.text;
  }
  const word = (span) => (span.kind === 'channel' ? channelName(span) : span.text ?? span.fallback ?? '');
  const words = (spans) =>
    spans.map((span) => (span.kind === 'spoiler' ? say('spoiler.show') : span.command ? '/' + span.command : word(span))).join('');
  return message.blocks
    .map((block) => block.code ?? block.description ?? (block.items ? block.items.map(words).join('. ') : words(block.spans)))
    .join('. ');
}
