// What people call places.

import { say } from './words.js';

let me = '';
let all = new Map();

/** @param places every place that is there for this person, by id; kept up to date by others */
export function knowPlaces(you, places) {
  me = you;
  all = places;
}

export function titleOf(place) {
  if (place.kind === 'direct') {
    return say('direct.with');
  }
  return place.name || place.members.filter((name) => name !== me).sort().join(', ');
}

/** A place by what the bot writes, such as playground:general; or undefined. */
export function placeOf(written) {
  return all.get(written.split(':').pop());
}
