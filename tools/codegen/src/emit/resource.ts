import type { Context } from '../context.ts';
import { answerModels, type NameOf, refsOf } from '../declarations.ts';
import type { Type } from '../ir/models.ts';
import type { Adapt, Answer, ApiOperation, Body, Nested, NextPage, Param, Resource, Workflow } from '../ir.ts';
import { betterText, effectText, encodedNotes, isDemanded, secretNotes, withNotes } from './behaviour.ts';
import { bodyType, propertyText, quoted, recordText, resultText, typeText } from './text/type-text.ts';

/** Writes `resources/<resource>.ts`: the params, the class and its operations as data. */
export function emitResource(resource: Resource, context: Context): string {
  const { nameOf, comment, header } = context;
  const { className, generatedName, operations, nested } = resource;
  const params = operations.filter(hasParams).map((operation) => paramsText(operation, className, context));
  return [
    header,
    importsText(resource, nameOf),
    ...params,
    comment([resource.description], 0),
    `export class ${generatedName} {\n`,
    operations.length === 0 ? '' : 'readonly #transport: Transport;\n\n',
    ...nested.map((each) => `${comment([each.description], 2)}declare readonly ${each.member}: ${each.className};\n\n`),
    '/** @internal */\nconstructor(transport: Transport) {\n',
    operations.length === 0 ? '' : 'this.#transport = transport;\n',
    nested.length === 0 ? '' : `defineResources<${generatedName}>(this, {\n${nested.map(makerText).join('')}});\n`,
    '}\n',
    ...operations.map((operation) => `\n${methodText(operation, context)}`),
    '}\n',
    ...operations.map((operation) => `\n${operationText(operation, context)}`),
  ].join('');
}

/** Writes how a nested resource is made when it is first read. */
function makerText({ member, className }: Nested): string {
  return `${member}: () => new ${className}(transport),\n`;
}

/** The way from the file of a resource to the folder of the generated code. */
function up(fileName: string): string {
  return '../'.repeat(fileName.split('/').length);
}

/** Returns the path of a nested resource from its parent's file, which is next to its folder. */
function pathFrom(parent: string, fileName: string): string {
  return `./${fileName.slice(parent.lastIndexOf('/') + 1)}.js`;
}

export function hasParams({ params, body }: ApiOperation): boolean {
  return params.some(({ clientOnly }) => !clientOnly) || body !== undefined;
}

function importsText({ operations, nested, fileName }: Resource, nameOf: NameOf): string {
  const paged = operations.some(({ page }) => page !== undefined);
  const single = operations.some(({ page }) => page === undefined);
  const forms = operations.flatMap(({ answers }) => answers.map(({ form }) => form));
  const core = [
    ...(single ? ['ApiPromise'] : []),
    ...(forms.includes('stream') ? ['ByteStream'] : []),
    ...(operations.length === 0 ? [] : ['CallOptions']),
    ...(single ? ['Operation'] : []),
    ...(paged ? ['PagedOperation', 'PagePromise'] : []),
    'Transport',
  ];
  const models = new Set(
    operations.flatMap((operation) => [
      ...answerModels(operation).map((model) => nameOf(model, 'answer')),
      ...(operation.body === undefined ? [] : [nameOf(operation.body.model, 'input')]),
      ...(operation.page === undefined ? [] : refsOf(operation.page.itemType).map((model) => nameOf(model, 'answer'))),
      ...operation.params.flatMap(({ type }) => refsOf(type).map((model) => nameOf(model, 'input'))),
    ]),
  );
  const root = up(fileName);
  const checked = forms.includes('json') || operations.some(({ body }) => body !== undefined);
  return [
    nested.length === 0
      ? `import type { ${core.join(', ')} } from '@edgeward/core';\n`
      : `import { ${['defineResources', ...core.map((name) => `type ${name}`)].join(', ')} } from '@edgeward/core';\n`,
    ...(forms.includes('text') || operations.some(({ body }) => body?.list)
      ? ["import * as s from '@edgeward/core/schema';\n"]
      : []),
    ...(models.size === 0 ? [] : [`import type { ${[...models].sort().join(', ')} } from '${root}models.js';\n`]),
    ...(checked ? [`import * as schemas from '${root}schemas.js';\n`] : []),
    ...nested.map((each) => `import { ${each.className} } from '${pathFrom(fileName, each.fileName)}';\n`),
    '\n',
  ].join('');
}

function paramsText(operation: ApiOperation, className: string, context: Context): string {
  const { paramsName, methodName, params, body } = operation;
  const { comment, nameOf } = context;
  const members = params.filter(({ clientOnly }) => !clientOnly).map((param) => paramText(param, context));
  if (body !== undefined) {
    members.push(`${comment([body.description], 2)}readonly body: ${bodyType(body, nameOf)};\n`);
  }
  return [
    comment([`Parameters of {@link ${className}.${methodName}}.`], 0),
    `export interface ${paramsName} {\n${members.join('\n')}}\n\n`,
  ].join('');
}

