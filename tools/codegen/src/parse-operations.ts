import type { Effect, HttpMethod } from '@edgeward/core';
import type { Answer, ApiOperation, Body, ErrorAnswer, Model, Param, Source } from './ir.ts';
import {
  asMap,
  asText,
  closedMap,
  demanded,
  demandedText,
  flag,
  type Located,
  type LocatedMap,
  member,
  oneOf,
  text,
  texts,
} from './located.ts';
import { isMemberName, isReservedMember, operationName, paramsName } from './naming.ts';
import { parsePage } from './parse-page.ts';
import { parseParams } from './parse-params.ts';
import { componentName, parseEvidence } from './parse-types.ts';
import { type Place, SpecError } from './spec-error.ts';

const httpMethods = new Map<string, HttpMethod>([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['patch', 'PATCH'],
  ['delete', 'DELETE'],
]);
const effects = ['read', 'write', 'destroy'] as const satisfies readonly Effect[];

const keywords = [
  'operationId',
  'tags',
  'summary',
  'description',
  'externalDocs',
  'parameters',
  'requestBody',
  'responses',
  'x-effect',
  'x-effect-reason',
  'x-idempotent',
  'x-evidence',
  'x-documented-as',
  'x-example',
  'x-page',
];

/** The errors that a described failure can be. */
const errorClasses: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
  500: 'ServerError',
  503: 'ServerError',
};

/** What operations refer to in the rest of the document. */
export interface Shared {
  readonly models: readonly Model[];
  readonly parameters: LocatedMap | undefined;
  readonly responses: LocatedMap | undefined;
  readonly rejectedBeforeExecution: readonly number[];
  readonly source: Source | undefined;
}

/** An operation together with where it stands. */
export interface LocatedOperation {
  readonly at: Place;
  readonly resource: string;
  readonly operation: ApiOperation;
}

/** Reads every operation below `paths`. */
export function parseOperations(paths: LocatedMap, shared: Shared): readonly LocatedOperation[] {
  return [...paths.entries].flatMap(([path, entry]) => {
    if (!path.startsWith('/')) throw new SpecError(entry.at, `the path \`${path}\` must begin with a slash`);
    const item = closedMap(entry.value, `the path \`${path}\``, ['parameters', ...httpMethods.keys()]);
    return [...item.entries].flatMap(([key, { at, value }]) => {
      const http = httpMethods.get(key);
      return http === undefined ? [] : [parseOperation(path, http, item, at, value, shared)];
    });
  });
}

function parseOperation(
  path: string,
  http: HttpMethod,
  item: LocatedMap,
  at: Place,
  node: Located,
  shared: Shared,
): LocatedOperation {
  const what = `the operation ${http} ${path}`;
  const map = closedMap(node, what, keywords);
  const { id, resource, methodName } = identify(map, at, what);
  const effect = oneOf(demanded(map, what, 'x-effect'), '`x-effect`', effects);
  const idempotent = flag(map, 'x-idempotent');
  const evidence = parseEvidence(map);
  const effectReason = text(map, 'x-effect-reason');
  if (idempotent === undefined) throw new SpecError(at, `${what} has no \`x-idempotent\`: add it`);
  if (evidence === undefined) throw new SpecError(at, `${what} has no \`x-evidence\`: add it`);
  if (effect === 'read' && !idempotent) throw new SpecError(at, `${what} reads, so it is idempotent: say so`);
  if (effect !== 'read' && effectReason === undefined) {
    throw new SpecError(at, `${what} changes something: say in \`x-effect-reason\` why it is \`${effect}\``);
  }
  const documentedAs = text(map, 'x-documented-as');
  if ((evidence === 'documented') !== (documentedAs !== undefined)) {
    throw new SpecError(at, `${what} must have \`x-documented-as\` if, and only if, its evidence is \`documented\``);
  }
  const params = paramsOf(path, what, item, map, shared);
  const { response, errors } = parseResponses(demanded(map, what, 'responses'), what, shared);
  const page = member(map, 'x-page');
  return {
    at,
    resource,
    operation: {
      id,
      methodName,
      constant: operationName(resource, methodName),
      paramsName: paramsName(resource, methodName),
      http,
      path,
      summary: demandedText(map, what, 'summary'),
      description: text(map, 'description'),
      example: text(map, 'x-example'),
      documentedAs,
      source: parseSource(map) ?? sourceOf(documentedAs, shared.source),
      effect,
      effectReason,
      idempotent,
      evidence,
      rejectedBeforeExecution: shared.rejectedBeforeExecution,
      params,
      body: parseBody(map, shared),
      response,
      errors,
      page: page === undefined ? undefined : parsePage(page, response, params, shared.models),
    },
  };
}

function identify(
  map: LocatedMap,
  at: Place,
  what: string,
): { readonly id: string; readonly resource: string; readonly methodName: string } {
  const node = member(map, 'operationId');
  if (node === undefined) throw new SpecError(at, `${what} has no operationId: add \`operationId: resource.method\``);
  const id = asText(node, '`operationId`');
  const [resource = '', methodName = '', ...rest] = id.split('.');
  if (rest.length > 0 || !isMemberName(resource) || !isMemberName(methodName)) {
    throw new SpecError(node.at, `the operationId \`${id}\` must have the form \`resource.method\``);
  }
  for (const name of [resource, methodName]) {
    if (isReservedMember(name)) throw new SpecError(node.at, `\`${name}\` is reserved: choose another operationId`);
  }
  const tags = texts(map, 'tags');
  if (tags.length !== 1 || tags[0] !== resource) {
    throw new SpecError(at, `${what} must have one tag, the resource of its operationId: \`tags: [${resource}]\``);
  }
  return { id, resource, methodName };
}

