/** A documented table or sample, as one value with all of its members. */
export interface DocumentedValue {
  /** The section of the documentation. */
  readonly section: string;

  /** The id of the operation sending or receiving the value. */
  readonly operation: string;

  /** Whether the value is the parameters of a call, body included, or its response. */
  readonly part: 'input' | 'output';
  readonly value: unknown;

  /** Closed sets by the path of the member, for example `production.status`. */
  readonly sets?: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Compares a documented value with a JSON Schema, and lists the undeclared members and values with their location, as
 * `hosts[].name` or `hosts[].state=up`. In a union, only variants compatible with the value's constants count.
 *
 * @example
 * ```ts
 * expect(undeclaredMembers(documented, jsonSchemaOf(operation).output)).toEqual([]);
 * ```
 */
export function undeclaredMembers(
  { value, sets = {} }: Pick<DocumentedValue, 'value' | 'sets'>,
  schema: unknown,
): readonly string[] {
  const declared = new Map<string, SchemaPart[]>();
  const members = undeclaredAt(value, [schema], { root: schema, path: '', declared });
  const values = Object.entries(sets).flatMap(([path, set]) => {
    const known = new Set(declared.get(path)?.flatMap(valuesOf));
    return set.filter((each) => !known.has(each)).map((each) => `${path}=${String(each)}`);
  });
  return [...new Set([...members, ...values])];
}

/** The current place in the value, and the schemas of every place visited so far. */
interface Walk {
  readonly root: unknown;
  readonly path: string;
  readonly declared: Map<string, SchemaPart[]>;
}

function undeclaredAt(value: unknown, schemas: readonly unknown[], walk: Walk): readonly string[] {
  const { root, path, declared } = walk;
  const variants = schemas
    .flatMap((schema) => variantsOf(schema, root))
    .filter((variant) => fits(variant, value, root));
  declared.set(path, [...(declared.get(path) ?? []), ...variants]);
  if (Array.isArray(value)) {
    const items = variants.map((variant) => variant.items);
    return value.flatMap((item) => undeclaredAt(item, items, { ...walk, path: `${path}[]` }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const members = variants.flatMap(({ properties = {}, additionalProperties }) => {
      // A map accepts any name.
      const ofMap = typeof additionalProperties === 'object' ? additionalProperties : [];
      return properties[name] ?? ofMap ?? [];
    });
    return members.length === 0 ? [at] : undeclaredAt(member, members, { ...walk, path: at });
  });
}

/** The parts of a JSON Schema this file reads. */
interface SchemaPart {
  readonly $ref?: string;
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];

  /** An open set lists its known values as examples. */
  readonly examples?: readonly unknown[];
  readonly not?: { readonly enum?: readonly unknown[] };
}

function variantsOf(schema: unknown, root: unknown): readonly SchemaPart[] {
  if (!isPart(schema)) return [];
  const { $ref, anyOf = [], oneOf = [] } = schema;
  const more = [...anyOf, ...oneOf, ...($ref === undefined ? [] : [referred($ref, root)])];
  return [schema, ...more.flatMap((part) => variantsOf(part, root))];
}

/** Returns whether the variant's constants are compatible with the value. */
function fits({ properties = {} }: SchemaPart, value: unknown, root: unknown): boolean {
  if (!isPart(value)) return true;
  return Object.entries(properties).every(([name, schema]) => {
    const member: unknown = Reflect.get(value, name);
    if (member === undefined || member === null) return true;
    return variantsOf(schema, root).every(
      (part) => (part.const === undefined || part.const === member) && part.not?.enum?.includes(member) !== true,
    );
  });
}

function valuesOf({ const: constant, enum: set = [], examples = [] }: SchemaPart): readonly unknown[] {
  return [...set, ...examples, ...(constant === undefined ? [] : [constant])];
}

function referred(reference: string, root: unknown): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, name) => (isPart(at) ? Reflect.get(at, name) : undefined), root);
}

function isPart(value: unknown): value is SchemaPart {
  return typeof value === 'object' && value !== null;
}
