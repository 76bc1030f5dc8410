import type { Effect, HttpMethod } from '@edgeward/core';
import type { ApiOperation, Param, Source } from '../ir.ts';
import { isMemberName, isReservedMember, lastPart, operationName, paramsName } from '../naming.ts';
import {
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
} from '../read/located.ts';
import { type Place, SpecError } from '../read/spec-error.ts';
import { parseAdapt } from './adapt.ts';
import { parseBody } from './body.ts';
import { parsePage } from './page.ts';
import { parseParams } from './params.ts';
import { parseResponses } from './responses.ts';
import type { Shared } from './shared.ts';
import { parseEvidence } from './types.ts';

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
  'x-secret-responses',
];

/** An operation with its location. */
export interface LocatedOperation {
  readonly at: Place;
  readonly resource: string;
  readonly operation: ApiOperation;
}

/** Reads every operation below `paths`. */
export function parseOperations(paths: LocatedMap, shared: Shared): readonly LocatedOperation[] {
  const listed = listedResources(paths);
  return [...paths.entries].flatMap(([key, entry]) => {
    if (!key.startsWith('/')) throw new SpecError(entry.at, `the path \`${key}\` must start with a slash`);
    const item = closedMap(entry.value, `the path \`${key}\``, ['parameters', ...httpMethods.keys()]);
    return [...item.entries].flatMap(([method, { at, value }]) => {
      const http = httpMethods.get(method);
      return http === undefined ? [] : [parseOperation(key, http, item, at, value, { ...shared, listed })];
    });
  });
}

/** Lists the resources with an operation `list`. */
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

/** `key` is a path; a fragment distinguishes operations with the same method and path. */
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
  if (effect === 'read' && !idempotent)
    throw new SpecError(at, `${what} reads, so it is idempotent: set \`x-idempotent: true\``);
  if (effect !== 'read' && effectReason === undefined) {
    throw new SpecError(at, `${what} changes something: explain in \`x-effect-reason\` why it is \`${effect}\``);
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
      example: demandedText(map, what, 'x-example'),
      documentedAs,
      source: parseSource(map) ?? sourceOf(documentedAs, shared.source),
      effect,
      effectReason,
      idempotent,
      evidence,
      rejectedBeforeExecution: shared.rejectedBeforeExecution,
      secretResponses: flag(map, 'x-secret-responses') ?? false,
      params,
      body: parseBody(map, params, shared),
      adapt: parseAdapt(map, answers, shared.models),
      answers,
      errors,
      page: page === undefined ? undefined : parsePage(page, answers, params, shared.models),
    },
  };
}

/** Parses `action=cdn/list`; a name alone is a required query parameter instead of a constant. */
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
  const names = id.split('.');
  if (names.length < 2 || !names.every(isMemberName)) {
    throw new SpecError(node.at, `the operationId \`${id}\` must have the form \`resource.method\``);
  }
  const resource = names.slice(0, -1).join('.');
  const methodName = lastPart(id);
  for (const name of names) {
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

/** Parses the location of a description. */
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
      throw new SpecError(node.at, `${what} has two parameters named \`${param.name}\`: rename or remove one`);
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
