import { TextEncoder } from 'node:util';
import type { Operation, QueryParameter } from '../../api/operation.js';
import type { Validator } from '../../api/validation/validator.js';
import { isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError } from '../../errors/errors.js';
import { RequestValidationError } from '../../errors/validation.js';
import { isJson } from '../../internal/json.js';
import { pointerSegment } from '../../internal/json-pointer.js';
import { shortestSecret } from '../../internal/scrub/secret-needles.js';
import { isTelltaleName, tellingPhrases, tellingValues } from '../../internal/telltale.js';
import { encodeBody } from '../../schema/encode.js';
import { issuesText } from '../../schema/issue-text.js';
import { secretTexts, textsIn } from '../../schema/redact.js';
import type { Issue } from '../../schema/schema.js';
import { validate } from '../../schema/validate.js';
import { withValidator } from '../validator-issues.js';
import type { BaseUrl } from './base-url.js';
import { writeMultipart } from './multipart.js';
import { fillPath, pathHazard, pathNames, pathPieces } from './path.js';
import { type QueryValue, queryHazard, separatorHazard, writeQuery } from './query.js';

/** The parts of a request shared by all attempts. */
export interface PreparedRequest {
  readonly url: string;
  readonly body: Uint8Array<ArrayBuffer> | undefined;

  /** Media type of the body. */
  readonly contentType: string | undefined;

  /** Returns parameters and body as sent, for guards and events. */
  readonly params: () => Readonly<Record<string, unknown>>;

  /** Returns the values to redact in errors and events. */
  readonly secrets: () => readonly string[];
}

/** The parameters of a call, checked and by their place in the request. */
interface CheckedParams {
  readonly params: ReadonlyMap<string, unknown>;
  readonly path: ReadonlyMap<string, string | number>;
  readonly query: Query;
  readonly body: unknown;
}

/** The parameters an operation has. */
interface Outline {
  readonly pathPieces: readonly string[];
  readonly pathNames: readonly string[];
  readonly query: readonly QueryParameter[];
  readonly names: ReadonlySet<string>;

  /** Path and query parameters whose values are redacted. */
  readonly secretNames: ReadonlySet<string>;
}

/** Outlines are computed once per operation, because its description never changes. */
const outlines = new WeakMap<Operation, Outline>();

/** Returns the parameters of an operation. */
export function outlineOf(operation: Operation): Outline {
  const known = outlines.get(operation);
  if (known !== undefined) return known;
  const query = (operation.query ?? []).map((entry) =>
    typeof entry === 'string' ? { name: entry, wire: entry } : entry,
  );
  const inPath = pathNames(operation.path);
  const names = [...inPath, ...query.map(({ name }) => name)];
  const outline: Outline = {
    pathPieces: pathPieces(operation.path),
    pathNames: inPath,
    query,
    names: new Set(operation.body === undefined ? names.filter((name) => name !== 'body') : [...names, 'body']),
    secretNames: new Set(names.filter((name) => operation.secretParams?.includes(name) || isTelltaleName(name))),
  };
  outlines.set(operation, outline);
  return outline;
}

/** Checks the parameters of a call; `known` are issues found before. */
export function checkParams(
  operation: Operation,
  given: object,
  defaults: Readonly<Record<string, string | undefined>>,
  known: readonly Issue[] = [],
  validator?: Validator,
): CheckedParams {
  const params = new Map<string, unknown>();
  const issues: Issue[] = [...known];
  const { path, query } = reading(operation, () => {
    for (const [name, value] of Object.entries(given)) if (value !== undefined) params.set(name, value);
    return {
      path: readPath(operation, params, defaults, issues),
      query: readQuery(operation, params, defaults, issues),
    };
  });
  const body = readBody(operation, params, path, validator, issues);
  const { names } = outlineOf(operation);
  for (const name of params.keys()) {
    if (!names.has(name)) issues.push({ pointer: pointerSegment(name), message: 'is not a parameter' });
  }
  if (issues.length > 0) throw requestValidationError(operation, issues);
  return { params, path, query, body };
}

/** Reads a user's value, which may be a Proxy or have throwing getters. Their error may hold a secret. */
export function reading<T>({ id }: Operation, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isEdgewardError(error)) throw error;
    throw new ConfigurationError({
      message: `the parameters of ${id} cannot be read`,
      hint: 'Nothing was sent. Check for a throwing getter or Proxy.',
    });
  }
}

/** Checks the parameters of a call and writes its URL and body. */
export function prepareRequest(
  operation: Operation,
  given: object,
  defaults: Readonly<Record<string, string | undefined>>,
  baseUrl: BaseUrl,
  known: readonly Issue[] = [],
  validator?: Validator,
): PreparedRequest {
  const { params, path, query, body } = checkParams(operation, given, defaults, known, validator);
  const pathname = fillPath(outlineOf(operation).pathPieces, path, operation.encodedParams);
  const url = URL.parse(baseUrl.href + pathname + writeQuery(query.written, operation.queryConstants));
  // The URL parser resolves dot segments; the path must stay unchanged.
  if (url === null || url.pathname !== baseUrl.path + pathname) {
    throw new ConfigurationError({ message: `the path of ${operation.id} cannot be written as a URL` });
  }
  // Includes the defaults from the client's options.
  const sent = (): ReadonlyMap<string, unknown> => {
    const all = new Map<string, unknown>(params);
    for (const [name, value] of path) all.set(name, value);
    for (const [name, value] of query.given) all.set(name, value);
    all.delete('body');
    return all;
  };
  return {
    url: url.href,
    ...writeBody(operation, body),
    params: () => ({ ...Object.fromEntries(sent()), ...(body === undefined ? {} : { body }) }),
    secrets: () => [
      ...[...sent()].flatMap(([name, value]) => secretsInParam(value, isSecretParam(operation, name))),
      ...(isRaw(operation) ? tellingValues(operation.path) : []),
      ...secretTexts(operation.body?.schema['~node'], body),
    ],
  };
}

