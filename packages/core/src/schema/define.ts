import type { OpenEnum, UnknownVariant } from '../api/open/open.js';
import { pointerNames } from '../internal/json-pointer.js';
import { issueText } from './issue-text.js';
import type {
  ArrayLimits,
  Direction,
  NumberLimits,
  ObjectRules,
  ParseResult,
  Schema,
  SchemaNode,
  StandardResult,
  StringLimits,
} from './schema.js';
import { validate } from './validate.js';

class NodeSchema<T> implements Schema<T> {
  readonly '~node': SchemaNode;
  readonly '~direction': Direction;
  readonly '~standard': Schema<T>['~standard'] = {
    version: 1,
    vendor: 'edgeward',
    validate: (value) => this.#standard(value),
  };

  constructor(node: SchemaNode, direction: Direction = 'request') {
    this['~node'] = node;
    this['~direction'] = direction;
  }

  safeParse(value: unknown): ParseResult<T> {
    const issues = validate(this['~node'], value, this['~direction']);
    // Only here does a checked value get its type: the interface is hand-written, and the schema is checked against it.
    return issues.length === 0 ? { success: true, data: value as T } : { success: false, issues };
  }

  parse(value: unknown): T {
    const result = this.safeParse(value);
    if (result.success) return result.data;
    throw new TypeError(result.issues.map((issue) => issueText(issue, '(value)')).join('\n'));
  }

  #standard(value: unknown): StandardResult<T> {
    const result = this.safeParse(value);
    if (result.success) return { value: result.data };
    return {
      issues: result.issues.map(({ pointer, message }) => ({
        message,
        path: pointerNames(pointer),
      })),
    };
  }
}

/** An optional member of an object. */
export interface OptionalMember<out T> extends Schema<T | undefined> {
  readonly '~optional': T;
}

type Members = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<M extends Members> = {
  [K in keyof M]: M[K] extends OptionalMember<unknown> ? K : never;
}[keyof M];
/**
 * The type of the values accepted by a schema.
 *
 * @example
 * ```ts
 * type Rule = Output<typeof ruleSchema>;
 * ```
 */
export type Output<S> = S extends OptionalMember<infer T> ? T : S extends Schema<infer T> ? T : never;

type MemberTypes<M extends Members> = {
  readonly [K in Exclude<keyof M, OptionalKeys<M>>]: Output<M[K]>;
} & {
  readonly [K in OptionalKeys<M>]?: Output<M[K]>;
};

type Groups = readonly (readonly string[])[];
type GroupsOf<R, Rule extends string> = R extends { readonly [K in Rule]: infer G extends Groups } ? G : readonly [];
type Grouped<R> = (GroupsOf<R, 'exactlyOne'> | GroupsOf<R, 'atMostOne'>)[number][number];

/** One arm per name: with this member and without the others. */
type Choice<M extends Members, All extends string, Demanded, Name extends string = All> = Name extends keyof M
  ? (Demanded extends true ? { readonly [K in Name]: Output<M[K]> } : { readonly [K in Name]?: Output<M[K]> }) & {
      readonly [K in Exclude<All, Name>]?: undefined;
    }
  : never;

type Choices<M extends Members, G extends Groups, Demanded> = G extends readonly [
  infer First extends readonly string[],
  ...infer Rest extends Groups,
]
  ? Choice<M, First[number], Demanded> & Choices<M, Rest, Demanded>
  : unknown;

/** The type of an object with these members; a group of alternatives makes it a union. */
export type ObjectOutput<M extends Members, R = unknown> = [Grouped<R>] extends [never]
  ? MemberTypes<M>
  : MemberTypes<Omit<M, Grouped<R>>> &
      Choices<M, GroupsOf<R, 'exactlyOne'>, true> &
      Choices<M, GroupsOf<R, 'atMostOne'>, false>;

/**
 * Names a schema. It is built on first use, so an unused one leaves a bundle and schemas may refer to each other in
 * any order.
 */
export function define<T>(make: () => Schema<T>): Schema<T> {
  return lazy(make, 'request');
}

/** Declares a schema of responses: they are checked without limits and without the rules of requests. */
export function response<T>(make: () => Schema<T>): Schema<T> {
  return lazy(make, 'response');
}

