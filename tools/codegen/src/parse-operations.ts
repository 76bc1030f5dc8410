import type { Effect, HttpMethod } from '@edgeward/core';
import type { Adapt, Answer, ApiOperation, Body, ErrorAnswer, Member, Model, Param, Source } from './ir.ts';
import {
  asMap,
  asText,
  asTexts,
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
  'x-body-member',
  'x-body-params',
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

  /** Whether the fragments of paths are sent in the query. */
  readonly fragmentInQuery: boolean;
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
  const listed = listedResources(paths);
  return [...paths.entries].flatMap(([key, entry]) => {
    if (!key.startsWith('/')) throw new SpecError(entry.at, `the path \`${key}\` must begin with a slash`);
    const item = closedMap(entry.value, `the path \`${key}\``, ['parameters', ...httpMethods.keys()]);
    return [...item.entries].flatMap(([method, { at, value }]) => {
      const http = httpMethods.get(method);
      return http === undefined ? [] : [parseOperation(key, http, item, at, value, { ...shared, listed })];
    });
  });
}

/** Names the resources that have an operation `list`. */
function listedResources(paths: LocatedMap): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const { value: item } of paths.entries.values()) {
    if (item.kind !== 'map') continue;
    for (const { value: operation } of item.entries.values()) {
      const id = operation.kind === 'map' ? text(operation, 'operationId') : undefined;
      if (id?.endsWith('.list') === true) listed.add(id.slice(0, -'.list'.length));
    }
  }
  return listed;
}

/** `key` is a path; a fragment tells operations apart that share method and path. */
function parseOperation(
  key: string,
  http: HttpMethod,
  item: LocatedMap,
  at: Place,
  node: Located,
  shared: Shared & { readonly listed: ReadonlySet<string> },
): LocatedOperation {
  const what = `the operation ${http} ${key}`;
  const [path = '', fragment] = key.split('#', 2);
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
      paramsName: paramsName(resource, methodName, path, shared.listed.has(resource)),
      http,
      path,
      queryConstants: shared.fragmentInQuery ? queryConstants(fragment, at) : {},
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
      body: parseBody(map, params, shared),
      adapt: parseAdapt(map, answers, shared.models),
      answers,
      errors,
      page: page === undefined ? undefined : parsePage(page, answers, params, shared.models),
    },
  };
}

/** Reads `action=cdn/list`; a name alone is a query parameter that always is given, and no constant. */
function queryConstants(fragment: string | undefined, at: Place): Readonly<Record<string, string>> {
  if (fragment === undefined || /^\w+$/.test(fragment)) return {};
  const pairs = fragment.split('&').map((pair) => /^([^=]+)=(.+)$/.exec(pair)?.slice(1) ?? []);
  if (pairs.some(({ length }) => length === 0)) {
    throw new SpecError(at, `the fragment \`${fragment}\` is sent in the query: write it as \`name=value\``);
  }
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
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
  for (const [, placeholder = ''] of path.matchAll(/\{([^{}]*)\}/g)) {
    if (!found.some(({ param }) => param.in === 'path' && param.name === placeholder)) {
      throw new SpecError(map.at, `${what} does not describe its path parameter \`${placeholder}\``);
    }
  }
  return found.map(({ param }) => param);
}

