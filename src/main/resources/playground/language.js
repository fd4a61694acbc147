// The language that was chosen on this page, or undefined where the browser's holds.

export const LANGUAGE = localStorage.getItem('prepbot.language') || undefined;

/** What a request says about it; the browser says its own. */
export const IN_LANGUAGE = LANGUAGE ? { 'Accept-Language': LANGUAGE } : {};

export function choose(language) {
  localStorage.setItem('prepbot.language', language);
  location.reload();
}
