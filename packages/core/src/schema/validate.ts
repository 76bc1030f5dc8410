import {
  type Check,
  type Findings,
  isObject,
  isPlainObject,
  isText,
  isTooDeep,
  type JsonObject,
  mostIssues,
  Run,
  refuse,
} from './check-run.js';
import { anyOfCheck, unionCheck } from './check-union.js';
import { hintOf, isRequired, type ObjectNode, rulesCheck, unknownNames } from './object-rules.js';
import type { Direction, Issue, SchemaNode } from './schema.js';

/** Checks `value` against `node`; an empty list means it fits. Never copies the value. */
export function validate(node: SchemaNode, value: unknown, direction: Direction = 'response'): readonly Issue[] {
  return inspect(node, value, direction).issues;
}

/** Checks `value` against `node`, and lists the tolerated differences. */
export function inspect(node: SchemaNode, value: unknown, direction: Direction): Findings {
  const run = new Run(mostIssues);
  try {
    walk(planOf(node, direction), value, run);
  } catch {
    // The error comes from the user's program, so it may hold a secret.
    run.giveUp('cannot be read: a getter or a Proxy throws');
  }
  return run;
}

/**
 * The check of a node in one direction. The common kinds are data that one function walks through, because V8 runs that
 * almost twice as fast as a function per node.
 */
interface Plan {
  readonly node: SchemaNode;
  readonly direction: Direction;
  nullable: boolean;
  optional: boolean;
  tolerant: boolean;

  /** The `typeof` of values passing without a further check, if there is one. */
  passing: string | undefined;

  /** Whether all integers pass. */
  integer: boolean;
  items: Plan | undefined;
  object: ObjectPlan | undefined;

  /** Checks the documented limits of a request. */
  limits: Check | undefined;

  /** Checks the values of the other kinds. Absent until the plan is completed. */
  check: Check | undefined;
}

interface ObjectPlan {
  readonly node: ObjectNode;
  readonly members: ReadonlyMap<string, MemberPlan>;

  /** The number of required members. */
  readonly required: number;
  readonly rules: ((value: JsonObject, run: Run) => void) | undefined;
}

interface MemberPlan {
  readonly plan: Plan;
  readonly required: boolean;
}

const plans: Readonly<Record<Direction, WeakMap<SchemaNode, Plan>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

function planOf(node: SchemaNode, direction: Direction): Plan {
  let plan = plans[direction].get(node);
  if (plan === undefined) {
    plan = {
      node,
      direction,
      nullable: false,
      optional: false,
      tolerant: false,
      passing: undefined,
      integer: false,
      items: undefined,
      object: undefined,
      limits: undefined,
      check: undefined,
    };
    plans[direction].set(node, plan);
  }
  return plan;
}

function walk(plan: Plan, value: unknown, run: Run): void {
  // Completed for its first value: a node may refer to a schema defined later, or to itself.
  plan.check ??= complete(plan, plan.node);
  if ((value === null && plan.nullable) || (value === undefined && plan.optional)) return;
  const { tolerant } = run;
  if (plan.tolerant) run.tolerant = true;
  if (plan.object !== undefined) walkObject(plan.object, value, run);
  else if (plan.items !== undefined) walkItems(plan.items, value, run);
  else if (!plan.integer || !Number.isInteger(value)) plan.check(value, run);
  plan.limits?.(value, run);
  run.tolerant = tolerant;
}

function walkMember(plan: Plan, name: string | number, value: unknown, run: Run): void {
  const { depth } = run;
  run.path[depth] = name;
  run.depth = depth + 1;
  walk(plan, value, run);
  run.depth = depth;
}

function walkItems(plan: Plan, value: unknown, run: Run): void {
  if (!Array.isArray(value)) refuse(run, 'array', value);
  else if (!isTooDeep(run)) {
    for (let index = 0; index < value.length && !run.stopped; index += 1) {
      const item: unknown = value[index];
      if (typeof item !== plan.passing) walkMember(plan, index, item, run);
    }
  }
}

function walkObject({ node, members, required, rules }: ObjectPlan, value: unknown, run: Run): void {
  const isPlain = isPlainObject(value);
  if (!isPlain && !isObject(value)) {
    refuse(run, 'object', value);
    return;
  }
  if (isTooDeep(run)) return;
  let missing = required;
  for (const name in value) {
    const member = members.get(name);
    // A plain object inherits no member of a schema, so skip `Object.hasOwn`: it would take a quarter of the time.
    if (member === undefined || (!isPlain && !Object.hasOwn(value, name))) continue;
    const found = value[name];
    if (found === undefined) continue;
    if (member.required) missing -= 1;
    if (typeof found !== member.plan.passing) walkMember(member.plan, name, found, run);
    if (run.stopped) return;
  }
  if (missing > 0) {
    let unknown: readonly string[] | undefined;
    const hintFor = (name: string): string => {
      unknown ??= unknownNames(node, value);
      return hintOf([name], unknown);
    };
    for (const [name, member] of members) {
      if (!member.required || (Object.hasOwn(value, name) && value[name] !== undefined)) continue;
      run.hint = () => hintFor(name);
      walkMember(member.plan, name, undefined, run);
      run.hint = undefined;
      if (run.stopped) return;
    }
  }
  rules?.(value, run);
}

