// Draws one message: who, when, what, and what can be pressed.

import { avatar, h, icon } from './dom.js';
import { drawBlocks } from './text.js';
import { say } from './words.js';
import { newDelivery, read, remove, send } from './api.js';
import { complain } from './complain.js';
import { LANGUAGE } from './language.js';
import { drawMenu } from './menu.js';

const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' });
const exactly = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'long' });

/**
 * @param message as the API gives it
 * @param follows whether the message above is of the same author, a moment ago
 * @param me who reads
 */
export function drawMessage(message, follows, me) {
  const pinged = (message.pings ?? []).some((name) => name === me || name === '*');
  const kinds = ['message'];
  kinds.push(follows ? 'follows' : 'begins');
  if (message.onlyYou) kinds.push('only-you');
  if (pinged) kinds.push('pinged');
  const item = h('li', { class: kinds.join(' '), id: 'm' + message.id, tabindex: '-1' });
  if (message.answers) {
    const { person, how, what } = message.answers;
    const words = say('used.' + how, { person, what });
    item.append(h('div', { class: 'used' }, icon('reply'), h('span', {}, words)));
  }
  const body = h('div', { class: 'body' });
  if (!follows) {
    item.append(avatar(message.by, message.bot));
    body.append(drawHead(message, pinged));
  }
  body.append(drawContent(message, me));
  if (message.rows?.length) {
    body.append(h('div', { class: 'rows' }, message.rows.map((row) => drawRow(message, row))));
  }
  if (message.onlyYou) {
    body.append(drawOnlyYou(message));
  }
  item.append(body, drawMenu(message));
  return item;
}

function drawHead(message, pinged) {
  const at = new Date(message.at);
  return h(
    'div',
    { class: 'head' },
    h('span', { class: 'name' }, message.by),
    message.bot ? h('span', { class: 'badge' }, say('bot.badge')) : null,
    h('time', { datetime: message.at, title: exactly.format(at) }, clock.format(at)),
    pinged ? h('span', { class: 'unseen' }, say('pinged')) : null,
  );
}

function drawContent(message, me) {
  const content = h('div', { class: 'text' });
  if (message.bot) {
    content.append(...drawBlocks(message.blocks, me));
  } else {
    content.append(h('p', {}, message.text));
  }
  if (message.edited) {
    const last = content.lastElementChild;
    (last && /^(P|H3)$/.test(last.tagName) ? last : content).append(h('span', { class: 'edited' }, say('edited')));
  }
  return content;
}

function drawOnlyYou(message) {
  const dismiss = h('button', { class: 'link', type: 'button' }, say('dismiss'));
  dismiss.addEventListener('click', () => remove('/api/messages/' + message.id).catch((failure) => complain(failure)));
  return h('div', { class: 'only' }, icon('eye'), h('span', {}, say('only.you')), h('span', {}, '·'), dismiss);
}

function drawRow(message, row) {
  const draw = (control) =>
    control.kind === 'select'
      ? drawSelect(message, control)
      : h(
          'button',
          {
            class: 'control ' + control.style.toLowerCase(),
            type: 'button',
            'data-token': control.token,
            'aria-haspopup': control.effect === 'OPENS_FORM' ? 'dialog' : null,
            onclick: (event) => press(message, control, undefined, event.currentTarget),
          },
          control.label,
        );
  return h('div', { class: 'row' }, row.map(draw));
}

function drawSelect(message, control) {
  const go = h('button', { class: 'control plain', type: 'button', 'data-token': control.token }, say('select.choose'));
  const chooser = control.most > 1 ? drawChecks(control) : drawList(control);
  const refresh = () => {
    const count = chooser.picked().length;
    go.disabled = count === 0 || count > control.most;
  };
  chooser.node.addEventListener('change', refresh);
  go.addEventListener('click', () => press(message, control, chooser.picked(), go));
  refresh();
  return h('div', { class: 'select' }, chooser.node, go);
}

function drawList(control) {
  const list = h('select', { 'aria-label': control.placeholder }, h('option', { value: '' }, control.placeholder));
  for (const option of control.options) {
    list.append(h('option', { value: option.value, selected: option.picked }, option.label));
  }
  return { node: list, picked: () => (list.value ? [list.value] : []) };
}

function drawChecks(control) {
  const boxes = control.options.map((option) => h('input', { type: 'checkbox', value: option.value, checked: option.picked }));
  const labels = control.options.map((option, index) => h('label', { class: 'chip' }, boxes[index], option.label));
  const node = h('fieldset', {}, h('legend', {}, control.placeholder), h('div', { class: 'chips' }, labels));
  return { node, picked: () => boxes.filter((box) => box.checked).map((box) => box.value) };
}

async function press(message, control, picked, button) {
  if (button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  try {
    const answer = await send(
      `/api/messages/${message.id}/presses`,
      picked ? { token: control.token, picked } : { token: control.token },
      newDelivery(),
    );
    // Until the bot answers, but not for long: a second press is a new one.
    await read('/api/deliveries/' + answer.delivery, { wait: 3 }).catch(() => {});
  } catch (failure) {
    complain(failure);
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
