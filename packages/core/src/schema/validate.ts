import { nearestName } from '../internal/options/nearest-name.js';
import {
  type Check,
  type Findings,
  isObject,
  isText,
  isTooDeep,
  type JsonObject,
  mostIssues,
  Run,
  refuse,
} from './check-run.js';
import { anyOfCheck, unionCheck } from './check-union.js';
import type { Direction, Issue, ObjectRules, SchemaNode } from './schema.js';

/** Checks `value` against `node`; an empty list means it fits. Never copies the value. */
export function validate(node: SchemaNode, value: unknown, direction: Direction = 'response'): readonly Issue[] {
  return inspect(node, value, direction).issues;
}

/** Checks `value` against `node`, and lists the tolerated differences. */
export function inspect(node: SchemaNode, value: unknown, direction: Direction): Findings {
  const run = new Run(mostIssues);
  const check = checkOf(node, direction);
  try {
    check(value, run);
  } catch {
    // The error comes from the user's program, so it may hold a secret.
    run.giveUp('cannot be read: a getter or a Proxy in it throws');
  }
  return { issues: run.issues, tolerated: run.tolerated };
}

const compiled: Readonly<Record<Direction, WeakMap<SchemaNode, Check>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

function checkOf(node: SchemaNode, direction: Direction): Check {
  let check = compiled[direction].get(node);
  if (check === undefined) {
    check = compile(node, direction);
    compiled[direction].set(node, check);
  }
  return check;
}

function compile(node: SchemaNode, direction: Direction): Check {
  switch (node.kind) {
    case 'unknown':
      return () => {};
    case 'boolean':
      return (value, run) => {
        if (typeof value !== 'boolean') refuse(run, 'boolean', value);
      };
    case 'enum':
      return (value, run) => {
        if (typeof value !== 'string') refuse(run, 'string', value);
      };
    case 'literal':
      return (value, run) => {
        if (value !== node.value) refuse(run, `"${node.value}"`, value);
      };
    case 'string':
      return withLimits(
        (value, run) => {
          if (typeof value !== 'string') refuse(run, 'string', value);
        },
        direction,
        [node.minLength, (value, least) => isText(value) && value.length < least, 'at least', 'characters'],
        [node.maxLength, (value, most) => isText(value) && value.length > most, 'at most', 'characters'],
      );
    case 'number': {
      const fits = node.integer ? Number.isInteger : Number.isFinite;
      const expected = node.integer ? 'integer' : 'number';
      return withLimits(
        (value, run) => {
          if (typeof value !== 'number' || !fits(value)) refuse(run, expected, value);
        },
        direction,
        [node.minimum, (value, least) => typeof value === 'number' && value < least, 'at least'],
        [node.maximum, (value, most) => typeof value === 'number' && value > most, 'at most'],
      );
    }
    case 'array':
      return withLimits(
        arrayCheck(checkOf(node.items, direction), passingType(node.items, direction)),
        direction,
        [node.minItems, (value, least) => Array.isArray(value) && value.length < least, 'at least', 'items'],
        [node.maxItems, (value, most) => Array.isArray(value) && value.length > most, 'at most', 'items'],
      );
    case 'object':
      return node.values === undefined ? objectCheck(node, direction) : mapCheck(checkOf(node.values, direction));
    case 'anyOf':
      return anyOfCheck(node.options, direction, checkOf);
    case 'union':
      return unionCheck(node, direction, checkOf);
    case 'nullable': {
      const inner = checkOf(node.inner, direction);
      return (value, run) => {
        if (value !== null) inner(value, run);
      };
    }
    case 'optional': {
      const inner = checkOf(node.inner, direction);
      return (value, run) => {
        if (value !== undefined) inner(value, run);
      };
    }
    case 'tolerant': {
      const inner = checkOf(node.inner, direction);
      return (value, run) => run.tolerate(() => inner(value, run));
    }
    case 'secret':
      return checkOf(node.inner, direction);
    case 'lazy': {
      let check: Check | undefined;
      return (value, run) => {
        check ??= checkOf(node.get(), direction);
        check(value, run);
      };
    }
  }
}

type Limit = readonly [
  limit: number | undefined,
  exceeds: (value: unknown, limit: number) => boolean,
  words: string,
  unit?: string,
];

/** Limits apply to requests only: a response beyond them is still valid. */
function withLimits(check: Check, direction: Direction, ...limits: readonly Limit[]): Check {
  const given = limits.filter(([limit]) => limit !== undefined);
  if (direction === 'response' || given.length === 0) return check;
  return (value, run) => {
    check(value, run);
    for (const [limit = 0, exceeds, words, unit] of given) {
      if (exceeds(value, limit)) run.report(`expected ${words} ${limit}${unit === undefined ? '' : ` ${unit}`}`);
    }
  };
}

/** Returns the type whose values all pass the check of a node, if there is one: those need no call of the check. */
function passingType(node: SchemaNode, direction: Direction): 'string' | 'boolean' | undefined {
  switch (node.kind) {
    case 'boolean':
      return 'boolean';
    case 'enum':
      return 'string';
    case 'string': {
      const isLimited = node.minLength !== undefined || node.maxLength !== undefined;
      return direction === 'request' && isLimited ? undefined : 'string';
    }
    case 'nullable':
    case 'optional':
    case 'tolerant':
    case 'secret':
      return passingType(node.inner, direction);
    default:
      return undefined;
  }
}

