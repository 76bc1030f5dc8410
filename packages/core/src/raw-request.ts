import { pathHazard } from './http/path.js';
import type { QueryValue } from './http/query.js';
import type { Effect, HttpMethod, Operation } from './operation.js';
import type { Issue, Schema } from './schema/schema.js';

/** A request of a path that the SDK does not describe. */
export interface RawRequest {
  readonly method: HttpMethod;

  /** Path below the base URL, percent-encoded, without a query; for example `/v1/organizations/acme`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | undefined;

  /** Any JSON value. */
  readonly body?: unknown;

  /** The worst that it can do; decides about retries, `readOnly` and guards. Default: `destroy`. */
  readonly effect?: Effect | undefined;

  /** Whether sending it twice leaves the same state as sending it once. Default: only reads. */
  readonly idempotent?: boolean | undefined;
}

const anything: Schema<unknown> = {
  '~node': { kind: 'unknown' },
  '~standard': { version: 1, vendor: 'edgeward', validate: (value) => ({ value }) },
  parse: (value) => value,
  safeParse: (data) => ({ success: true, data }),
};

/** A raw request as an operation, and why it cannot be sent, where it cannot. */
export interface RawOperation {
  readonly operation: Operation;
  readonly issues: readonly Issue[];
}

/** Describes a raw request as an operation, so that it goes the way of all others. */
export function rawOperation({
  method,
  path,
  query = {},
  body,
  effect = 'destroy',
  idempotent = effect === 'read',
}: RawRequest): RawOperation {
  const hazard = rawPathHazard(path);
  return {
    operation: {
      id: 'request',
      method,
      // What follows may be anything, and events show the path.
      path: hazard === undefined ? path : `${path}`.replace(/[?#{}\s].*/s, ''),
      query: Object.keys(query),
      ...(body === undefined ? {} : { body: { schema: anything, mediaType: 'application/json' } }),
      responses: { 200: anything },
      answer: 'any',
      effect,
      idempotent,
      evidence: 'inferred',
    },
    issues: [
      ...(hazard === undefined ? [] : [{ pointer: '/path', message: hazard }]),
      ...(method === 'GET' && body !== undefined ? [{ pointer: '/body', message: 'cannot be sent with GET' }] : []),
      // Parameters and body share one object, in which this name is taken.
      ...(Object.hasOwn(query, 'body') ? [{ pointer: '/query/body', message: 'is not a possible name' }] : []),
    ],
  };
}

function rawPathHazard(path: unknown): string | undefined {
  if (typeof path !== 'string') return 'is not a text';
  if (!path.startsWith('/')) return 'does not begin with a slash';
  if (/[?#{}\s]/.test(path)) return 'has a query, a fragment, a brace or white space';
  for (const segment of path.slice(1).split('/')) {
    const hazard = segment === '' ? 'is empty' : pathHazard(segment);
    if (hazard !== undefined) return `has a segment that ${hazard}`;
  }
  return undefined;
}
