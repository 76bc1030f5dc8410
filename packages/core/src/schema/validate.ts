import { pointerSegment } from '../internal/json-pointer.js';
import { nearestName } from '../internal/options.js';
import type { Direction, Issue, ObjectRules, SchemaNode } from './schema.js';

/** Most issues that are collected before a check stops. */
export const mostIssues = 100;

/** Deepest nesting that is checked: whatever is nested deeper is an issue, so that a value cannot exhaust the stack. */
export const deepest = 256;

/** Characters in pointers from which on long names are left out of them. */
const mostPointerText = 1_000_000;

/** What a check found. */
export interface Findings {
  /** An empty list means that the value fits. */
  readonly issues: readonly Issue[];

  /** What is wrong with members that are only inferred: no reason to refuse the value. */
  readonly tolerated: readonly Issue[];
}

/** Checks `value` against `node`; an empty list means that it fits. Never copies the value. */
export function validate(node: SchemaNode, value: unknown, direction: Direction = 'response'): readonly Issue[] {
  return inspect(node, value, direction).issues;
}

/** Checks `value` against `node`, and says what was tolerated. */
export function inspect(node: SchemaNode, value: unknown, direction: Direction): Findings {
  const run = new Run(mostIssues);
  checkOf(node, direction)(value, run);
  return { issues: run.issues, tolerated: run.tolerated };
}

type Check = (value: unknown, run: Run) => void;

/** One walk through a value. It stops when it has found enough. */
class Run {
  readonly issues: Issue[] = [];
  readonly tolerated: Issue[] = [];

  /** Names and positions that lead to the current value; only the first `depth` of them count. */
  readonly path: (string | number)[];
  depth: number;

  /** Whether enough was found. */
  stopped = false;
  readonly #most: number;
  #tolerant = false;
  #hint: (() => string) | undefined;

  /** Characters in the pointers so far. */
  #written = 0;

  constructor(most: number, path: (string | number)[] = [], depth = 0) {
    this.#most = most;
    this.path = path;
    this.depth = depth;
  }

