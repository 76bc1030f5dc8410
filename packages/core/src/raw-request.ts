import { RequestValidationError } from './errors/request-validation-error.js';
import { pathHazard } from './http/path.js';
import type { QueryValue } from './http/query.js';
import type { Effect, HttpMethod, Operation } from './operation.js';
import type { Schema } from './schema/schema.js';

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

/** Describes a raw request as an operation, so that it goes the way of all others. */
export function rawOperation({
  method,
  path,
  query = {},
  body,
  effect = 'destroy',
  idempotent = effect === 'read',
}: RawRequest): Operation {
  const hazard = rawPathHazard(path);
  if (hazard !== undefined) {
    throw new RequestValidationError({
      operation: 'request',
      message: `request was not sent: the path ${hazard}`,
      hint: 'Give a path such as /v1/things/7, with encoded segments and without a query.',
      issues: [{ pointer: '/path', message: hazard }],
    });
  }
  return {
    id: 'request',
    method,
    path,
    query: Object.keys(query),
    ...(body === undefined ? {} : { body: { schema: anything, mediaType: 'application/json' } }),
    responses: { 200: anything },
    answer: 'any',
    effect,
    idempotent,
    evidence: 'inferred',
  };
}

function rawPathHazard(path: string): string | undefined {
  if (!path.startsWith('/')) return 'does not begin with a slash';
  if (/[?#{}\s]/.test(path)) return 'has a query, a fragment, a brace or white space';
  for (const segment of path.slice(1).split('/')) {
    const hazard = segment === '' ? 'is empty' : pathHazard(segment);
    if (hazard !== undefined) return `has a segment that ${hazard}`;
  }
  return undefined;
}
