import { setTimeout as delay } from 'node:timers/promises';
import { type Clock, systemClock } from '../api/clock.js';
import type { Operation } from '../api/operation.js';
import { type FakeAnswer, responseOf } from './fake-answer.js';
import { FakeRefusal } from './fake-refusal.js';
import type { FakeRequest, ReceivedRequest } from './fake-request.js';
import { ConnectionReset } from './faults/connection-reset.js';
import type { Fault } from './faults/fault.js';
import { FaultQueue } from './faults/fault-queue.js';
import { type JsonBody, jsonBodyOf } from './json-body.js';
import { performFetch } from './perform-fetch.js';
import { type RecordedRequest, recordOf } from './recorded-request.js';
import { createRouter, type Route } from './router.js';
import { type FakeServer, type ListenOptions, serve } from './serve.js';

/** Answers one operation of a fake; it may throw a {@link FakeRefusal}. */
export type FakeHandler = (request: FakeRequest) => FakeAnswer | Response | Promise<FakeAnswer | Response>;

/** The parts of a fake. */
export interface FakeServiceOptions {
  /** Every operation of the service: requests are routed by this data. */
  readonly operations: readonly Operation[];

  /** A handler for each operation, by its id. */
  readonly handlers: Readonly<Record<string, FakeHandler>>;

  /** Creates an error in the service's form. `message` names the problem, if known. */
  readonly errorAnswer: (status: number, message?: string) => FakeAnswer;

  /** Status for a path that exists only with other methods. Default: 404. */
  readonly wrongMethodStatus?: number;

  /** The service's message for an unknown path or method. Default: a message with the path and the method. */
  readonly unknownPathMessage?: string;

  /** Checks credentials; throws a {@link FakeRefusal} if they are wrong. Default: accepts all. */
  readonly authenticate?: (request: ReceivedRequest) => void | Promise<void>;

  /** Additional credential headers, in lower case, not recognizable by name. Default: none. */
  readonly credentialHeaders?: readonly string[];

  /** The time in the `Date` header of answers. Default: the machine's own. */
  readonly clock?: Clock;

  /** How many of the latest requests are kept in `requests`. Default: 10,000. */
  readonly maxRequests?: number | undefined;
}

/** An in-process service. */
export interface FakeService {
  /** Performs a request as the global `fetch` does, without a network. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

  /** The latest requests, at most `maxRequests`, oldest first, redacted. */
  readonly requests: readonly RecordedRequest[];

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeServer>;

  /** Makes the next request fail. Faults apply in order. */
  readonly failNext: (fault: Fault) => void;

  /** Clears the requests and pending faults. */
  readonly reset: () => void;
}

/**
 * Builds a fake from a service's operations and one handler for each of them.
 *
 * @example
 * ```ts
 * import { createFakeService } from '@edgeward/core/testing';
 *
 * const fake = createFakeService({
 *   operations: [itemsGetOperation],
 *   handlers: { 'items.get': ({ params }) => ({ status: 200, body: { id: params['id'] } }) },
 *   errorAnswer: (status, message = 'failed') => ({ status, body: { message } }),
 * });
 * const response = await fake.fetch('https://service.example/items/1');
 * ```
 * @throws TypeError when an operation has no handler, or a handler no operation.
 */
export function createFakeService(options: FakeServiceOptions): FakeService {
  const { operations, handlers, errorAnswer, authenticate, wrongMethodStatus = 404, unknownPathMessage } = options;
  const { credentialHeaders = [], clock = systemClock, maxRequests = 10_000 } = options;
  const ids = new Set(operations.map(({ id }) => id));
  const missing = [...ids].filter((id) => !Object.hasOwn(handlers, id));
  if (missing.length > 0) throw new TypeError(`The fake has no handler for ${missing.join(', ')}`);
  for (const id of Object.keys(handlers)) {
    if (!ids.has(id)) throw new TypeError(`The fake has a handler for ${id}, an unknown operation`);
  }
  const route = createRouter(operations);
  const faults = new FaultQueue(ids);
  const requests: RecordedRequest[] = [];

  const unknownPath = ({ method, path, query }: ReceivedRequest): FakeAnswer => {
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((other) => route(other, path, query) !== undefined);
    const [status, message] =
      others.length > 0
        ? [wrongMethodStatus, `${path} has no ${method}: it has ${others.join(', ')}`]
        : [404, `The fake has no such path: ${method} ${path}`];
    return errorAnswer(status, unknownPathMessage ?? message);
  };

  const execute = async (received: ReceivedRequest, found: Route | undefined, body: JsonBody): Promise<Response> => {
    try {
      await authenticate?.(received);
      const handler = found && handlers[found.operation.id];
      if (found === undefined || handler === undefined) return responseOf(unknownPath(received));
      const params = decodeParams(found.rawParams);
      if (params === undefined) return responseOf(errorAnswer(400, 'The path is not properly percent-encoded.'));
      if ('malformed' in body) return responseOf(errorAnswer(400, 'The body is not JSON.'));
      return responseOf(await handler({ ...received, operation: found.operation, params, body: body.value }));
    } catch (error) {
      if (error instanceof FakeRefusal) return responseOf(error.answer);
      throw error;
    }
  };

  const answer = async (received: ReceivedRequest, signal: AbortSignal): Promise<Response> => {
    const body = jsonBodyOf(received);
    const found = route(received.method, received.path, received.query, 'value' in body ? body.value : undefined);
    const record: Writable<RecordedRequest> = recordOf(received, found, body, credentialHeaders);
    requests.push(record);
    if (requests.length > maxRequests) requests.splice(0, requests.length - maxRequests);
    const fault = faults.take(found?.operation.id);
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { signal });
    if (signal.aborted) throw signal.reason;
    if (fault?.reset === true) throw new ConnectionReset();
    const response =
      fault?.status === undefined
        ? await execute(received, found, body)
        : faultResponse(errorAnswer(fault.status), fault);
    if (fault?.reset === 'after') {
      await response.body?.cancel();
      throw new ConnectionReset();
    }
    record.status = response.status;
    return dated(response, clock);
  };

  return {
    fetch: (input, init) => performFetch(answer, input, init),
    requests,
    listen: (listenOptions) => serve(answer, listenOptions),
    failNext: (fault) => faults.add(fault),
    reset: () => {
      requests.length = 0;
      faults.clear();
    },
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function decodeParams(raw: Route['rawParams']): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}

function faultResponse(own: FakeAnswer, { headers: given = {}, body = own.body }: Fault): Response {
  const headers = new Headers(own.headers);
  for (const [name, value] of Object.entries(given)) headers.set(name, value);
  return responseOf({ ...own, headers: Object.fromEntries(headers), body });
}

function dated(response: Response, clock: Clock): Response {
  const { status, body } = response;
  const headers = new Headers(response.headers);
  if (!headers.has('date')) headers.set('date', new Date(clock.now()).toUTCString());
  return new Response(body, { status, headers });
}