function paramText(param: Param, { comment, nameOf }: Context): string {
  const text = comment(
    [withNotes(param.description, param.evidence, ...encodedNotes(param), ...secretNotes(param))],
    2,
  );
  const type = typeText(param.type, 'input', nameOf);
  const name = propertyText(param.name);
  return isDemanded(param) ? `${text}readonly ${name}: ${type};\n` : `${text}readonly ${name}?: ${type} | undefined;\n`;
}

function methodText(operation: ApiOperation, { api, comment, nameOf }: Context): string {
  const { methodName, paramsName, params, body, constant, page } = operation;
  const optional = body === undefined && !params.some(isDemanded);
  const signature = hasParams(operation) ? [`params${optional ? '?' : ''}: ${paramsName}`] : [];
  const argument = hasParams(operation) ? 'params' : 'undefined';
  const result = `${page === undefined ? 'ApiPromise' : 'PagePromise'}<${resultTypes(operation, nameOf)}>`;
  const call = page === undefined ? 'call' : 'paginate';
  return [
    comment(describe(operation, api.workflows), 2),
    `${methodName}(${[...signature, 'options?: CallOptions'].join(', ')}): ${result} {\n`,
    `return this.#transport.${call}(${constant}, ${argument}, options);\n}\n`,
  ].join('');
}

/** Returns the type arguments of a method's result: the item of a page, if any, and the response. */
function resultTypes(operation: ApiOperation, nameOf: NameOf): string {
  const result = resultText(operation, nameOf);
  return operation.page === undefined ? result : `${typeText(operation.page.itemType, 'answer', nameOf)}, ${result}`;
}

function wrongParams({ body }: ApiOperation): string {
  return `A parameter${body === undefined ? '' : ' or the body'} is missing or wrong. Nothing was sent.`;
}

function describe(operation: ApiOperation, workflows: readonly Workflow[]): readonly (string | undefined)[] {
  const { summary, description, example, errors, source, page, evidence } = operation;
  const throws = [
    ...(hasParams(operation) ? [`@throws {@link RequestValidationError} ${wrongParams(operation)}`] : []),
    ...errors.map(({ errorClass, description: text }) => `@throws {@link ${errorClass}} ${text.replace(/\s+/g, ' ')}`),
  ];
  return [
    summary,
    withNotes(description, evidence),
    betterText(operation, workflows),
    page === undefined ? undefined : 'Await the result for the first page, or iterate it for every item.',
    effectText(operation),
    `@example\n\`\`\`ts\n${example}\n\`\`\``,
    throws.length === 0 ? undefined : throws.join('\n'),
    source === undefined
      ? undefined
      : // A brace would end the link or begin another.
        `@see {@link ${source.url} | ${source.title.replaceAll(/[{}]/g, '')}}`,
  ];
}

