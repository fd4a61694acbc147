// Which server is open, and the menu to turn to another, join and leave.

import { h, icon } from './dom.js';
import { say } from './words.js';
import { remove } from './api.js';
import { popup } from './popup.js';
import { complain } from './complain.js';

/**
 * @param current the server that is open
 * @param turnTo is told the server to open
 * @param join is told the server to join
 * @param unread whether something is unread in a server
 */
export function drawServers(servers, current, turnTo, join, unread) {
  const box = document.getElementById('server');
  if (box.querySelector('[aria-expanded=true]')) {
    return;
  }
  const open = servers.find((server) => server.id === current);
  const others = servers.filter((server) => server.id !== current);
  const toggle = h(
    'button',
    { class: 'quiet', type: 'button', title: say('servers') },
    h('span', { class: 'crest', 'aria-hidden': 'true' }),
    h('strong', { class: 'title' }, open?.name ?? say('servers.none')),
    others.some((server) => server.member && unread(server)) ? mark() : null,
    icon('down-small'),
  );
  const entry = (server) => {
    const act = server.member ? () => turnTo(server.id) : () => join(server.id);
    const words = server.member ? null : h('small', {}, say('servers.join'));
    return h('li', {}, h('button', { class: 'quiet entry', type: 'button', onclick: act }, h('span', { class: 'title' }, server.name), words, server.member && unread(server) ? mark() : null));
  };
  const leave = () => remove('/api/servers/' + current + '/me').catch(complain);
  const menu = h(
    'div',
    { id: 'servers', class: 'popup', hidden: true },
    h('h2', {}, say('servers')),
    h('ul', {}, others.map(entry)),
    open ? h('button', { class: 'quiet entry', type: 'button', onclick: leave }, say('servers.leave', { server: open.name })) : null,
  );
  popup(toggle, menu);
  box.replaceChildren(toggle, menu);
}

function mark() {
  return h('span', { class: 'dot' }, h('span', { class: 'unseen' }, say('unread')));
}
