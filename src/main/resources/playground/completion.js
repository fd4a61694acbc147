// What can come next in a line that begins with a slash.

import { read } from './api.js';
import { say } from './words.js';

/** The command that a line names, and what stands behind its name; or null while the name is not complete. */
export function commandOf(line, commands) {
  const text = line.slice(1);
  return commands
    .filter((command) => text.toLowerCase().startsWith(command.path + ' '))
    .map((command) => ({ command, rest: text.slice(command.path.length + 1) }))
    .sort((one, other) => other.command.path.length - one.command.path.length)[0] ?? null;
}

/**
 * The entries to offer: {insert, label, hint}, and which one Enter takes (-1: none, so that Enter sends).
 *
 * Only what the server must be asked for comes as a promise: whoever types fast must not meet an old offer.
 *
 * @param world the commands, and the names of channels and people
 */
export function complete(line, world, signal) {
  if (!line.startsWith('/') || line.includes('\n')) {
    return { entries: [], take: -1 };
  }
  const found = commandOf(line, world.commands);
  return found ? behind(line, found, world, signal) : names(line, world.commands);
}

function names(line, commands) {
  const typed = line.slice(1).toLowerCase();
  const fitting = commands.filter((command) => command.path.startsWith(typed) || (typed && command.path.includes(' ' + typed)));
  const exact = commands.some((command) => command.path === typed && !command.options.some((option) => option.required));
  return {
    entries: fitting.map((command) => ({
      insert: '/' + command.path + (command.options.length ? ' ' : ''),
      label: '/' + command.path,
      hint: command.description,
      extra: command.who === 'ADMINS' ? say('completion.admins') : command.options.map((option) => option.name).join(' '),
    })),
    take: exact ? -1 : 0,
  };
}

function behind(line, { command, rest }, world, signal) {
  const given = new Set([...rest.matchAll(/(?:^|\s)([a-z][\w-]*):/gi)].map((match) => match[1].toLowerCase()));
  const piece = /(?:^|\s)([a-z][\w-]*):("[^"]*|[^\s"]*)$/i.exec(rest);
  const option = piece && command.options.find((each) => each.name === piece[1].toLowerCase());
  if (option) {
    const typed = piece[2].replace(/^"/, '');
    const before = line.slice(0, line.length - piece[2].length);
    const offer = (values) => {
      const entries = values.map((value) => ({
        insert: before + quoted(value.value) + ' ',
        label: value.label,
        hint: value.label === value.value ? '' : value.value,
      }));
      const exact = values.some((value) => value.value === typed);
      return { entries, option, command, take: exact || !entries.length || !typed ? -1 : 0 };
    };
    if (option.type.kind === 'suggested') {
      const query = { command: command.path, option: option.name, typed, place: world.place };
      return read('/api/suggestions', query, signal).then((answer) => offer(answer.suggestions));
    }
    return offer(valuesOf(option, typed, world));
  }
  const last = /\S*$/.exec(rest)[0];
  if ((rest.match(/"/g) ?? []).length % 2) {
    return { entries: [], command, take: -1 };
  }
  const entries = command.options
    .filter((each) => !given.has(each.name) && each.name.startsWith(last.toLowerCase()))
    .map((each) => ({
      insert: line.slice(0, line.length - last.length) + each.name + ':',
      label: each.name,
      hint: each.description,
      extra: say(each.required ? 'completion.required' : 'completion.optional'),
      more: true,
    }));
  return { entries, command, take: -1 };
}

function valuesOf(option, typed, world) {
  const starting = (values) =>
    values.filter((each) => (each.label + ' ' + each.value).toLowerCase().includes(typed.toLowerCase())).slice(0, 25);
  switch (option.type.kind) {
    case 'one-of':
      return starting(option.type.choices);
    case 'channel':
      return starting(world.channels.map((name) => ({ value: '#' + name, label: '#' + name })));
    case 'someone':
      return starting(world.people.map((name) => ({ value: '@' + name, label: '@' + name })));
    case 'role':
      return starting([{ value: '@learners', label: '@learners' }]);
    case 'yes-no':
      return starting([
        { value: 'yes', label: say('pick.yes') },
        { value: 'no', label: say('pick.no') },
      ]);
    default:
      return [];
  }
}

function quoted(value) {
  return /\s/.test(value) ? `"${value}"` : value;
}