function operationText(operation: ApiOperation, { nameOf, schemaOf }: Context): string {
  const { constant, page, params, body, adapt, answers, documentedAs, queryConstants, rejectedBeforeExecution } =
    operation;
  const interfaceName = page === undefined ? 'Operation' : 'PagedOperation';
  const client = params.filter((param) => param.client).map(({ name }) => quoted(name));
  const encoded = params.filter((param) => param.encoded).map(({ name }) => quoted(name));
  const queryParams = params.filter((param) => param.in === 'query');
  const query = queryParams.map(queryText);
  const requiredQuery = queryParams.filter(isDemanded).map(({ name }) => quoted(name));
  const queryTypes = Object.fromEntries(
    queryParams.flatMap(({ name, type, separator }) => {
      const kind = separator === undefined ? queryKind(type) : undefined;
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );
  const secret = params.filter((param) => param.secret).map(({ name }) => quoted(name));
  const forms = [...new Set(answers.map(({ form }) => form))].filter((form) => form === 'text' || form === 'stream');
  const lines = [
    `id: ${quoted(operation.id)}`,
    ...(documentedAs === undefined ? [] : [`documentedAs: ${quoted(documentedAs)}`]),
    `method: ${quoted(operation.http)}`,
    `path: ${quoted(operation.path)}`,
    ...(Object.keys(queryConstants).length === 0 ? [] : [`queryConstants: ${recordText(queryConstants)}`]),
    ...(encoded.length === 0 ? [] : [`encodedParams: [${encoded.join(', ')}]`]),
    ...(client.length === 0 ? [] : [`clientParams: [${client.join(', ')}]`]),
    ...(query.length === 0 ? [] : [`query: [${query.join(', ')}]`]),
    ...(Object.keys(queryTypes).length === 0 ? [] : [`queryTypes: ${recordText(queryTypes)}`]),
    ...(requiredQuery.length === 0 ? [] : [`requiredQuery: [${requiredQuery.join(', ')}]`]),
    ...(body === undefined ? [] : [bodyText(body, schemaOf)]),
    `effect: ${quoted(operation.effect)}`,
    `idempotent: ${operation.idempotent}`,
    `evidence: ${quoted(operation.evidence)}`,
    ...(rejectedBeforeExecution.length === 0
      ? []
      : [`rejectedBeforeExecution: [${rejectedBeforeExecution.join(', ')}]`]),
    ...(operation.secretResponses ? ['secretResponses: true'] : []),
    ...(secret.length === 0 ? [] : [`secretParams: [${secret.join(', ')}]`]),
    `responses: { ${answers.map((answer) => `${answer.status}: ${answerSchema(answer, schemaOf)}`).join(', ')} }`,
    ...forms.map((form) => `answer: ${quoted(form)}`),
    ...(answers.some((answer) => answer.form === 'json' && answer.orText) ? ["answer: 'json-or-text'"] : []),
    ...(adapt === undefined ? [] : [`adapt: { ${adaptText(adapt).join(', ')} }`]),
    ...(page === undefined ? [] : [`page: { items: ${quoted(page.items)}, ${nextText(page.next)} }`]),
  ];
  const result = resultText(operation, nameOf);
  const type = `${interfaceName}<${page === undefined ? result : `${result}, ${typeText(page.itemType, 'answer', nameOf)}`}>`;
  return `export const ${constant}: ${type} = {\n${lines.map((line) => `${line},\n`).join('')}};\n`;
}

function bodyText({ model, list, mediaType, wrapper, constants, pathParams }: Body, schemaOf: NameOf): string {
  const items = `schemas.${schemaOf(model, 'input')}`;
  const schema = list ? `/* @__PURE__ */ s.define(() => s.array(${items}, { minItems: 1 }))` : items;
  const rest = [
    wrapper === undefined ? '' : `, member: ${quoted(wrapper)}`,
    Object.keys(constants).length === 0 ? '' : `, constants: ${recordText(constants)}`,
    pathParams.length === 0 ? '' : `, pathParams: [${pathParams.map(quoted).join(', ')}]`,
  ].join('');
  return `body: { schema: ${schema}, mediaType: ${quoted(mediaType)}${rest} }`;
}

function adaptText({ list, listed, none, only, absent, location }: Adapt): readonly string[] {
  const entries = Object.entries(location).map(([status, name]) => `${status}: ${quoted(name)}`);
  return [
    ...(list === undefined ? [] : [`list: ${quoted(list)}`]),
    ...(listed === undefined ? [] : [`listed: ${quoted(listed)}`]),
    ...(none === undefined ? [] : [`none: ${quoted(none)}`]),
    ...(only === undefined ? [] : [`only: ${quoted(only)}`]),
    ...(absent === undefined ? [] : [`absent: ${quoted(absent)}`]),
    ...(entries.length === 0 ? [] : [`location: { ${entries.join(', ')} }`]),
  ];
}

function answerSchema(answer: Answer, schemaOf: NameOf): string {
  switch (answer.form) {
    case 'json':
      return `schemas.${schemaOf(answer.model, 'answer')}`;
    case 'text':
      return '/* @__PURE__ */ s.string()';
    case 'stream':
    case 'empty':
      return 'null';
  }
}

function nextText(next: NextPage): string {
  if (next.by === 'cursor') return `cursor: { from: ${quoted(next.from)}, to: ${quoted(next.to)} }`;
  const totals = [next.total ?? []].flat().map(quoted).join(', ');
  const total = next.total === undefined ? '' : `, total: ${Array.isArray(next.total) ? `[${totals}]` : totals}`;
  const more = next.by === 'number' ? numberText(next) : '';
  const size = next.size === undefined ? '' : `, size: { to: ${quoted(next.size.to)}, items: ${next.size.items} }`;
  return `${next.by}: { to: ${quoted(next.to)}${total}${more}${size} }`;
}

function numberText({ first, pages }: Extract<NextPage, { by: 'number' }>): string {
  const firstText = first === undefined ? '' : `, first: ${first}`;
  return pages === undefined ? firstText : `${firstText}, pages: ${quoted(pages)}`;
}

/** The type of a query parameter, if it is not one text. */
function queryKind(type: Type): 'boolean' | 'number' | 'list' | undefined {
  switch (type.kind) {
    case 'array':
      return 'list';
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return undefined;
  }
}

function queryText({ name, wire, separator }: Param): string {
  if (separator !== undefined) return recordText({ name, wire, separator });
  return name === wire ? quoted(name) : recordText({ name, wire });
}
