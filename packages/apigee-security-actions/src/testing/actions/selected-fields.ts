import { isJson, type Json } from '@edgeward/core/testing';
import { invalidArgument } from '../errors.js';
import { camelCase } from './names.js';

/** The members to answer, each with those inside it; `undefined` for all of them. */
type Selection = ReadonlyMap<string, Selection | undefined>;

/**
 * Applies the system parameter `fields`, for example `securityActions(name,state),nextPageToken` or
 * `conditionConfig/ipAddressRanges`: the answer has these members only.
 */
export function selectedFields(value: unknown, fields: string | null): unknown {
  if (fields === null || fields === '' || fields === '*') return value;
  const tokens = fields.replaceAll('.', '/').match(/[\w*]+|[,()/]|./g) ?? [];
  const selection = selectionOf(tokens);
  if (tokens.length > 0) throw unreadable();
  return select(value, selection);
}

/** Takes a list of paths off the front of `tokens`. */
function selectionOf(tokens: string[]): Selection {
  const selection = new Map<string, Selection | undefined>();
  do {
    const name = tokens.shift() ?? '';
    if (!/^(?:\w+|\*)$/.test(name)) throw unreadable();
    const member = camelCase(name);
    const inner = innerOf(tokens);
    // Paths may share their first member (`a/b,a/c`): select the fields of both.
    selection.set(member, selection.has(member) ? merged(selection.get(member), inner) : inner);
  } while (tokens[0] === ',' && tokens.shift() !== undefined);
  return selection;
}

function merged(one: Selection | undefined, other: Selection | undefined): Selection | undefined {
  // `undefined` selects the whole member, so it includes any part.
  if (one === undefined || other === undefined) return undefined;
  const both = new Map(one);
  for (const [name, inner] of other) both.set(name, one.has(name) ? merged(one.get(name), inner) : inner);
  return both;
}

function innerOf(tokens: string[]): Selection | undefined {
  if (tokens[0] === '/') {
    tokens.shift();
    const name = tokens.shift() ?? '';
    if (!/^(?:\w+|\*)$/.test(name)) throw unreadable();
    return new Map([[camelCase(name), innerOf(tokens)]]);
  }
  if (tokens[0] !== '(') return undefined;
  tokens.shift();
  const inner = selectionOf(tokens);
  if (tokens.shift() !== ')') throw unreadable();
  return inner;
}

function select(value: unknown, selection: Selection | undefined): unknown {
  if (selection === undefined) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => select(item, selection));
  if (!isJson(value)) return value;
  const selected: [string, unknown][] = [];
  for (const [name, member] of Object.entries<unknown>(value satisfies Json)) {
    if (selection.has(name)) selected.push([name, select(member, selection.get(name))]);
    else if (selection.has('*')) selected.push([name, select(member, selection.get('*'))]);
  }
  return Object.fromEntries(selected);
}

function unreadable(): Error {
  return invalidArgument([{ field: 'fields', description: 'It cannot be read.' }]);
}
