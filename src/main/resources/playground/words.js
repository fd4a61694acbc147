// The page's own words, in the reader's language where there is a translation.

import { IN_LANGUAGE } from './language.js';

let texts = {};

export async function loadWords() {
  const response = await fetch('/api/words', { headers: IN_LANGUAGE });
  texts = await response.json();
  document.documentElement.lang = texts['language'] ?? 'en';
  for (const node of document.querySelectorAll('[data-say]')) {
    node.textContent = say(node.dataset.say);
  }
}

/** A text, with its values in the place of the names in braces. */
export function say(key, values = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}