/** Plans the members of a direction: requests lack the members assigned by the server. */
function objectPlan(node: ObjectNode, direction: Direction): ObjectPlan {
  const { readOnly = [], writeOnly = [] } = node;
  const absent = direction === 'request' ? readOnly : writeOnly;
  const members = new Map(
    Object.entries(node.members)
      .filter(([name]) => !absent.includes(name))
      .map(([name, member]) => {
        const plan = planOf(member.kind === 'optional' ? member.inner : member, direction);
        return [name, { plan, required: isRequired(node, name, direction) }];
      }),
  );
  return {
    node,
    members,
    required: [...members.values()].filter((member) => member.required).length,
    rules: direction === 'request' ? rulesCheck(node) : undefined,
  };
}

/** Completes a plan, and returns the check of what it does not hold as data. */
function complete(plan: Plan, node: SchemaNode): Check {
  const { direction } = plan;
  switch (node.kind) {
    case 'nullable':
    case 'optional':
    case 'tolerant':
      plan[node.kind] = true;
      return complete(plan, node.inner);
    case 'secret':
      return complete(plan, node.inner);
    case 'lazy':
      return complete(plan, node.get());
    case 'unknown':
      return passes;
    case 'boolean':
      plan.passing = 'boolean';
      return scalarCheck((value) => typeof value === 'boolean', 'boolean');
    case 'enum':
      plan.passing = 'string';
      return scalarCheck(isText, 'string');
    case 'literal':
      return scalarCheck((value) => value === node.value, `"${node.value}"`);
    case 'string':
      plan.limits = limitsOf(
        direction,
        (value) => (isText(value) ? value.length : Number.NaN),
        node.minLength,
        node.maxLength,
        ' characters',
      );
      if (plan.limits === undefined) plan.passing = 'string';
      return scalarCheck(isText, 'string');
    case 'number': {
      const sizeOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
      plan.limits = limitsOf(direction, sizeOf, node.minimum, node.maximum);
      plan.integer = true;
      return node.integer ? scalarCheck(Number.isInteger, 'integer') : scalarCheck(Number.isFinite, 'number');
    }
    case 'array': {
      const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number.NaN);
      plan.limits = limitsOf(direction, sizeOf, node.minItems, node.maxItems, ' items');
      plan.items = planOf(node.items, direction);
      return passes;
    }
    case 'object':
      if (node.values !== undefined) return mapCheck(planOf(node.values, direction));
      plan.object = objectPlan(node, direction);
      return passes;
    case 'anyOf':
      return anyOfCheck(node.options, direction, checkOf);
    case 'union':
      return unionCheck(node, direction, checkOf);
  }
}

function checkOf(node: SchemaNode, direction: Direction): Check {
  const plan = planOf(node, direction);
  return (value, run) => walk(plan, value, run);
}

function passes(): void {}

function scalarCheck(fits: (value: unknown) => boolean, expected: string): Check {
  return (value, run) => {
    if (!fits(value)) refuse(run, expected, value);
  };
}

/**
 * Makes the check of the limits of a request: a response beyond them is still valid. An absent limit is `NaN`, which no
 * size is beyond.
 */
function limitsOf(
  direction: Direction,
  sizeOf: (value: unknown) => number,
  least = Number.NaN,
  most = Number.NaN,
  unit = '',
): Check | undefined {
  if (direction === 'response') return undefined;
  return (value, run) => {
    const size = sizeOf(value);
    if (size < least) run.report(`expected at least ${least}${unit}`);
    if (size > most) run.report(`expected at most ${most}${unit}`);
  };
}

/** A service in PHP writes an object without members as an empty list; both read alike. */
function mapCheck(plan: Plan): Check {
  return (value, run) => {
    if (Array.isArray(value) && value.length === 0) return;
    if (!isObject(value)) return refuse(run, 'object', value);
    if (isTooDeep(run)) return;
    for (const name in value) {
      if (run.stopped) return;
      const found = value[name];
      if (found !== undefined && Object.hasOwn(value, name)) walkMember(plan, name, found, run);
    }
  };
}
