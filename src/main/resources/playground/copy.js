// Copies a text, also where a page without encryption may not use the clipboard directly.

import { h } from './dom.js';

export async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = h('textarea', { class: 'unseen', value: text });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
