// Files that come with a message: pictures are shown and open larger, all else is offered.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { address } from './api.js';
import { drawTop } from './form.js';

export function drawFile(file) {
  const from = address(file.address);
  return file.shown ? drawPicture(file, from) : drawOffer(file, from);
}

function drawPicture(file, from) {
  const picture = h('img', { src: from, alt: file.description });
  const larger = h('button', { class: 'picture', type: 'button', title: say('file.larger') }, picture);
  larger.addEventListener('click', () => enlarge(file, from));
  return h('figure', {}, larger);
}

function enlarge(file, from) {
  const dialog = document.getElementById('dialog');
  const keep = h('a', { class: 'control plain', href: from, download: file.name }, say('file.keep', { name: file.name }));
  const large = h('img', { class: 'large', src: from, alt: file.description });
  const words = h('p', {}, file.description);
  dialog.replaceChildren(h('div', { class: 'viewer' }, drawTop(file.name), large, words, h('div', { class: 'buttons' }, keep)));
  dialog.setAttribute('aria-labelledby', 'form-title');
  dialog.showModal();
}

function drawOffer(file, from) {
  return h(
    'a',
    { class: 'file', href: from, download: file.name },
    icon('down'),
    h('span', {}, h('strong', {}, file.name), h('small', {}, file.description)),
  );
}
