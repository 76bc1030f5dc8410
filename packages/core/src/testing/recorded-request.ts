import type { RequestBody } from '../api/operation.js';
import { isSecretHeader, isTelltaleName, withoutTellingValues } from '../internal/telltale.js';
import { redactValue } from '../schema/redact.js';
import type { ReceivedRequest } from './fake-request.js';
import type { JsonBody } from './json-body.js';
import type { Route } from './router.js';

/** One request a fake received, without its secrets. */
export interface RecordedRequest {
  /** For example `securityActions.create`; absent if no operation has this method and path. */
  readonly operation?: string;
  readonly method: string;

  /** The percent-encoded path, without the query. */
  readonly path: string;

  /** The query; a list if a name came more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  /** The JSON body. */
  readonly body?: unknown;

  /** The response status; absent before the response and after a broken connection. */
  readonly status?: number;
}

const redacted = '[redacted]';

/** Describes a request for {@link FakeService.requests}. */
export function recordOf(
  { method, path, query, headers }: ReceivedRequest,
  route: Route | undefined,
  body: JsonBody,
  credentialHeaders: readonly string[],
): RecordedRequest {
  const secretParams = secretParamsOf(route);
  // A filter may name a key, and the path of a raw request may hold one.
  const showParam = (name: string, value: string): string =>
    secretParams.has(name) || isTelltaleName(name) ? redacted : withoutTellingValues(value);
  const showHeader = (name: string, value: string): string =>
    credentialHeaders.includes(name) || isSecretHeader(name) ? redacted : value;
  return {
    ...(route && { operation: route.operation.id }),
    method,
    path: route === undefined ? withoutTellingValues(path) : pathOf(route, showParam),
    query: Object.fromEntries(
      [...new Set(query.keys())].map((name) => {
        const [first = '', ...others] = query.getAll(name).map((value) => showParam(name, value));
        return [name, others.length === 0 ? first : [first, ...others]];
      }),
    ),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, showHeader(name, value)])),
    ...('value' in body && body.value !== undefined && { body: redactBody(route?.operation.body, body.value) }),
  };
}

/** A body is described as callers see it, without its wrapper on the wire. */
function redactBody(described: RequestBody | undefined, value: unknown): unknown {
  const { schema, member } = described ?? {};
  if (member === undefined) return redactValue(schema?.['~node'], value);
  const outer = redactValue(undefined, value);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return outer;
  return Object.assign({}, outer, { [member]: redactValue(schema?.['~node'], Reflect.get(value, member)) });
}

function pathOf({ operation, rawParams }: Route, show: (name: string, value: string) => string): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => show(name, rawParams[name] ?? ''));
}

/** The wire names of the secret members of an operation. */
function secretParamsOf(route: Route | undefined): ReadonlySet<string> {
  const { secretParams = [], query = [] } = route?.operation ?? {};
  const wire = new Map(query.map((param) => (typeof param === 'string' ? [param, param] : [param.name, param.wire])));
  return new Set(secretParams.map((name) => wire.get(name) ?? name));
}
