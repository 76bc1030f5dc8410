import type { Context } from '../context.ts';
import type { Model, Type } from '../ir/models.ts';
import type { ApiOperation, Param } from '../ir.ts';
import { schemaName } from '../naming.ts';
import { typeSchema } from './schemas.ts';
import { propertyText, quoted } from './text/type-text.ts';

/** Writes `descriptions.ts`: the texts of models, operations and parameters, for JSON Schemas. */
export function emitDescriptions({ api, header }: Context): string {
  const operations = api.resources.flatMap((resource) => resource.operations);
  const shared = sharedParams(operations);
  const models = api.models.map((model) => `${model.name}: ${modelText(model)},\n`);
  const entries = operations.map((operation) => `${quoted(operation.id)}: ${operationText(operation, shared)},\n`);
  const body = [
    ...[...shared].map(([text, name]) => `const ${name}: s.ParamDescription = ${text};\n`),
    '\n/** Descriptions of the models and operations of this API. */\n',
    `export const descriptions: s.Descriptions = {\nmodels: {\n${models.join('')}},\n`,
    `operations: {\n${entries.join('')}},\n};\n`,
  ].join('');
  const imported = [
    `import ${/\bs\.[a-z]/.test(body) ? '' : 'type '}* as s from '@edgeward/core/schema';\n`,
    ...(body.includes('schemas.') ? ["import * as schemas from './schemas.js';\n"] : []),
  ];
  return `${header}${imported.join('')}\n${body}`;
}

function modelText(model: Model): string {
  const members = model.kind === 'object' ? model.members : [];
  const texts = members.flatMap(({ name, description }) =>
    description === undefined ? [] : [`${propertyText(name)}: ${oneLine(description)}`],
  );
  const formats = members.flatMap(({ name, type }) => {
    const format = formatOf(type);
    return format === undefined ? [] : [`${propertyText(name)}: ${quoted(format)}`];
  });
  return object([
    `schema: schemas.${schemaName(model.name)}`,
    `text: ${oneLine(model.description)}`,
    ...(texts.length === 0 ? [] : [`members: ${object(texts)}`]),
    ...(formats.length === 0 ? [] : [`formats: ${object(formats)}`]),
  ]);
}

/** The format of a text, or of the texts of a list. */
function formatOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'string':
      return type.format;
    case 'array':
      return formatOf(type.items);
    case 'nullable':
      return formatOf(type.inner);
    default:
      return undefined;
  }
}

/** Parameters shared by several operations are written once, under their names. */
function sharedParams(operations: readonly ApiOperation[]): ReadonlyMap<string, string> {
  const uses = new Map<string, { readonly name: string; count: number }>();
  for (const param of operations.flatMap(({ params }) => params)) {
    const text = paramText(param);
    const use = uses.get(text) ?? { name: `${param.name}Param`, count: 0 };
    use.count += 1;
    uses.set(text, use);
  }
  const shared = new Map<string, string>();
  for (const [text, { name, count }] of uses) {
    if (count > 1 && ![...shared.values()].includes(name)) shared.set(text, name);
  }
  return shared;
}

function paramText({ type, description }: Param): string {
  const format = formatOf(type);
  return object([
    `schema: ${typeSchema(type, { inRequests: true }, (model) => `schemas.${schemaName(model)}`)}`,
    ...(description === undefined ? [] : [`text: ${oneLine(description)}`]),
    ...(format === undefined ? [] : [`format: ${quoted(format)}`]),
  ]);
}

function operationText({ summary, params, body }: ApiOperation, shared: ReadonlyMap<string, string>): string {
  const texts = params.map((param) => {
    const text = paramText(param);
    return `${propertyText(param.name)}: ${shared.get(text) ?? text}`;
  });
  return object([
    `text: ${oneLine(summary)}`,
    ...(body?.description === undefined ? [] : [`body: ${oneLine(body.description)}`]),
    ...(texts.length === 0 ? [] : [`params: ${object(texts)}`]),
  ]);
}

function oneLine(text: string): string {
  return quoted(text.replace(/\s+/g, ' ').trim());
}

function object(members: readonly string[]): string {
  return `{ ${members.join(', ')} }`;
}
