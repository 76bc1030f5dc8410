import type { Effect, HttpMethod } from '@edgeward/core';
import type { Adapt, Answer, ApiOperation, Body, ErrorAnswer, Member, Model, Param, Source } from './ir.ts';
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
  'x-adapt',
  'x-body-constants',
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
  return [...paths.entries].flatMap(([key, entry]) => {
    if (!key.startsWith('/')) throw new SpecError(entry.at, `the path \`${key}\` must begin with a slash`);
    const item = closedMap(entry.value, `the path \`${key}\``, ['parameters', ...httpMethods.keys()]);
    return [...item.entries].flatMap(([method, { at, value }]) => {
      const http = httpMethods.get(method);
      return http === undefined ? [] : [parseOperation(key, http, item, at, value, shared)];
    });
  });
}

/** `key` is a path; a fragment tells operations apart that share method and path, and is not sent. */
function parseOperation(
  key: string,
  http: HttpMethod,
  item: LocatedMap,
  at: Place,
  node: Located,
  shared: Shared,
): LocatedOperation {
  const what = `the operation ${http} ${key}`;
  const path = key.replace(/#.*$/, '');
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
  const { answers, errors } = parseResponses(demanded(map, what, 'responses'), what, shared);
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
      adapt: parseAdapt(map, answers, shared.models),
      answers,
      errors,
      page: page === undefined ? undefined : parsePage(page, answers, params, shared.models),
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
  const constantsNode = member(map, 'x-body-constants');
  if (node === undefined) {
    if (constantsNode === undefined) return undefined;
    throw new SpecError(constantsNode.at, '`x-body-constants` are members of a body: describe it, or remove them');
  }
  const body = closedMap(node, '`requestBody`', ['required', 'description', 'content']);
  if (flag(body, 'required') !== true) throw new SpecError(node.at, 'a request body must say `required: true`');
  const model = modelOf(demanded(body, '`requestBody`', 'content'), models);
  return { model, description: text(body, 'description'), constants: parseConstants(constantsNode, model, models) };
}

function parseConstants(node: Located | undefined, model: string, models: readonly Model[]): Body['constants'] {
  if (node === undefined) return {};
  const constants = [...asMap(node, '`x-body-constants`').entries].map(([name, { at, value }]) => {
    if (membersOfModel(model, models).some((member) => member.name === name && !member.readOnly)) {
      throw new SpecError(
        at,
        `\`${name}\` is a constant, so callers must not give it: make it \`readOnly\` in \`${model}\``,
      );
    }
    if (value.kind === 'scalar' && ['string', 'number', 'boolean'].includes(typeof value.value)) {
      return [name, value.value] as const;
    }
    throw new SpecError(at, `the constant \`${name}\` must be a text, a number or a boolean`);
  });
  return Object.fromEntries(constants) as Body['constants'];
}

function membersOfModel(name: string, models: readonly Model[]): readonly Member[] {
  const model = models.find((candidate) => candidate.name === name);
  return model?.kind === 'object' ? model.members : [];
}

function parseAdapt(map: LocatedMap, answers: readonly Answer[], models: readonly Model[]): Adapt | undefined {
  const node = member(map, 'x-adapt');
  if (node === undefined) return undefined;
  const adapt = closedMap(node, '`x-adapt`', ['list', 'location']);
  const checked = (at: Place, name: string, kinds: readonly string[], statuses?: readonly number[]): string => {
    const described = answers.filter(({ status }) => statuses === undefined || statuses.includes(status));
    const types = described.flatMap((answer) =>
      answer.form === 'json' ? membersOfModel(answer.model, models).filter((other) => other.name === name) : [],
    );
    if (types.some(({ type }) => kinds.includes(type.kind))) return name;
    throw new SpecError(at, `\`x-adapt\` names \`${name}\`, which is no member of that answer that it could be`);
  };
  const list = text(adapt, 'list');
  const locations = member(adapt, 'location');
  const location = locations === undefined ? [] : [...asMap(locations, '`location`').entries];
  return {
    list: list === undefined ? undefined : checked(node.at, list, ['array']),
    location: Object.fromEntries(
      location.map(([status, { at, value }]) => [
        Number(status),
        checked(at, asText(value, `\`${status}\``), ['string', 'integer'], [Number(status)]),
      ]),
    ),
  };
}

function modelOf(content: Located, models: readonly Model[]): string {
  const media = closedMap(content, '`content`', ['application/json']);
  return jsonModel(demanded(media, '`content`', 'application/json'), models);
}

function jsonModel(node: Located, models: readonly Model[]): string {
  const json = closedMap(node, '`application/json`', ['schema']);
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

/** Statuses that mean success; a 303 says where the result is, so it is an answer and not followed. */
const answerStatuses = [200, 201, 202, 204, 303];

function parseResponses(
  node: Located,
  what: string,
  shared: Shared,
): { readonly answers: readonly Answer[]; readonly errors: readonly ErrorAnswer[] } {
  const map = asMap(node, '`responses`');
  const answers: Answer[] = [];
  const errors: ErrorAnswer[] = [];
  for (const [key, entry] of map.entries) {
    const status = Number(key);
    if (answerStatuses.includes(status)) answers.push(parseAnswer(status, entry.value, shared));
    else errors.push(parseError(status, key, entry.at, entry.value, shared));
  }
  if (!answers.some(({ status }) => status < 300)) {
    throw new SpecError(map.at, `${what} has no answer for 200, 201, 202 or 204: add it`);
  }
  if (answers.length > 1 && answers.some(({ form }) => form !== 'json' && form !== 'empty')) {
    throw new SpecError(map.at, `${what} has several answers, so all of them must be JSON or empty`);
  }
  return { answers, errors };
}

function parseAnswer(status: number, node: Located, { models }: Shared): Answer {
  if (status === 204) {
    closedMap(node, 'the answer 204', ['description']);
    return { status, form: 'empty' };
  }
  const map = closedMap(node, 'the answer', ['description', 'content']);
  const content = asMap(demanded(map, 'the answer', 'content'), '`content`');
  const [first, ...others] = content.entries;
  if (first === undefined || others.length > 0) {
    throw new SpecError(content.at, '`content` must have one media type');
  }
  const [mediaType, { at, value }] = first;
  switch (mediaType) {
    case 'application/json':
      return { status, form: 'json', model: jsonModel(value, models) };
    case 'application/octet-stream':
      // OpenAPI 3.1 describes bytes by describing nothing.
      closedMap(value, `\`${mediaType}\``, []);
      return { status, form: 'stream' };
    case 'text/plain': {
      const text = closedMap(value, `\`${mediaType}\``, ['schema', 'x-stream']);
      const schema = closedMap(demanded(text, `\`${mediaType}\``, 'schema'), 'the schema of a text', ['type']);
      oneOf(demanded(schema, 'the schema of a text', 'type'), '`type`', ['string']);
      return { status, form: flag(text, 'x-stream') === true ? 'stream' : 'text' };
    }
    default:
      throw new SpecError(
        at,
        `the media type \`${mediaType}\` is not supported: use application/json, text/plain or application/octet-stream`,
      );
  }
}

const errorKeywords = ['description', 'x-error'];

function parseError(status: number, key: string, at: Place, node: Located, { responses }: Shared): ErrorAnswer {
  const byStatus = errorClasses[status];
  if (byStatus === undefined) {
    throw new SpecError(
      at,
      `the status \`${key}\` is not supported: use ${answerStatuses.join(', ')} or ${Object.keys(errorClasses).join(', ')}`,
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
    errorClass: named === undefined ? byStatus : oneOf(named, '`x-error`', [...new Set(Object.values(errorClasses))]),
    description: demandedText(map, what, 'description'),
  };
}
