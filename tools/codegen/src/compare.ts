import type { Schema, SchemaNode } from '@edgeward/core/schema';
import { parse } from 'yaml';
import { type Declaration, declarationsOf, type NameOf, nameFinder, type Variant } from './declarations.ts';
import { readApi } from './generate.ts';
import { schemaName } from './naming.ts';

/** A schema of a document as it stands there, past the generator's own reading. */
interface RawSchema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly items?: RawSchema;
  readonly anyOf?: readonly RawSchema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly additionalProperties?: boolean | RawSchema;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly required?: readonly string[];
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly minProperties?: number;
  readonly 'x-secret'?: boolean;
  readonly 'x-required-in-input'?: readonly string[];
  readonly 'x-optional-in-input'?: readonly string[];
  readonly 'x-exactly-one'?: readonly (readonly string[])[];
  readonly 'x-at-most-one'?: readonly (readonly string[])[];
}

type Facts = Readonly<Record<string, string>>;

/**
 * Compares a document with the schemas of its package at run time, and says where they differ. The type checker cannot:
 * a schema without an optional member fits its interface.
 */
export function compareSchemas(source: string, schemas: Readonly<Record<string, Schema<unknown>>>): readonly string[] {
  // `readApi` refuses a document of any other form.
  const declarations = declarationsOf(readApi(source, 'openapi.yaml'));
  const document = parse(source) as { readonly components: { readonly schemas: Readonly<Record<string, RawSchema>> } };
  const exported = new Map(Object.entries(schemas).map(([name, schema]) => [schema['~node'], name]));
  const found: string[] = [];
  for (const declaration of declarations) {
    const constant = schemaName(declaration.name);
    const schema = schemas[constant];
    const raw = document.components.schemas[declaration.model.name];
    if (schema === undefined || raw === undefined) {
      found.push(`${declaration.name} has no schema ${constant}`);
      continue;
    }
    const said = rawFacts(raw, declaration, nameFinder(declarations));
    const done = nodeFacts(unwrap(schema['~node']), exported);
    for (const key of new Set([...Object.keys(said), ...Object.keys(done)])) {
      if (said[key] === done[key]) continue;
      found.push(`${constant} ${key}: the document says ${said[key] ?? 'nothing'}, it has ${done[key] ?? 'nothing'}`);
    }
  }
  const expected = new Set(declarations.map(({ name }) => schemaName(name)));
  return [
    ...found,
    ...Object.keys(schemas)
      .filter((name) => !expected.has(name))
      .map((name) => `${name} is not in it`),
  ];
}

function unwrap(node: SchemaNode): SchemaNode {
  return node.kind === 'lazy' ? unwrap(node.get()) : node;
}

function rawFacts(raw: RawSchema, { variant }: Declaration, nameOf: NameOf): Facts {
  if (raw.enum !== undefined) return { known: raw.enum.join(', ') };
  if (raw.discriminator !== undefined) {
    const { propertyName, mapping } = raw.discriminator;
    const variants = Object.entries(mapping).map(
      ([text, ref]) => [`${propertyName} ${text}`, rawForm({ $ref: ref }, variant, nameOf)] as const,
    );
    return Object.fromEntries(variants);
  }
  if (typeof raw.additionalProperties === 'object')
    return { values: rawForm(raw.additionalProperties, variant, nameOf) };
  const properties = Object.entries(raw.properties ?? {});
  const input = variant === 'input';
  const spared = input ? (raw['x-optional-in-input'] ?? []) : [];
  const required = [
    ...(raw.required ?? []).filter((name) => !spared.includes(name)),
    ...(input ? (raw['x-required-in-input'] ?? []) : []),
  ];
  const members = properties
    .filter(([, member]) => (input ? member.readOnly !== true : member.writeOnly !== true))
    .map(([name, member]) => {
      const form =
        member['x-secret'] === true ? `secret(${rawForm(member, variant, nameOf)})` : rawForm(member, variant, nameOf);
      return [`.${name}`, required.includes(name) ? form : `${form}?`] as const;
    });
  const readOnly = properties.filter(([, member]) => member.readOnly === true).map(([name]) => name);
  return {
    ...Object.fromEntries(members),
    ...(input ? rules(readOnly, raw['x-exactly-one'], raw['x-at-most-one'], raw.minProperties) : rules()),
    open: String(raw.additionalProperties ?? false),
  };
}

