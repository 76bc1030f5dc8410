import type { Schema, SchemaNode } from '@edgeward/core/schema';
import { parse } from 'yaml';
import type { Declaration } from '../../ir.ts';
import { schemaName } from '../../naming.ts';
import { readApi } from '../generate.ts';

/** A schema as the document writes it, not as the generator reads it. */
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
  readonly 'x-evidence'?: string;
  readonly 'x-secret'?: boolean;
  readonly 'x-required-in-input'?: readonly string[];
  readonly 'x-optional-in-input'?: readonly string[];
  readonly 'x-exactly-one'?: readonly (readonly string[])[];
  readonly 'x-at-most-one'?: readonly (readonly string[])[];
}

type Facts = Readonly<Record<string, string>>;

/**
 * Compares a document with its package's schemas at run time and lists the differences. The type checker cannot find
 * them: a schema without an optional member still fits its interface.
 */
export function compareSchemas(source: string, schemas: Readonly<Record<string, Schema<unknown>>>): readonly string[] {
  // `readApi` refuses a document of any other form.
  const { declarations } = readApi(source, 'openapi.yaml');
  const document = parse(source) as { readonly components: { readonly schemas: Readonly<Record<string, RawSchema>> } };
  const exported = new Map(Object.entries(schemas).map(([name, schema]) => [schema['~node'], name]));
  // A schema used only in requests refers to the request forms of other schemas.
  const inputSchemas = declarations.flatMap(({ model, inputSchema }) =>
    inputSchema === undefined ? [] : [[model.name, inputSchema] as const],
  );
  const found: string[] = [];
  for (const declaration of declarations.filter(({ twin }) => !twin)) {
    const constant = schemaName(declaration.name);
    const schema = schemas[constant];
    const raw = document.components.schemas[declaration.model.name];
    if (schema === undefined || raw === undefined) {
      found.push(`${declaration.name} has no schema ${constant}`);
      continue;
    }
    const { inputSchema } = declaration;
    if (inputSchema !== undefined && unwrap(schemas[inputSchema]?.['~node']) !== unwrap(schema['~node'])) {
      found.push(`${inputSchema} is not ${constant}`);
    }
    const inputs = new Map(declaration.inAnswers ? [] : inputSchemas);
    const said = rawFacts(raw, { ...declaration, refer: (model) => inputs.get(model) ?? schemaName(model) });
    const done = nodeFacts(unwrap(schema['~node']), exported);
    for (const key of new Set([...Object.keys(said), ...Object.keys(done)])) {
      if (said[key] === done[key]) continue;
      found.push(
        `${constant} ${key}: the document says ${said[key] ?? 'nothing'}, the schema has ${done[key] ?? 'nothing'}`,
      );
    }
  }
  const expected = new Set(
    declarations.flatMap(({ model, inputSchema }) => [
      schemaName(model.name),
      ...(inputSchema === undefined ? [] : [inputSchema]),
    ]),
  );
  return [
    ...found,
    ...Object.keys(schemas)
      .filter((name) => !expected.has(name))
      .map((name) => `${name} is not in the document`),
  ];
}

function unwrap(node: SchemaNode): SchemaNode;
function unwrap(node: SchemaNode | undefined): SchemaNode | undefined;
function unwrap(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.kind === 'lazy' ? unwrap(node.get()) : node;
}

/** A declaration, and the function that names the schemas it refers to. */
interface Use extends Declaration {
  readonly refer: (model: string) => string;
}

