import { isDemanded } from './behaviour.ts';
import {
  answerModels,
  type Declaration,
  declarationsOf,
  isRequired,
  membersOf,
  type NameOf,
  nameFinder,
  refsOf,
  typesOf,
  type Variant,
} from './declarations.ts';
import { header } from './header.ts';
import type { Api, ApiOperation, ObjectModel, Type, UnionModel } from './ir.ts';
import { definitionName } from './naming.ts';
import { propertyText, quoted } from './type-text.ts';

/** Writes `json-schemas.ts`: JSON Schema 2020-12 of the params and the result of every operation. */
export function emitJsonSchemas(api: Api): string {
  const declarations = declarationsOf(api);
  const nameOf = nameFinder(declarations);
  const definitions = declarations.map(
    (declaration) =>
      `const ${definitionName(declaration.name)}: JsonSchema = ${literal(definition(declaration, nameOf))};\n\n`,
  );
  const operations = api.resources.flatMap((resource) => resource.operations);
  const entries = operations.map(
    (operation) =>
      `${quoted(operation.id)}: { params: ${paramsSchema(operation, declarations, nameOf)}` +
      `${resultSchema(operation, declarations, nameOf)} },\n`,
  );
  return [
    header,
    '/** A JSON Schema, draft 2020-12. */\n',
    'export type JsonSchema = Readonly<Record<string, unknown>>;\n\n',
    ...definitions,
    '/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */\n',
    'export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {\n',
    ...entries,
    '};\n',
  ].join('');
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

function literal(value: Json | undefined): string {
  if (typeof value === 'string') return quoted(value.replace(/\s+/g, ' '));
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  return object(texts(value));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object, each written as code. */
type Texts = readonly (readonly [key: string, code: string])[];

function texts(value: Readonly<Record<string, Json | undefined>>): Texts {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key, literal(member)]);
}

function object(members: Texts): string {
  return `{ ${members.map(([key, code]) => `${propertyText(key)}: ${code}`).join(', ')} }`;
}

function definition({ model, variant }: Declaration, nameOf: NameOf): Json {
  const { description } = model;
  // The known texts are examples: a service may add more.
  if (model.kind === 'enum') return { type: 'string', description, examples: model.known };
  if (model.kind === 'union') return { description, anyOf: unionOptions(model, variant, nameOf) };
  if (model.values !== undefined) {
    return { type: 'object', description, additionalProperties: typeSchema(model.values, variant, nameOf) };
  }
  const members = membersOf(model, variant);
  const required = members.filter((member) => isRequired(member, variant)).map(({ name }) => name);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      members.map((member) => [
        member.name,
        {
          ...typeSchema(member.type, variant, nameOf),
          description: member.description,
          readOnly: member.readOnly ? true : undefined,
          'x-secret': member.secret ? true : undefined,
        },
      ]),
    ),
    required: required.length === 0 ? undefined : required,
    ...(variant === 'input' ? rules(model) : {}),
  };
}

/** The known variants, and an object of any other tag: a known one must have the shape of its variant. */
function unionOptions({ tag, variants }: UnionModel, variant: Variant, nameOf: NameOf): readonly Json[] {
  const known = variants.map(({ text }) => text);
  return [
    ...variants.map(({ model }) => ({ $ref: `#/$defs/${nameOf(model, variant)}` })),
    { type: 'object', properties: { [tag]: { type: 'string', not: { enum: known } } }, required: [tag] },
  ];
}

function rules({ exactlyOne, atMostOne, minMembers }: ObjectModel): Record<string, Json | undefined> {
  const groups: readonly Json[] = [
    ...exactlyOne.map((group) => ({ oneOf: group.map((name) => ({ required: [name] })) })),
    ...atMostOne.map((group) => ({
      not: anyOf(pairs(group).map((pair) => ({ required: pair }))),
    })),
  ];
  return { minProperties: minMembers, allOf: groups.length === 0 ? undefined : groups };
}