/** Checks values against the schema of a response as requests must keep to it, limits included. */
export function input<T>(make: () => Schema<unknown>): Schema<T> {
  // One model gives the schema and the type of requests, so the schema need not be written twice.
  return lazy(make as () => Schema<T>, 'request');
}

function lazy<T>(make: () => Schema<T>, direction: Direction): Schema<T> {
  let node: SchemaNode | undefined;
  const get = (): SchemaNode => {
    node ??= make()['~node'];
    return node;
  };
  return new NodeSchema({ kind: 'lazy', get }, direction);
}

/** Any JSON value. */
export function unknown(): Schema<unknown> {
  return new NodeSchema({ kind: 'unknown' });
}

/** A boolean. */
export function boolean(): Schema<boolean> {
  return new NodeSchema({ kind: 'boolean' });
}

/** A text. */
export function string(limits: StringLimits = {}): Schema<string> {
  return new NodeSchema({ kind: 'string', ...limits });
}

/** A number. */
export function number(limits: NumberLimits = {}): Schema<number> {
  return new NodeSchema({ kind: 'number', integer: false, ...limits });
}

/** A whole number. */
export function integer(limits: NumberLimits = {}): Schema<number> {
  return new NodeSchema({ kind: 'number', integer: true, ...limits });
}

/** One of the known values, or any other the vendor may add. */
export function openEnum<const K extends readonly string[]>(...known: K): Schema<OpenEnum<K[number]>> {
  return new NodeSchema({ kind: 'enum', known });
}

/** Exactly this text: the tag of a variant of {@link openUnion}. */
export function literal<const T extends string>(value: T): Schema<T> {
  return new NodeSchema({ kind: 'literal', value });
}

/** A list. */
export function array<T>(items: Schema<T>, limits: ArrayLimits = {}): Schema<readonly T[]> {
  return new NodeSchema({ kind: 'array', items: items['~node'], ...limits });
}

/** An object with at least these members; unknown ones are kept. */
export function object<M extends Members, const R extends ObjectRules = ObjectRules>(
  members: M,
  rules?: R,
): Schema<ObjectOutput<M, R>> {
  return new NodeSchema({
    kind: 'object',
    members: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member['~node']])),
    ...rules,
  });
}

/** An object with members the vendor documents partly or not at all. */
export function openObject(): Schema<Readonly<Record<string, unknown>>> {
  return new NodeSchema({ kind: 'object', members: {}, open: true });
}

/** A record with arbitrary names and values of one form. */
export function map<T>(values: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return new NodeSchema({ kind: 'object', members: {}, values: values['~node'], open: true });
}

/**
 * An object of one of the known variants, distinguished by the member `tag`, or of any other the vendor may add. A
 * known tag with a wrong shape fails with the issues of its variant.
 */
export function openUnion<const D extends string, V extends Readonly<Record<string, Schema<unknown>>>>(
  tag: D,
  variants: V,
): Schema<Output<V[keyof V]> | UnknownVariant<D>> {
  return new NodeSchema({
    kind: 'union',
    tag,
    variants: Object.fromEntries(Object.entries(variants).map(([text, variant]) => [text, variant['~node']])),
  });
}

/** Any of several forms. */
export function anyOf<S extends readonly Schema<unknown>[]>(...options: S): Schema<Output<S[number]>> {
  return new NodeSchema({ kind: 'anyOf', options: options.map((option) => option['~node']) });
}

/** A nullable value. */
export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return new NodeSchema({ kind: 'nullable', inner: inner['~node'] });
}

/** An optional member. */
export function optional<T>(inner: Schema<T>): OptionalMember<T> {
  // `~optional` exists for the type checker alone.
  return new NodeSchema<T | undefined>({ kind: 'optional', inner: inner['~node'] }) as unknown as OptionalMember<T>;
}

/** A member of an unproven form: a deviation is reported as drift and never fails a call. */
export function tolerant<T>(inner: Schema<T>): Schema<T> {
  return new NodeSchema({ kind: 'tolerant', inner: inner['~node'] });
}

/** A value redacted in errors and events, and unchanged everywhere else. */
export function secret<T>(inner: Schema<T>): Schema<T> {
  return new NodeSchema({ kind: 'secret', inner: inner['~node'] });
}