function parseBody(map: LocatedMap, params: readonly Param[], { models }: Shared): Body | undefined {
  const node = member(map, 'requestBody');
  const constantsNode = member(map, 'x-body-constants');
  if (node === undefined) {
    const about = constantsNode ?? member(map, 'x-body-member') ?? member(map, 'x-body-params');
    if (about === undefined) return undefined;
    throw new SpecError(
      about.at,
      '`x-body-constants`, `x-body-member` and `x-body-params` are about a body: describe it, or remove them',
    );
  }
  const body = closedMap(node, '`requestBody`', ['required', 'description', 'content']);
  if (flag(body, 'required') !== true) throw new SpecError(node.at, 'a request body must say `required: true`');
  const wrapper = text(map, 'x-body-member');
  const { model, list, mediaType } = modelOf(demanded(body, '`requestBody`', 'content'), models, wrapper !== undefined);
  return {
    model,
    list,
    mediaType,
    description: text(body, 'description'),
    wrapper,
    constants: parseConstants(constantsNode, model, models),
    pathParams: parseBodyParams(member(map, 'x-body-params'), params, model, models),
  };
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

/** The path parameters that the body repeats. */
function parseBodyParams(
  node: Located | undefined,
  params: readonly Param[],
  model: string,
  models: readonly Model[],
): readonly string[] {
  if (node === undefined) return [];
  return asTexts(node, '`x-body-params`').map((name) => {
    const inPath = params.some((param) => param.in === 'path' && param.name === name);
    if (inPath && membersOfModel(model, models).some((other) => other.name === name && other.readOnly)) return name;
    throw new SpecError(
      node.at,
      `\`x-body-params\` names \`${name}\`: it must be a path parameter and a \`readOnly\` member of \`${model}\``,
    );
  });
}

function membersOfModel(name: string, models: readonly Model[]): readonly Member[] {
  const model = models.find((candidate) => candidate.name === name);
  return model?.kind === 'object' ? model.members : [];
}

function parseAdapt(map: LocatedMap, answers: readonly Answer[], models: readonly Model[]): Adapt | undefined {
  const node = member(map, 'x-adapt');
  if (node === undefined) return undefined;
  const adapt = closedMap(node, '`x-adapt`', ['list', 'listed', 'none', 'only', 'absent', 'location']);
  const checked = (at: Place, name: string, kinds: readonly string[], statuses?: readonly number[]): string => {
    const described = answers.filter(({ status }) => statuses === undefined || statuses.includes(status));
    const types = described.flatMap((answer) =>
      answer.form === 'json' ? membersOfModel(answer.model, models).filter((other) => other.name === name) : [],
    );
    if (types.some(({ type }) => kinds.includes(type.kind))) return name;
    throw new SpecError(at, `\`x-adapt\` names \`${name}\`, which is no member of that answer that it could be`);
  };
  const list = text(adapt, 'list');
  const listed = text(adapt, 'listed');
  const only = text(adapt, 'only');
  const absent = text(adapt, 'absent');
  if (absent !== undefined && list === undefined) {
    throw new SpecError(node.at, '`absent` stands for a bare list that is empty: say `list`, too');
  }
  const none = member(adapt, 'none');
  if (none !== undefined && listed === undefined) {
    throw new SpecError(node.at, '`none` stands for a list without items: say `listed`, too');
  }
  const locations = member(adapt, 'location');
  const location = locations === undefined ? [] : [...asMap(locations, '`location`').entries];
  return {
    list: list === undefined ? undefined : checked(node.at, list, ['array']),
    listed: listed === undefined ? undefined : checked(node.at, listed, ['array']),
    none: none === undefined ? undefined : oneOf(none, '`none`', ['null']),
    only: only === undefined ? undefined : checked(node.at, only, ['ref']),
    absent,
    location: Object.fromEntries(
      location.map(([status, { at, value }]) => [
        Number(status),
        checked(at, asText(value, `\`${status}\``), ['string', 'integer'], [Number(status)]),
      ]),
    ),
  };
}

/** A list can only be a body where a member wraps it: nothing could be added to it later otherwise. */
function modelOf(
  content: Located,
  models: readonly Model[],
  isWrapped: boolean,
): Pick<Body, 'model' | 'list' | 'mediaType'> {
  const media = closedMap(content, '`content`', ['application/json', 'multipart/form-data']);
  const form = member(media, 'multipart/form-data');
  if (form === undefined) {
    const json = demanded(media, '`content`', 'application/json');
    const items = isWrapped ? itemsOf(json) : undefined;
    const model = jsonModel(json, models, ['object', 'union'], items);
    return { model, list: items !== undefined, mediaType: 'application/json' };
  }
  if (media.entries.size > 1) throw new SpecError(media.at, '`content` must have one media type');
  const model = jsonModel(form, models);
  if (membersOfModel(model, models).some(({ type }) => type.kind !== 'string')) {
    throw new SpecError(form.at, `the members of \`${model}\` are sent as files: each must be a text`);
  }
  return { model, list: false, mediaType: 'multipart/form-data' };
}

/** The items of a body that is a list. */
function itemsOf(media: Located): LocatedMap | undefined {
  const schema = asMap(demanded(asMap(media, 'a media type'), 'a media type', 'schema'), 'the schema of a body');
  if (!schema.entries.has('items')) return undefined;
  closedMap(schema, 'the schema of a body', ['type', 'items']);
  oneOf(demanded(schema, 'the schema of a body', 'type'), '`type`', ['array']);
  return asMap(demanded(schema, 'the schema of a body', 'items'), '`items`');
}

function jsonModel(
  node: Located,
  models: readonly Model[],
  kinds: readonly Model['kind'][] = ['object'],
  items?: LocatedMap,
): string {
  const json = closedMap(node, 'a media type', ['schema']);
  const schema = items ?? asMap(demanded(json, 'a media type', 'schema'), 'the schema of a body');
  const ref = member(schema, '$ref');
  if (ref === undefined) {
    throw new SpecError(schema.at, 'a body must be named: put it under components/schemas and use a $ref');
  }
  closedMap(schema, 'the schema of a body', ['$ref']);
  const name = componentName(ref, 'schemas', (candidate) => models.some((model) => model.name === candidate));
  if (!models.some((model) => model.name === name && kinds.includes(model.kind))) {
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

function parseAnswer(status: number, node: Located, { models, responses }: Shared): Answer {
  if (status === 204) {
    closedMap(node, 'the answer 204', ['description']);
    return { status, form: 'empty' };
  }
  const map = sharedResponse(asMap(node, 'the answer'), responses, 'the answer');
  closedMap(map, 'the answer', ['description', 'content']);
  const content = asMap(demanded(map, 'the answer', 'content'), '`content`');
  const [first, ...others] = content.entries;
  // JSON, or the same in words.
  const orText = first?.[0] === 'application/json' && others.length === 1 && others[0]?.[0] === 'text/plain';
  if (first === undefined || (others.length > 0 && !orText)) {
    throw new SpecError(content.at, '`content` must have one media type, or application/json and then text/plain');
  }
  const [mediaType, { at, value }] = first;
  switch (mediaType) {
    case 'application/json':
      return { status, form: 'json', model: jsonModel(value, models), orText };
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

/** Follows a reference to `components/responses`. */
function sharedResponse(map: LocatedMap, responses: LocatedMap | undefined, what: string): LocatedMap {
  const ref = member(map, '$ref');
  if (ref === undefined) return map;
  closedMap(map, what, ['$ref']);
  const name = componentName(ref, 'responses', (candidate) => responses?.entries.has(candidate) ?? false);
  // `componentName` has checked that the entry exists.
  return responses === undefined ? map : asMap(demanded(responses, '`components/responses`', name), what);
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
  const map = closedMap(sharedResponse(asMap(node, what), responses, what), what, errorKeywords);
  const named = member(map, 'x-error');
  return {
    status,
    errorClass: named === undefined ? byStatus : oneOf(named, '`x-error`', [...new Set(Object.values(errorClasses))]),
    description: demandedText(map, what, 'description'),
  };
}
