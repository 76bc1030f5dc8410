import type { Evidence } from '@edgeward/core';
import type { Limits, Type } from './ir.ts';
import {
  asList,
  asMap,
  asText,
  closedMap,
  count,
  demanded,
  type Located,
  type LocatedMap,
  member,
  oneOf,
} from './located.ts';
import { SpecError } from './spec-error.ts';

const typeNames = ['string', 'integer', 'boolean', 'array', 'object', 'null'] as const;
type TypeName = (typeof typeNames)[number];

const keywords: Readonly<Record<TypeName, readonly string[]>> = {
  string: ['format', 'minLength', 'maxLength'],
  integer: ['format', 'minimum', 'maximum'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems'],
  object: [],
  null: [],
};

const formats = { string: ['date-time'], integer: ['int32'] } as const;

/** Checks that a component exists; the generator needs no other answer, since order does not matter. */
export type HasModel = (name: string) => boolean;

/** Reads the form of a value. `others` are the keywords that may stand beside it. */
export function parseType(node: Located, what: string, others: readonly string[], hasModel: HasModel): Type {
  const map = asMap(node, what);
  if (map.entries.has('$ref')) {
    closedMap(map, what, ['$ref', ...others]);
    return { kind: 'ref', model: componentName(demanded(map, what, '$ref'), 'schemas', hasModel) };
  }
  if (map.entries.has('enum')) {
    throw new SpecError(map.at, `${what} is an unnamed enum: name it under components/schemas and use a $ref`);
  }
  const names = typesOf(map, what);
  if (names.includes('object')) {
    throw new SpecError(map.at, `${what} is an unnamed object: name it under components/schemas and use a $ref`);
  }
  closedMap(map, what, ['type', ...names.flatMap((name) => keywords[name]), ...others]);
  const forms = names.filter((name) => name !== 'null').map((name) => formOf(name, map, names.length, hasModel));
  const [first, ...rest] = forms;
  if (first === undefined) throw new SpecError(map.at, `${what} can only be null: say what else it can be`);
  const form: Type = rest.length === 0 ? first : { kind: 'anyOf', options: forms };
  return names.includes('null') ? { kind: 'nullable', inner: form } : form;
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

function formOf(name: TypeName, map: LocatedMap, alternatives: number, hasModel: HasModel): Type {
  switch (name) {
    case 'string':
      return { kind: 'string', ...formatOf(map, formats.string), limits: limitsOf(map, ['minLength', 'maxLength']) };
    case 'integer':
      return { kind: 'integer', ...formatOf(map, formats.integer), limits: limitsOf(map, ['minimum', 'maximum']) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array': {
      if (alternatives > 1) throw new SpecError(map.at, 'a list can have no other type beside it');
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

/** Returns the name that a `$ref` into `components/<section>` gives. */
export function componentName(node: Located, section: string, exists: HasModel): string {
  const ref = asText(node, '`$ref`');
  const prefix = `#/components/${section}/`;
  if (!ref.startsWith('#')) {
    throw new SpecError(node.at, `the remote $ref \`${ref}\` is not supported: copy what it names into this document`);
  }
  const name = ref.slice(prefix.length);
  if (!ref.startsWith(prefix) || !exists(name)) {
    throw new SpecError(node.at, `the $ref \`${ref}\` leads nowhere: it must name an entry of components/${section}`);
  }
  return name;
}

const evidences = ['documented', 'observed', 'inferred'] as const satisfies readonly Evidence[];

/** Reads where something is known from. */
export function parseEvidence(map: LocatedMap): Evidence | undefined {
  const node = member(map, 'x-evidence');
  return node === undefined ? undefined : oneOf(node, '`x-evidence`', evidences);
}