function anyOf(schemas: readonly Json[]): Json {
  const [first, ...rest] = schemas;
  return first === undefined || rest.length > 0 ? { anyOf: schemas } : first;
}

function pairs(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));
}

function typeSchema(type: Type, variant: Variant, nameOf: NameOf): Record<string, Json | undefined> {
  switch (type.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
    case 'integer':
      return { type: type.kind, format: type.format, ...(variant === 'input' ? type.limits : {}) };
    case 'number':
      return { type: 'number', ...(variant === 'input' ? type.limits : {}) };
    case 'literal':
      return { type: 'string', const: type.text };
    case 'openObject':
      return { type: 'object' };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, variant, nameOf) };
    case 'array':
      return {
        type: 'array',
        items: typeSchema(type.items, variant, nameOf),
        ...(variant === 'input' ? type.limits : {}),
      };
    case 'nullable':
      return { anyOf: [typeSchema(type.inner, variant, nameOf), { type: 'null' }] };
    case 'anyOf':
      return { anyOf: type.options.map((option) => typeSchema(option, variant, nameOf)) };
    case 'ref':
      return { $ref: `#/$defs/${nameOf(type.model, variant)}` };
  }
}

function paramsSchema(operation: ApiOperation, declarations: readonly Declaration[], nameOf: NameOf): string {
  const { params, body } = operation;
  const bodyName = body === undefined ? undefined : nameOf(body.model, 'input');
  const required = [...params.filter(isDemanded).map(({ name }) => name), ...(body === undefined ? [] : ['body'])];
  const schema = {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        params.map(({ name, type, description, secret }) => [
          name,
          { ...typeSchema(type, 'input', nameOf), description, 'x-secret': secret ? true : undefined },
        ]),
      ),
      body: bodyName === undefined ? undefined : { $ref: `#/$defs/${bodyName}`, description: body?.description },
    },
    required: required.length === 0 ? undefined : required,
    additionalProperties: false,
  };
  const roots = [
    ...(bodyName === undefined ? [] : [bodyName]),
    ...params.flatMap(({ type }) => refsOf(type).map((model) => nameOf(model, 'input'))),
  ];
  return object([...texts(schema), ...definitionsOf(roots, declarations, nameOf)]);
}

/** The member that describes the result; bytes and no body have no JSON Schema. */
function resultSchema(operation: ApiOperation, declarations: readonly Declaration[], nameOf: NameOf): string {
  const [form] = operation.answers.map((answer) => answer.form);
  if (form === 'stream') return '';
  if (form === 'text') return `, result: ${object(texts({ type: 'string' }))}`;
  const names = answerModels(operation).map((model) => nameOf(model, 'answer'));
  if (names.length === 0) return '';
  const refs = names.map((name) => ({ $ref: `#/$defs/${name}` }));
  const orText = operation.answers.some((answer) => answer.form === 'json' && answer.orText);
  const result = orText
    ? { anyOf: [...refs, { type: 'string' }] }
    : { type: 'object', ...(refs.length === 1 ? refs[0] : { anyOf: refs }) };
  return `, result: ${object([...texts(result), ...definitionsOf(names, declarations, nameOf)])}`;
}

/** The definitions that a schema needs, so that it stands alone. */
function definitionsOf(roots: readonly string[], declarations: readonly Declaration[], nameOf: NameOf): Texts {
  const needed = new Set<string>();
  const open = [...roots];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const declaration = declarations.find((candidate) => candidate.name === name);
    if (declaration === undefined) continue;
    const { model, variant } = declaration;
    if (model.kind === 'union') open.push(...model.variants.map((other) => nameOf(other.model, variant)));
    if (model.kind !== 'object') continue;
    const types = typesOf(model, membersOf(model, variant));
    open.push(...types.flatMap((type) => refsOf(type).map((other) => nameOf(other, variant))));
  }
  if (needed.size === 0) return [];
  return [['$defs', object([...needed].map((name) => [name, definitionName(name)]))]];
}
