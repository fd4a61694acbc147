// The list of conversations, and who one is.

import { avatar, h, icon } from './dom.js';
import { say } from './words.js';
import { titleOf } from './names.js';
import { popup } from './popup.js';

const sidebar = document.getElementById('sidebar');
const shade = document.getElementById('shade');
const drawer = document.getElementById('drawer');
const narrow = matchMedia('(max-width: 760px)');

/** The mark before a place's name. */
export function markOf(place, size) {
  const marks = { channel: 'hash', thread: 'thread', 'private-thread': 'lock', group: 'people' };
  return place.kind === 'direct' ? avatar('prepbot', true) : icon(marks[place.kind] ?? 'hash', size);
}

/**
 * @param places the open server's places, and those that are in none
 * @param current the one that is open
 * @param unread {count or 'ping'} by place id
 * @param newGroup opens a group conversation
 */
export function drawPlaces(places, current, unread, newGroup) {
  const entry = (place) => {
    const news = unread(place);
    return h(
      'li',
      {},
      h(
        'a',
        {
          href: '#' + encodeURIComponent(place.id),
          class: [place.parent ? 'nested' : '', place.closed ? 'closed' : '', news ? 'unread' : ''].join(' ').trim(),
          'aria-current': place.id === current ? 'page' : null,
        },
        markOf(place),
        h('span', { class: 'title' }, titleOf(place)),
        news ? h('span', { class: news === 'ping' ? 'dot ping' : 'dot' }, h('span', { class: 'unseen' }, say(news === 'ping' ? 'pinged' : 'unread'))) : null,
      ),
    );
  };
  const group = (title, entries) =>
    entries.length ? [h('h2', {}, title), h('ul', {}, entries.map(entry))] : [];
  const more = h('button', { class: 'quiet icon', type: 'button', 'aria-label': say('group.new'), title: say('group.new'), onclick: newGroup }, icon('plus'));
  const channels = places.filter((place) => place.kind === 'channel');
  const nested = channels.flatMap((channel) => [channel, ...places.filter((place) => place.parent === channel.id)]);
  document.getElementById('places').replaceChildren(
    ...group(say('channels'), nested),
    h('div', { class: 'heading' }, h('h2', {}, say('groups')), more),
    h('ul', {}, places.filter((place) => place.kind === 'group').map(entry)),
    ...group(say('direct'), places.filter((place) => place.kind === 'direct')),
  );
  document.getElementById('places').setAttribute('aria-label', say('sidebar.label'));
}

/**
 * Who one is, with the others to be, and the colours.
 *
 * @param settings further elements beside
 */
export function drawMe(you, admin, people, settings) {
  const me = document.getElementById('me');
  const others = people.filter((name) => name !== you);
  const field = h('input', { id: 'other', type: 'text', maxlength: '32', pattern: '[A-Za-z0-9_\\-]{1,32}', required: true, autocapitalize: 'none', spellcheck: 'false' });
  const other = h(
    'form',
    { class: 'other' },
    h('label', { for: 'other' }, say('you.other.label')),
    h('div', {}, field, h('button', { class: 'control plain', type: 'submit' }, say('you.other.go'))),
  );
  other.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = '/?as=' + encodeURIComponent(field.value);
  });
  const menu = h(
    'div',
    { id: 'people', class: 'popup', hidden: true },
    h('h2', {}, say('you.change')),
    h('ul', {}, others.map((name) => h('li', {}, h('a', { href: '/?as=' + encodeURIComponent(name) }, avatar(name), name)))),
    other,
  );
  const toggle = h(
    'button',
    { class: 'quiet you', type: 'button', title: say('you.change') },
    avatar(you),
    h('span', { class: 'who' }, h('span', { class: 'unseen' }, say('you.are', { name: '' })), h('strong', {}, you), admin ? h('small', {}, say('you.admin')) : null),
    icon('up'),
  );
  popup(toggle, menu);
  me.replaceChildren(menu, toggle, ...settings, drawTheme());
}

function drawTheme() {
  const root = document.documentElement;
  const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const button = h('button', { class: 'quiet icon', type: 'button' });
  const draw = () => {
    button.setAttribute('aria-label', say(dark() ? 'theme.light' : 'theme.dark'));
    button.title = button.getAttribute('aria-label');
    button.replaceChildren(icon(dark() ? 'sun' : 'moon'));
  };
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    localStorage.setItem('prepbot.theme', root.dataset.theme);
    draw();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  draw();
  return button;
}

/** Makes the sidebar a drawer on narrow screens. */
export function startDrawer() {
  drawer.append(icon('menu'), h('span', { class: 'dot', hidden: true }));
  drawer.addEventListener('click', () => slide(!sidebar.classList.contains('open')));
  shade.setAttribute('aria-label', say('sidebar.close'));
  shade.addEventListener('click', () => slide(false));
  sidebar.addEventListener('keydown', (event) => event.key === 'Escape' && slide(false));
  sidebar.addEventListener('click', (event) => event.target.closest('nav a, #settings button.entry') && slide(false));
  narrow.addEventListener('change', () => slide(false));
  slide(false);
}

export function closeDrawer() {
  slide(false);
}

function slide(open) {
  const shown = open && narrow.matches;
  const wasOpen = sidebar.classList.contains('open');
  sidebar.classList.toggle('open', shown);
  sidebar.inert = narrow.matches && !shown;
  shade.hidden = !shown;
  drawer.setAttribute('aria-expanded', String(shown));
  drawer.setAttribute('aria-label', say(shown ? 'sidebar.close' : 'sidebar.open'));
  if (shown) {
    sidebar.querySelector('nav a')?.focus();
  } else if (wasOpen) {
    drawer.focus();
  }
}

/** Shows on the drawer's button that something is unread. */
export function markDrawer(unread) {
  const dot = drawer.querySelector('.dot');
  if (dot) {
    dot.hidden = !unread;
  }
}
