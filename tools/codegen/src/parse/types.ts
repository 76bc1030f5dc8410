import type { Evidence } from '@edgeward/core';
import type { Limits, Type } from '../ir/models.ts';
import {
  asList,
  asMap,
  asText,
  closedMap,
  count,
  demanded,
  flag,
  type Located,
  type LocatedMap,
  member,
  oneOf,
} from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';

const typeNames = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'] as const;
type TypeName = (typeof typeNames)[number];

const keywords: Readonly<Record<TypeName, readonly string[]>> = {
  string: ['format', 'minLength', 'maxLength'],
  integer: ['format', 'minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems'],
  object: ['additionalProperties'],
  null: [],
};

const formats = { string: ['date', 'date-time', 'email', 'ipv4', 'uri'], integer: ['int32'] } as const;

/** Returns whether a component exists. The generator needs nothing else, because order does not matter. */
export type HasModel = (name: string) => boolean;

/** Parses the form of a value. `others` are the additional keywords allowed. */
export function parseType(node: Located, what: string, others: readonly string[], hasModel: HasModel): Type {
  const map = asMap(node, what);
  if (map.entries.has('$ref')) {
    closedMap(map, what, ['$ref', ...others]);
    return { kind: 'ref', model: componentName(demanded(map, what, '$ref'), 'schemas', hasModel) };
  }
  if (map.entries.has('enum')) {
    throw new SpecError(map.at, `${what} is an unnamed enum: name it under components/schemas and use a $ref`);
  }
  if (map.entries.has('const')) return parseLiteral(map, what, others);
  if (map.entries.has('anyOf')) return parseAnyOf(map, what, others, hasModel);
  const names = typesOf(map, what);
  if (names.includes('object') && !map.entries.has('additionalProperties')) {
    throw new SpecError(map.at, `${what} is an unnamed object: name it under components/schemas and use a $ref`);
  }
  closedMap(map, what, ['type', ...names.flatMap((name) => keywords[name]), ...others]);
  const forms = names.filter((name) => name !== 'null').map((name) => formOf(name, map, hasModel));
  const [first, ...rest] = forms;
  if (first === undefined) throw new SpecError(map.at, `${what} can only be null: add another type`);
  const form: Type = rest.length === 0 ? first : { kind: 'anyOf', options: forms };
  return names.includes('null') ? { kind: 'nullable', inner: form } : form;
}

function parseLiteral(map: LocatedMap, what: string, others: readonly string[]): Type {
  closedMap(map, what, ['type', 'const', ...others]);
  oneOf(demanded(map, what, 'type'), '`type`', ['string']);
  return { kind: 'literal', text: asText(demanded(map, what, 'const'), '`const`') };
}

function parseAnyOf(map: LocatedMap, what: string, others: readonly string[], hasModel: HasModel): Type {
  closedMap(map, what, ['anyOf', ...others]);
  const options = asList(demanded(map, what, 'anyOf'), '`anyOf`').map((option) =>
    parseType(option, 'an option of `anyOf`', [], hasModel),
  );
  if (options.length < 2) throw new SpecError(map.at, '`anyOf` must have two options or more');
  return { kind: 'anyOf', options };
}

function typesOf(map: LocatedMap, what: string): readonly TypeName[] {
  const node = demanded(map, what, 'type');
  if (node.kind !== 'list') return [oneOf(node, '`type`', typeNames)];
  const names = asList(node, '`type`').map((item) => oneOf(item, 'an item of `type`', typeNames));
  if (names.length < 2 || new Set(names).size !== names.length) {
    throw new SpecError(node.at, 'a list of types must name two or more different ones');
  }
  return names;
}

function formOf(name: TypeName, map: LocatedMap, hasModel: HasModel): Type {
  switch (name) {
    case 'string':
      return { kind: 'string', ...formatOf(map, formats.string), limits: limitsOf(map, ['minLength', 'maxLength']) };
    case 'integer':
      return { kind: 'integer', ...formatOf(map, formats.integer), limits: limitsOf(map, ['minimum', 'maximum']) };
    case 'number':
      return { kind: 'number', limits: limitsOf(map, ['minimum', 'maximum']) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'object':
      if (map.entries.get('additionalProperties')?.value.kind === 'map') {
        const values = demanded(map, 'an object', 'additionalProperties');
        return { kind: 'map', values: parseType(values, '`additionalProperties`', [], hasModel) };
      }
      if (flag(map, 'additionalProperties') === true) return { kind: 'openObject' };
      throw new SpecError(map.at, 'an object without a name has `additionalProperties: true`');
    case 'array': {
      const items = parseType(demanded(map, 'a list', 'items'), '`items`', [], hasModel);
      return { kind: 'array', items, limits: limitsOf(map, ['minItems', 'maxItems']) };
    }
    default:
      throw new SpecError(map.at, `a value cannot be of type ${name} here`);
  }
}

function formatOf(map: LocatedMap, known: readonly string[]): { readonly format?: string } {
  const node = member(map, 'format');
  return node === undefined ? {} : { format: oneOf(node, '`format`', known) };
}

function limitsOf<const Name extends string>(map: LocatedMap, names: readonly Name[]): Limits<Name> {
  const limits: { [K in Name]?: number } = {};
  for (const name of names) {
    const limit = count(map, name);
    if (limit !== undefined) limits[name] = limit;
  }
  return limits;
}

/** Returns the name a `$ref` into `components/<section>` gives. */
export function componentName(node: Located, section: string, exists: HasModel): string {
  const ref = asText(node, '`$ref`');
  const prefix = `#/components/${section}/`;
  if (!ref.startsWith('#')) {
    throw new SpecError(node.at, `the remote $ref \`${ref}\` is not supported: copy its target into this document`);
  }
  const name = ref.slice(prefix.length);
  if (!ref.startsWith(prefix) || !exists(name)) {
    throw new SpecError(node.at, `the $ref \`${ref}\` leads nowhere: it must name an entry of components/${section}`);
  }
  return name;
}

const evidences = ['documented', 'observed', 'inferred'] as const satisfies readonly Evidence[];

/** Parses the evidence of a description. */
export function parseEvidence(map: LocatedMap): Evidence | undefined {
  const node = member(map, 'x-evidence');
  return node === undefined ? undefined : oneOf(node, '`x-evidence`', evidences);
}