function arrayCheck(item: Check, passing: string | undefined): Check {
  return (value, run) => {
    if (!Array.isArray(value)) return refuse(run, 'array', value);
    if (isTooDeep(run)) return;
    const { depth } = run;
    run.depth = depth + 1;
    for (let index = 0; index < value.length && !run.stopped; index += 1) {
      const found: unknown = value[index];
      if (typeof found === passing) continue;
      run.path[depth] = index;
      item(found, run);
    }
    run.depth = depth;
  };
}

/** A service in PHP writes an object without members as an empty list; both read alike. */
function mapCheck(member: Check): Check {
  return (value, run) => {
    if (Array.isArray(value) && value.length === 0) return;
    if (!isObject(value)) return refuse(run, 'object', value);
    if (isTooDeep(run)) return;
    const { depth } = run;
    run.depth = depth + 1;
    for (const name in value) {
      if (run.stopped) break;
      const found = value[name];
      if (found === undefined || !Object.hasOwn(value, name)) continue;
      run.path[depth] = name;
      member(found, run);
    }
    run.depth = depth;
  };
}

type ObjectNode = Extract<SchemaNode, { kind: 'object' }>;

interface MemberCheck {
  readonly name: string;
  readonly check: Check;
  readonly passing: string | undefined;
  readonly required: boolean;

  /** Whether every object inherits a member of this name. */
  readonly inherited: boolean;
}

function objectCheck(node: ObjectNode, direction: Direction): Check {
  const members = memberChecks(node, direction);
  const rules = direction === 'request' ? rulesCheck(node) : undefined;
  return (value, run) => {
    if (!isObject(value)) return refuse(run, 'object', value);
    if (isTooDeep(run)) return;
    const { depth } = run;
    for (const { name, check, passing, required, inherited } of members) {
      const member = inherited && !Object.hasOwn(value, name) ? undefined : value[name];
      if (typeof member === passing || (member === undefined && !required)) continue;
      run.path[depth] = name;
      run.depth = depth + 1;
      if (member === undefined) run.withHint(() => hintOf(node, [name], value), check);
      else check(member, run);
      run.depth = depth;
      if (run.stopped) return;
    }
    rules?.(value, run);
  };
}

/** The members of a direction: requests lack the members assigned by the server. */
function memberChecks(node: ObjectNode, direction: Direction): readonly MemberCheck[] {
  const { readOnly = [], writeOnly = [] } = node;
  const absent = direction === 'request' ? readOnly : writeOnly;
  return Object.entries(node.members)
    .filter(([name]) => !absent.includes(name))
    .map(([name, member]) => ({
      name,
      check: checkOf(member.kind === 'optional' ? member.inner : member, direction),
      passing: passingType(member, direction),
      required: isRequired(node, name, direction),
      inherited: name in Object.prototype,
    }));
}

/** Returns whether a member is required. */
export function isRequired(node: ObjectNode, name: string, direction: Direction): boolean {
  const { members, requiredInRequests = [], optionalInRequests = [] } = node;
  const required = members[name]?.kind !== 'optional';
  if (direction === 'response') return required;
  return requiredInRequests.includes(name) || (required && !optionalInRequests.includes(name));
}

/** Checks the groups of a request, and how many members it has. */
function rulesCheck(node: ObjectNode): ((value: JsonObject, run: Run) => void) | undefined {
  const { exactlyOne = [], atMostOne = [], minMembers = 0 }: ObjectRules = node;
  if (exactlyOne.length === 0 && atMostOne.length === 0 && minMembers === 0) return undefined;
  return (value, run) => {
    const present = (names: readonly string[]): number =>
      names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined).length;
    for (const names of exactlyOne) {
      const count = present(names);
      if (count === 1) continue;
      const hint = count === 0 ? hintOf(node, names, value) : '';
      run.report(`expected exactly one of ${names.join(', ')}, received ${count === 0 ? 'none' : count}${hint}`);
    }
    for (const names of atMostOne) {
      const count = present(names);
      if (count > 1) run.report(`expected at most one of ${names.join(', ')}, received ${count}`);
    }
    if (minMembers > 0 && present(Object.keys(value)) < minMembers) {
      run.report(`expected at least ${minMembers} ${minMembers === 1 ? 'member' : 'members'}`);
    }
  };
}

/** Names the unknown member probably meant for a missing one. */
function hintOf({ members }: ObjectNode, wanted: readonly string[], value: JsonObject): string {
  let seen = 0;
  for (const name in value) {
    if (seen >= 100) break;
    if (!Object.hasOwn(value, name) || Object.hasOwn(members, name)) continue;
    seen += 1;
    const meant = nearestName(name, wanted);
    if (meant !== undefined) return `; \`${name}\` is unknown: did you mean \`${meant}\`?`;
  }
  return '';
}
