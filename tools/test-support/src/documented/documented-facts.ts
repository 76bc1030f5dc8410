/** Facts of a vendor's documentation, kept as a fixture: names, values, defaults and limits, not its text. */
export interface DocumentedFacts {
  /** Names of all members and parameters in the tables and samples. */
  readonly names: readonly string[];

  /** The values of each closed set, by the name of the member. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;

  /** Defaults by the name of the member or parameter. */
  readonly defaults?: Readonly<Record<string, unknown>>;

  /** Numbers and words that the description of a member tells, for limits that no schema has. */
  readonly told?: Readonly<Record<string, readonly (string | number)[]>>;

  /** Limits by the name of the member or parameter, in the words of JSON Schema, for example `{ "maximum": 100 }`. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  /** Intentionally omitted facts with a reason each: `name`, or `name=value`. */
  readonly except?: Readonly<Record<string, string>>;
}

/** A member or a parameter, in each schema having it. */
interface Declared {
  readonly values: Set<unknown>;
  readonly limits: Set<string>;
  readonly texts: string[];
}

/** An operation, as far as the names of its parameters are concerned. */
interface NamedParams {
  readonly query?: readonly (string | { readonly name: string; readonly wire?: string | undefined })[];
}

/** Renames the parameters in an operation's JSON Schema to their wire names. */
export function withWireNames({ query = [] }: NamedParams, schema: object): object {
  const names = new Map(query.flatMap((each) => (typeof each === 'string' ? [] : [[each.name, each.wire]])));
  const { input, ...rest }: { readonly input?: { readonly properties?: object } } = schema;
  const given: readonly [string, unknown][] = Object.entries(input?.properties ?? {});
  const properties = given.map(([name, value]) => [names.get(name) ?? name, value] as const);
  return { ...rest, input: { ...input, properties: Object.fromEntries(properties) } };
}

/**
 * Compares documented facts with the JSON Schemas of all operations, and lists the missing ones and unnecessary
 * exceptions.
 *
 * @example
 * ```ts
 * const schemas = operations.map((operation) => jsonSchemaOf(operation, descriptions));
 * expect(missingFacts(facts, schemas)).toEqual([]);
 * ```
 */
export function missingFacts(facts: DocumentedFacts, schemas: readonly unknown[]): readonly string[] {
  const { names, values = {}, defaults = {}, told = {}, limits = {}, except = {} } = facts;
  const declared = declaredIn(schemas);
  const missing = [
    ...names.filter((name) => !declared.has(name)),
    ...Object.entries(values).flatMap(([name, list]) =>
      list.filter((value) => declared.get(name)?.values.has(value) !== true).map((value) => `${name}=${String(value)}`),
    ),
    ...Object.entries(defaults)
      .filter(([name, value]) => !declared.get(name)?.texts.some((text) => tells(text, value)))
      .map(([name, value]) => `${name} defaults to ${String(value)}`),
    ...Object.entries(told).flatMap(([name, words]) =>
      words
        .filter((word) => !declared.get(name)?.texts.some((text) => hasWord(text, word)))
        .map((word) => `${name} does not tell ${word}`),
    ),
    ...Object.entries(limits).flatMap(([name, of]) =>
      Object.entries(of)
        .map(([word, value]) => `${word}: ${String(value)}`)
        .filter((limit) => declared.get(name)?.limits.has(limit) !== true)
        .map((limit) => `${name} ${limit}`),
    ),
  ];
  const excused = new Set(Object.keys(except));
  return [
    ...missing.filter((fact) => !excused.has(fact)),
    ...[...excused].filter((fact) => !missing.includes(fact)).map((fact) => `needs no exception: ${fact}`),
  ];
}

/** Returns whether a sentence about a default contains the value as a word. */
function tells(text: string, value: unknown): boolean {
  return text.split(/[.;](?:\s|$)/).some((part) => /default|without/i.test(part) && hasWord(part, value));
}

function hasWord(text: string, value: unknown): boolean {
  return text.split(/(?:[\s,:;()`"]|\.(?=\s|$))+/).includes(String(value));
}

const limitWords = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'default'];

function declaredIn(schemas: readonly unknown[]): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>();
  const seen = new Set<unknown>();
  const visit = (schema: unknown, root: object): void => {
    if (Array.isArray(schema)) for (const item of schema) visit(item, root);
    if (!isObject(schema) || Array.isArray(schema) || seen.has(schema)) return;
    seen.add(schema);
    const properties: unknown = Reflect.get(schema, 'properties');
    for (const [name, member] of isObject(properties) ? Object.entries(properties) : []) {
      const of = declared.get(name) ?? { values: new Set(), limits: new Set(), texts: [] };
      declared.set(name, of);
      note(member, root, of, new Set());
    }
    for (const part of Object.values(schema)) visit(part, root);
  };
  for (const schema of schemas)
    if (isObject(schema))
      for (const part of Object.values(schema)) {
        if (isObject(part)) visit(part, part);
      }
  return declared;
}

/** Collects the schema of a member through references, unions and lists. */
function note(schema: unknown, root: object, of: Declared, seen: Set<unknown>): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  for (const [word, value] of Object.entries(schema)) {
    if (word === 'const') of.values.add(value);
    if ((word === 'enum' || word === 'examples') && Array.isArray(value)) for (const each of value) of.values.add(each);
    if (word === 'description' && typeof value === 'string') of.texts.push(value);
    if (limitWords.includes(word)) of.limits.add(`${word}: ${String(value)}`);
    if (word === '$ref' && typeof value === 'string') note(referred(value, root), root, of, seen);
    if (['anyOf', 'oneOf', 'allOf'].includes(word) && Array.isArray(value)) {
      for (const branch of value) note(branch, root, of, seen);
    }
    if (word === 'items') note(value, root, of, seen);
  }
}

function referred(reference: string, root: object): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, name) => (isObject(at) ? Reflect.get(at, name) : undefined), root);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
