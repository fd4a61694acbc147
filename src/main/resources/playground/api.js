// Speaks to the server. What is sent and gets no answer is sent again under the same delivery id, so that it counts once.

import { IN_LANGUAGE } from './language.js';

const RETRIES = [400, 1200, 2500];
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

let as = '';

export function speakAs(name) {
  as = name;
}

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(status, body) {
    super(body.error);
    this.status = status;
    this.next = body.next ?? '';
  }
}

/** The server could not be reached. */
export class Unreachable extends Error {}

export function newDelivery() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return 'p-' + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function address(path, query = {}) {
  return path + '?' + new URLSearchParams({ as, ...query });
}

export async function read(path, query = {}, signal = undefined) {
  return ask(address(path, query), { signal, headers: { 'Time-Zone': zone, ...IN_LANGUAGE } });
}

export async function remove(path) {
  return ask(address(path), { method: 'DELETE', headers: IN_LANGUAGE });
}

/** Whether a delivery began in this tab, so that its form opens here. */
export function isMine(delivery) {
  return mine().includes(delivery);
}

function mine() {
  return JSON.parse(sessionStorage.getItem('prepbot.mine') ?? '[]');
}

/** Sends, and tries again a few times where no answer comes. */
export async function send(path, body, delivery = newDelivery()) {
  sessionStorage.setItem('prepbot.mine', JSON.stringify([...mine(), delivery].slice(-50)));
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Time-Zone': zone, ...IN_LANGUAGE },
    body: JSON.stringify({ ...body, delivery }),
  };
  for (const pause of RETRIES) {
    try {
      return await ask(address(path), request);
    } catch (failure) {
      if (!(failure instanceof Unreachable)) {
        throw failure;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask(address(path), request);
}

async function ask(url, request) {
  let response;
  try {
    response = await fetch(url, request);
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Unreachable(failure.message);
  }
  const body = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) {
    throw new Refused(response.status, body);
  }
  return body;
}