  report(message: string): void {
    const found = this.#tolerant ? this.tolerated : this.issues;
    if (found.length < this.#most) {
      found.push({ pointer: this.#pointer(), message: message + (this.#hint?.() ?? '') });
      return;
    }
    if (this.#tolerant || this.stopped) return;
    this.stopped = true;
    const last = found.pop();
    if (last !== undefined) found.push({ ...last, message: `${last.message}; there are more issues than these` });
  }

  /** Runs the check of a member that is missing; its issue ends with the hint. */
  withHint(hint: () => string, check: Check): void {
    this.#hint = hint;
    check(undefined, this);
    this.#hint = undefined;
  }

  /** Runs a check whose issues are no reason to refuse the value. */
  tolerate(check: () => void): void {
    const before = this.#tolerant;
    this.#tolerant = true;
    check();
    this.#tolerant = before;
  }

  /** Tells whether the current value passes a check, without reporting. */
  passes(check: Check, value: unknown): boolean {
    const trial = new Run(0, this.path, this.depth);
    check(value, trial);
    return !trial.stopped;
  }

  #pointer(): string {
    const pointer = this.path
      .slice(0, this.depth)
      // A member of which all issues share the long name must not multiply it.
      .map((name) => (this.#written > mostPointerText && String(name).length > 100 ? '[long name]' : name))
      .map(pointerSegment)
      .join('');
    this.#written += pointer.length;
    return pointer;
  }
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
        arrayCheck(checkOf(node.items, direction)),
        direction,
        [node.minItems, (value, least) => Array.isArray(value) && value.length < least, 'at least', 'items'],
        [node.maxItems, (value, most) => Array.isArray(value) && value.length > most, 'at most', 'items'],
      );
    case 'object':
      return node.values === undefined ? objectCheck(node, direction) : mapCheck(checkOf(node.values, direction));
    case 'anyOf':
      return anyOfCheck(node.options, direction);
    case 'union':
      return unionCheck(node, direction);
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

/** Limits hold for requests: a response that goes beyond them is still a response. */
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

function arrayCheck(item: Check): Check {
  return (value, run) => {
    if (!Array.isArray(value)) return refuse(run, 'array', value);
    if (isTooDeep(run)) return;
    const { depth } = run;
    run.depth = depth + 1;
    for (let index = 0; index < value.length && !run.stopped; index += 1) {
      run.path[depth] = index;
      item(value[index], run);
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
    for (const { name, check, required, inherited } of members) {
      const member = inherited && !Object.hasOwn(value, name) ? undefined : value[name];
      if (member === undefined && !required) continue;
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

/** The members that a direction has: what the server assigns is no part of requests. */
function memberChecks(node: ObjectNode, direction: Direction): readonly MemberCheck[] {
  const { readOnly = [], writeOnly = [] } = node;
  const absent = direction === 'request' ? readOnly : writeOnly;
  return Object.entries(node.members)
    .filter(([name]) => !absent.includes(name))
    .map(([name, member]) => ({
      name,
      check: checkOf(member.kind === 'optional' ? member.inner : member, direction),
      required: isRequired(node, name, direction),
      inherited: name in Object.prototype,
    }));
}

/** Tells whether a member of an object must be there. */
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

/** Names the unknown member that may stand in the place of a missing one. */
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

function unionCheck(node: Extract<SchemaNode, { kind: 'union' }>, direction: Direction): Check {
  const variants = new Map(
    Object.entries(node.variants).map(([text, variant]) => [text, checkOf(variant, direction)] as const),
  );
  return (value, run) => {
    if (!isObject(value)) return refuse(run, 'object', value);
    const text = Object.hasOwn(value, node.tag) ? value[node.tag] : undefined;
    if (typeof text === 'string') {
      variants.get(text)?.(value, run);
      return;
    }
    if (isTooDeep(run)) return;
    const { depth } = run;
    run.path[depth] = node.tag;
    run.depth = depth + 1;
    refuse(run, 'string', text);
    run.depth = depth;
  };
}

interface Form {
  readonly check: Check;
  readonly expected: string;

  /** The kinds of values that it can be; absent if it can be any. */
  readonly kinds: ReadonlySet<string> | undefined;
}

/** The kind of a value decides which form it is meant to be; only several forms of one kind are tried one by one. */
function anyOfCheck(options: readonly SchemaNode[], direction: Direction): Check {
  let forms: readonly Form[] | undefined;
  return (value, run) => {
    // On first use: an option may name a schema that is defined later.
    forms ??= options.map((option) => ({ check: checkOf(option, direction), ...outsideOf(option) }));
    const kind = kindOf(value);
    const candidates = forms.filter(({ kinds }) => kinds?.has(kind) !== false);
    const [first, ...others] = candidates;
    if (first === undefined) return refuse(run, forms.map((form) => form.expected).join(' or '), value);
    if (others.length > 0 && candidates.some(({ check }) => run.passes(check, value))) return;
    first.check(value, run);
  };
}

/** Says what a value must be at its outside. */
function outsideOf(node: SchemaNode): Omit<Form, 'check'> {
  switch (node.kind) {
    case 'unknown':
    case 'tolerant':
      return { expected: 'anything', kinds: undefined };
    case 'boolean':
      return { expected: 'boolean', kinds: new Set(['boolean']) };
    case 'enum':
    case 'string':
      return { expected: 'string', kinds: new Set(['string']) };
    case 'literal':
      return { expected: `"${node.value}"`, kinds: new Set(['string']) };
    case 'number':
      return { expected: node.integer ? 'integer' : 'number', kinds: new Set(['number']) };
    case 'array':
      return { expected: 'array', kinds: new Set(['array']) };
    case 'object':
      return { expected: 'object', kinds: new Set(node.values === undefined ? ['object'] : ['object', 'array']) };
    case 'union':
      return { expected: 'object', kinds: new Set(['object']) };
    case 'nullable':
    case 'optional': {
      const { expected, kinds } = outsideOf(node.inner);
      const other = node.kind === 'nullable' ? 'null' : 'undefined';
      return {
        expected: `${expected} or ${other}`,
        kinds: kinds === undefined ? undefined : new Set([...kinds, other]),
      };
    }
    case 'secret':
      return outsideOf(node.inner);
    case 'lazy':
      return outsideOf(node.get());
    case 'anyOf': {
      const forms = node.options.map(outsideOf);
      const kinds = forms.flatMap((form) => (form.kinds === undefined ? [] : [...form.kinds]));
      return {
        expected: forms.map((form) => form.expected).join(' or '),
        kinds: forms.some((form) => form.kinds === undefined) ? undefined : new Set(kinds),
      };
    }
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function refuse(run: Run, expected: string, value: unknown): void {
  run.report(`expected ${expected}, received ${kindOf(value)}`);
}

function isTooDeep(run: Run): boolean {
  if (run.depth < deepest) return false;
  run.report(`is nested more than ${deepest} levels deep`);
  return true;
}
