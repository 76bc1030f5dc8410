import type { Effect, HttpMethod, Operation } from '../../api/operation.js';
import type { RawRequest } from '../../api/transport/raw-request.js';
import type { RawSecrets } from '../../api/vendor.js';
import { pointerSegment } from '../../internal/json-pointer.js';
import { callOptionTypes } from '../../internal/options/client-option-types.js';
import { nearestName } from '../../internal/options/nearest-name.js';
import type { Issue, Schema } from '../../schema/schema.js';
import { isStandardSchema } from '../response/raw-schema.js';
import { pathHazard } from './path.js';

const anything: Schema<unknown> = {
  '~node': { kind: 'unknown' },
  '~standard': { version: 1, vendor: 'edgeward', validate: (value) => ({ value }) },
  parse: (value) => value,
  safeParse: (data) => ({ success: true, data }),
};

/** Accepts everything, with the secret members of another schema. */
function anythingLike(schema: Schema<unknown> | undefined): Schema<unknown> {
  if (schema === undefined) return anything;
  return { ...anything, '~node': { kind: 'anyOf', options: [schema['~node'], anything['~node']] } };
}

/** A raw request as an operation, and why it cannot be sent, if it cannot. */
export interface RawOperation {
  readonly operation: Operation;
  readonly issues: readonly Issue[];
}

/**
 * Describes a raw request as an operation, for the same processing as all others. `effect` is the caller's, but a
 * `read` counts as `destroy` if `isRead` disagrees.
 */
export function rawOperation(
  request: RawRequest,
  isRead: (request: RawRequest) => boolean,
  secrets: RawSecrets | undefined,
  hasPlainQuery: boolean,
): RawOperation {
  const { method, path, query = {}, body, effect: stated = 'destroy', idempotent = stated === 'read' } = request;
  const effect = stated === 'read' && !isRead(request) ? 'destroy' : stated;
  const hazard = rawPathHazard(path);
  return {
    operation: {
      id: 'request',
      method,
      // Events show the path: cut a refused one before a query or anything else that may hold a secret.
      path: hazard === undefined ? path : (typeof path === 'string' ? path : '').replace(/[?#{}\s].*/s, ''),
      query: Object.keys(query),
      queryTypes: Object.fromEntries(Object.keys(query).map((name) => [name, 'any'])),
      ...(body === undefined ? {} : { body: { schema: anythingLike(secrets?.body), mediaType: 'application/json' } }),
      ...(secrets?.inResponse === true && { secretResponses: true }),
      responses: { 200: anything },
      answer: 'any',
      effect,
      idempotent,
      evidence: 'inferred',
    },
    issues: [
      ...memberIssues(request),
      ...(hazard === undefined ? [] : [{ pointer: '/path', message: hazard }]),
      ...(hasPlainQuery && Object.keys(query).every((name) => name.isWellFormed())
        ? []
        : [{ pointer: '/query', message: 'must be an object of values by name' }]),
      ...(method === 'GET' && body !== undefined ? [{ pointer: '/body', message: 'cannot be sent with GET' }] : []),
      // Parameters and body share one object, in which `body` is reserved.
      ...(Object.hasOwn(query, 'body') ? [{ pointer: '/query/body', message: 'is a reserved name' }] : []),
    ],
  };
}

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const effects: readonly Effect[] = ['read', 'write', 'destroy'];

const members = ['method', 'path', 'query', 'body', 'effect', 'idempotent', 'schema'];

/** Checks a raw request for everything its type would have caught. */
function memberIssues(request: RawRequest): readonly Issue[] {
  const { method, effect = 'read', idempotent = false, schema } = request;
  const unknown = Object.keys(request).filter((name) => !members.includes(name));
  return [
    ...unknown.map((name) => ({ pointer: pointerSegment(name), message: unknownMember(name) })),
    ...(methods.includes(method) ? [] : [{ pointer: '/method', message: `must be one of ${methods.join(', ')}` }]),
    ...(effects.includes(effect) ? [] : [{ pointer: '/effect', message: `must be one of ${effects.join(', ')}` }]),
    ...(typeof idempotent === 'boolean' ? [] : [{ pointer: '/idempotent', message: 'must be true or false' }]),
    ...(schema === undefined || isStandardSchema(schema)
      ? []
      : [{ pointer: '/schema', message: 'must be a Standard Schema' }]),
  ];
}

function unknownMember(name: string): string {
  if (Object.hasOwn(callOptionTypes, name)) return 'belongs in the second argument, the options';
  const nearest = nearestName(name, members);
  return nearest === undefined
    ? `is unknown; the members are ${members.join(', ')}`
    : `is unknown; did you mean \`${nearest}\`?`;
}

/** Names (without separators) with which some services override the method or path of a request. */
const overrides = [
  'httpmethod',
  'httpmethodoverride',
  'methodoverride',
  'xhttpmethod',
  'xhttpmethodoverride',
  'xmethodoverride',
  'xoriginalurl',
  'xrewriteurl',
];

/** Returns whether a header or query parameter may override the method or path. */
export function overridesMethod(values: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(values).some(
    (name) => /^\W*_+method\W*$/i.test(name) || overrides.includes(name.replaceAll(/[^a-z]/gi, '').toLowerCase()),
  );
}

function rawPathHazard(path: unknown): string | undefined {
  if (typeof path !== 'string') return 'must be a string';
  if (!path.startsWith('/')) return 'must start with a slash';
  if (/[?#{}\s]/.test(path)) return 'must not contain a query, a fragment, a brace or white space';
  for (const segment of path.slice(1).split('/')) {
    const hazard = segment === '' ? 'is empty' : pathHazard(segment);
    if (hazard !== undefined) return `has a segment that ${hazard}`;
  }
  return undefined;
}