function rawFacts(raw: RawSchema, declaration: Use): Facts {
  if (raw.enum !== undefined) return { known: raw.enum.join(', ') };
  if (raw.discriminator !== undefined) {
    const { propertyName, mapping } = raw.discriminator;
    const variants = Object.entries(mapping).map(
      ([text, ref]) => [`${propertyName} ${text}`, rawForm({ $ref: ref }, declaration)] as const,
    );
    return Object.fromEntries(variants);
  }
  if (typeof raw.additionalProperties === 'object') return { values: rawForm(raw.additionalProperties, declaration) };
  const { inAnswers, inRequests } = declaration;
  const properties = Object.entries(raw.properties ?? {});
  const named = (is: (member: RawSchema) => boolean): readonly string[] =>
    properties.filter(([, member]) => is(member)).map(([name]) => name);
  const readOnly = named((member) => member.readOnly === true);
  const writeOnly = named((member) => member.writeOnly === true);
  const inResponses = raw.required ?? [];
  const spared = raw['x-optional-in-input'] ?? [];
  const demanded = raw['x-required-in-input'] ?? [];
  const required = inAnswers ? inResponses : [...inResponses.filter((name) => !spared.includes(name)), ...demanded];
  const members = properties
    .filter(([name]) => inRequests || !writeOnly.includes(name))
    .map(([name, member]) => {
      const form = rawForm(member, declaration);
      const value = member['x-secret'] === true ? `secret(${form})` : form;
      const guessed = (member['x-evidence'] ?? raw['x-evidence']) === 'inferred' && member.const === undefined;
      const whole = guessed ? `tolerant(${value})` : value;
      return [`.${name}`, required.includes(name) ? whole : `${whole}?`] as const;
    });
  const requests = {
    readOnly,
    exactlyOne: raw['x-exactly-one'] ?? [],
    atMostOne: raw['x-at-most-one'] ?? [],
    minMembers: raw.minProperties ?? 0,
  };
  const beside = {
    writeOnly,
    requiredInRequests: demanded.filter((name) => !inResponses.includes(name)),
    optionalInRequests: spared.filter((name) => inResponses.includes(name) && !readOnly.includes(name)),
  };
  return {
    ...Object.fromEntries(members),
    ...rules({ ...(inRequests ? requests : {}), ...(inRequests && inAnswers ? beside : {}) }),
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
    ...rules(node),
    open: String(node.open ?? false),
  };
}

type Rules = Pick<
  Extract<SchemaNode, { kind: 'object' }>,
  'readOnly' | 'writeOnly' | 'requiredInRequests' | 'optionalInRequests' | 'exactlyOne' | 'atMostOne' | 'minMembers'
>;

function rules(given: Rules): Facts {
  const { readOnly = [], writeOnly = [], requiredInRequests = [], optionalInRequests = [] } = given;
  const { exactlyOne = [], atMostOne = [], minMembers = 0 } = given;
  return {
    readOnly: readOnly.join(', '),
    writeOnly: writeOnly.join(', '),
    requiredInRequests: [...requiredInRequests].sort().join(', '),
    optionalInRequests: [...optionalInRequests].sort().join(', '),
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

function rawForm(raw: RawSchema, use: Pick<Use, 'inRequests' | 'refer'>): string {
  if (raw.$ref !== undefined) return use.refer(raw.$ref.replace(/^.*\//, ''));
  if (raw.const !== undefined) return `literal ${raw.const}`;
  if (raw.anyOf !== undefined) return raw.anyOf.map((option) => rawForm(option, use)).join('|');
  if (raw.additionalProperties === true) return 'open object';
  if (typeof raw.additionalProperties === 'object') return `map(${rawForm(raw.additionalProperties, use)})`;
  const types = [raw.type ?? []].flat();
  const forms = types
    .filter((type) => type !== 'null')
    .map((type) => {
      const own = use.inRequests ? limits(raw, limitsByType[type]) : '';
      return type === 'array' ? `array(${rawForm(raw.items ?? {}, use)})${own}` : `${type}${own}`;
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
      return exported.get(node) ?? 'an unexported schema';
    case 'optional':
      return `${nodeForm(node.inner, exported)}?`;
    case 'nullable':
    case 'secret':
    case 'tolerant':
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
      return node.open === true ? 'open object' : 'an unexported schema';
    default:
      return node.kind;
  }
}