function nodeFacts(node: SchemaNode, exported: ReadonlyMap<SchemaNode, string>): Facts {
  if (node.kind === 'enum') return { known: node.known.join(', ') };
  if (node.kind === 'union') {
    const variants = Object.entries(node.variants).map(
      ([text, variant]) => [`${node.tag} ${text}`, nodeForm(variant, exported)] as const,
    );
    return Object.fromEntries(variants);
  }
  if (node.kind !== 'object') return { kind: node.kind };
  if (node.values !== undefined) return { values: nodeForm(node.values, exported) };
  const members = Object.entries(node.members).map(
    ([name, member]) => [`.${name}`, nodeForm(member, exported)] as const,
  );
  return {
    ...Object.fromEntries(members),
    ...rules(node.readOnly, node.exactlyOne, node.atMostOne, node.minMembers),
    open: String(node.open ?? false),
  };
}

function rules(
  readOnly: readonly string[] = [],
  exactlyOne: readonly (readonly string[])[] = [],
  atMostOne: readonly (readonly string[])[] = [],
  minMembers = 0,
): Facts {
  return {
    readOnly: readOnly.join(', '),
    exactlyOne: exactlyOne.map((group) => group.join('|')).join(', '),
    atMostOne: atMostOne.map((group) => group.join('|')).join(', '),
    minMembers: String(minMembers),
  };
}

const limitNames = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

function limits(source: object, names: readonly string[] = limitNames): string {
  const found = Object.entries(source)
    .filter(([name]) => names.includes(name))
    .map(([name, limit]) => `${name} ${limit}`);
  return found.length === 0 ? '' : `[${found.sort().join(', ')}]`;
}

function rawForm(raw: RawSchema, variant: Variant, nameOf: NameOf): string {
  if (raw.$ref !== undefined) return schemaName(nameOf(raw.$ref.replace(/^.*\//, ''), variant));
  if (raw.const !== undefined) return `literal ${raw.const}`;
  if (raw.anyOf !== undefined) return raw.anyOf.map((option) => rawForm(option, variant, nameOf)).join('|');
  if (raw.additionalProperties === true) return 'open object';
  if (typeof raw.additionalProperties === 'object') {
    return `map(${rawForm(raw.additionalProperties, variant, nameOf)})`;
  }
  const types = [raw.type ?? []].flat();
  const forms = types
    .filter((type) => type !== 'null')
    .map((type) => {
      const own = variant === 'input' ? limits(raw, limitsByType[type]) : '';
      return type === 'array' ? `array(${rawForm(raw.items ?? {}, variant, nameOf)})${own}` : `${type}${own}`;
    });
  return types.includes('null') ? `nullable(${forms.join('|')})` : forms.join('|');
}

const limitsByType: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  array: ['minItems', 'maxItems'],
  boolean: [],
};

function nodeForm(node: SchemaNode, exported: ReadonlyMap<SchemaNode, string>): string {
  switch (node.kind) {
    case 'lazy':
      return exported.get(node) ?? 'a schema that is not exported';
    case 'optional':
      return `${nodeForm(node.inner, exported)}?`;
    case 'nullable':
    case 'secret':
      return `${node.kind}(${nodeForm(node.inner, exported)})`;
    case 'array':
      return `array(${nodeForm(node.items, exported)})${limits(node)}`;
    case 'anyOf':
      return node.options.map((option) => nodeForm(option, exported)).join('|');
    case 'number':
      return `${node.integer ? 'integer' : 'number'}${limits(node)}`;
    case 'string':
      return `string${limits(node)}`;
    case 'literal':
      return `literal ${node.value}`;
    case 'object':
      if (node.values !== undefined) return `map(${nodeForm(node.values, exported)})`;
      return node.open === true ? 'open object' : 'a schema that is not exported';
    default:
      return node.kind;
  }
}