function sourceOf(documentedAs: string | undefined, source: Source | undefined): Source | undefined {
  return documentedAs === undefined || source === undefined ? undefined : { url: source.url, title: documentedAs };
}

/** Reads where something is described. */
export function parseSource(owner: LocatedMap): Source | undefined {
  const node = member(owner, 'externalDocs');
  if (node === undefined) return undefined;
  const map = closedMap(node, '`externalDocs`', ['url', 'description']);
  return {
    url: demandedText(map, '`externalDocs`', 'url'),
    title: demandedText(map, '`externalDocs`', 'description'),
  };
}

function paramsOf(
  path: string,
  what: string,
  item: LocatedMap,
  map: LocatedMap,
  { parameters, models }: Shared,
): readonly Param[] {
  const hasModel = (name: string): boolean => models.some((model) => model.name === name);
  const found = [...parseParams(item, parameters, hasModel), ...parseParams(map, parameters, hasModel)];
  const names = new Set<string>();
  for (const { node, param } of found) {
    if (names.has(param.name)) {
      throw new SpecError(node.at, `${what} has two parameters called \`${param.name}\`: rename or remove one`);
    }
    names.add(param.name);
    if (param.in === 'path' && !path.includes(`{${param.name}}`)) {
      throw new SpecError(node.at, `the path parameter \`${param.name}\` is not in ${path}`);
    }
  }
  for (const [, placeholder = ''] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!found.some(({ param }) => param.in === 'path' && param.name === placeholder)) {
      throw new SpecError(map.at, `${what} does not describe its path parameter \`${placeholder}\``);
    }
  }
  return found.map(({ param }) => param);
}

function parseBody(map: LocatedMap, { models }: Shared): Body | undefined {
  const node = member(map, 'requestBody');
  if (node === undefined) return undefined;
  const body = closedMap(node, '`requestBody`', ['required', 'description', 'content']);
  if (flag(body, 'required') !== true) throw new SpecError(node.at, 'a request body must say `required: true`');
  const model = modelOf(demanded(body, '`requestBody`', 'content'), models);
  return { model, description: text(body, 'description') };
}

function modelOf(content: Located, models: readonly Model[]): string {
  const media = closedMap(content, '`content`', ['application/json']);
  const json = closedMap(demanded(media, '`content`', 'application/json'), '`application/json`', ['schema']);
  const schema = asMap(demanded(json, '`application/json`', 'schema'), 'the schema of a body');
  const ref = member(schema, '$ref');
  if (ref === undefined) {
    throw new SpecError(schema.at, 'a body must be named: put it under components/schemas and use a $ref');
  }
  closedMap(schema, 'the schema of a body', ['$ref']);
  const name = componentName(ref, 'schemas', (candidate) => models.some((model) => model.name === candidate));
  if (models.find((model) => model.name === name)?.kind !== 'object') {
    throw new SpecError(ref.at, `the body \`${name}\` must be an object`);
  }
  return name;
}

function parseResponses(
  node: Located,
  what: string,
  shared: Shared,
): { readonly response: Answer; readonly errors: readonly ErrorAnswer[] } {
  const map = asMap(node, '`responses`');
  const errors: ErrorAnswer[] = [];
  let response: Answer | undefined;
  for (const [key, entry] of map.entries) {
    const status = Number(key);
    if (status === 200) response = { status, model: parseAnswer(entry.value, shared) };
    else errors.push(parseError(status, key, entry.at, entry.value, shared));
  }
  if (response === undefined) throw new SpecError(map.at, `${what} has no answer for 200: add it`);
  return { response, errors };
}

function parseAnswer(node: Located, { models }: Shared): string {
  const map = closedMap(node, 'the answer', ['description', 'content']);
  return modelOf(demanded(map, 'the answer', 'content'), models);
}

const errorKeywords = ['description', 'x-error'];

function parseError(status: number, key: string, at: Place, node: Located, { responses }: Shared): ErrorAnswer {
  const byStatus = errorClasses[status];
  if (byStatus === undefined) {
    throw new SpecError(
      at,
      `the status \`${key}\` is not supported: use 200 or ${Object.keys(errorClasses).join(', ')}`,
    );
  }
  const what = `the answer ${key}`;
  let map = asMap(node, what);
  const ref = member(map, '$ref');
  if (ref !== undefined) {
    closedMap(map, what, ['$ref']);
    const name = componentName(ref, 'responses', (candidate) => responses?.entries.has(candidate) ?? false);
    if (responses !== undefined) map = asMap(demanded(responses, '`components/responses`', name), what);
  }
  closedMap(map, what, errorKeywords);
  const named = member(map, 'x-error');
  return {
    status,
    errorClass: named === undefined ? byStatus : oneOf(named, '`x-error`', Object.values(errorClasses)),
    description: demandedText(map, what, 'description'),
  };
}