/** Returns whether path and names come from the caller instead of a description. */
export function isRaw({ answer }: Operation): boolean {
  return answer === 'any';
}

/** Returns whether a path or query parameter is redacted. */
export function isSecretParam(operation: Operation, name: string): boolean {
  return outlineOf(operation).secretNames.has(name);
}

/** A filter or a list may hold a secret beside other words, and a service may repeat it alone. */
function secretsInParam(value: unknown, isSecret: boolean): readonly string[] {
  const texts = textsIn(value).filter(({ length }) => length >= shortestSecret);
  return [
    ...(isSecret ? texts : []),
    ...texts.flatMap((text) => [...tellingValues(text, isSecret), ...tellingPhrases(text)]),
  ];
}

function readPath(
  operation: Operation,
  params: ReadonlyMap<string, unknown>,
  defaults: Readonly<Record<string, string | undefined>>,
  issues: Issue[],
): ReadonlyMap<string, string | number> {
  const path = new Map<string, string | number>();
  for (const name of outlineOf(operation).pathNames) {
    const value = params.has(name) ? params.get(name) : defaults[name];
    if (value === undefined && operation.clientParams?.includes(name)) throw unsetError(operation, name);
    const hazard = pathHazard(value, operation.encodedParams?.includes(name));
    if (hazard === undefined && (typeof value === 'string' || typeof value === 'number')) path.set(name, value);
    else issues.push({ pointer: pointerSegment(name), message: value === undefined ? 'is missing' : `${hazard}` });
  }
  return path;
}

function unsetError({ id }: Operation, name: string): ConfigurationError {
  return new ConfigurationError({
    message: `${id} requires ${name}`,
    hint: `Pass it to the call or, for all calls, as the client option ${name}.`,
    operation: id,
  });
}

interface Query {
  /** The values by our names. */
  readonly given: readonly (readonly [string, unknown])[];

  /** The values by the names on the wire. */
  readonly written: Parameters<typeof writeQuery>[0];
}

function readQuery(
  operation: Operation,
  params: ReadonlyMap<string, unknown>,
  defaults: Readonly<Record<string, string | undefined>>,
  issues: Issue[],
): Query {
  const given: (readonly [string, unknown])[] = [];
  const query: Query['written'][number][] = [];
  for (const { name, wire, separator } of outlineOf(operation).query) {
    const isClientParam = operation.clientParams?.includes(name) === true;
    const value = params.has(name) ? params.get(name) : isClientParam ? defaults[name] : undefined;
    if (value === undefined && isClientParam) throw unsetError(operation, name);
    if (value !== undefined) given.push([name, value]);
    const isRequired = isClientParam || operation.requiredQuery?.includes(name) === true;
    if (value === undefined) {
      if (isRequired) issues.push({ pointer: pointerSegment(name), message: 'is missing' });
      continue;
    }
    const type = operation.queryTypes?.[name] ?? (separator === undefined ? undefined : 'list');
    const hazard = queryHazard(value, type, isRequired) ?? separatorHazard(value, separator);
    if (hazard !== undefined) issues.push({ pointer: pointerSegment(name), message: hazard });
    // The value has passed `queryHazard`.
    else query.push([wire, value as QueryValue, separator]);
  }
  return { given, written: query };
}

function readBody(
  operation: Operation,
  params: ReadonlyMap<string, unknown>,
  path: ReadonlyMap<string, string | number>,
  validator: Validator | undefined,
  issues: Issue[],
): unknown {
  if (operation.body === undefined) return undefined;
  const given = params.get('body');
  if (given === undefined) {
    if (operation.body.required !== false) issues.push({ pointer: '/body', message: 'is missing' });
    return undefined;
  }
  const { schema, constants, pathParams = [] } = operation.body;
  const encoded = reading(operation, () => encodeBody(schema['~node'], given));
  const repeated = Object.fromEntries([...path].filter(([name]) => pathParams.includes(name)));
  const body = isJson(encoded) ? { ...encoded, ...repeated, ...constants } : encoded;
  const own = validate(schema['~node'], body, 'request');
  const found = withValidator(own, validator, { operation, direction: 'request', schema, value: body });
  issues.push(...found.map(({ pointer, message }) => ({ pointer: `/body${pointer}`, message })));
  return body;
}

function writeBody({ body: described }: Operation, body: unknown): Pick<PreparedRequest, 'body' | 'contentType'> {
  if (body === undefined) return { body: undefined, contentType: undefined };
  if (described?.mediaType === 'multipart/form-data') return writeMultipart(body);
  const wrapped = described?.member === undefined ? body : { [described.member]: body };
  return { body: new TextEncoder().encode(JSON.stringify(wrapped)), contentType: 'application/json' };
}

function requestValidationError(operation: Operation, issues: readonly Issue[]): RequestValidationError {
  return new RequestValidationError({
    message: `${operation.id} was not sent: ${issuesText(issues, 'the parameters')}`,
    hint: 'See `issues` for each invalid parameter.',
    operation: operation.id,
    issues,
  });
}
