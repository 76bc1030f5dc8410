import {
  type Answer,
  type ApiPromise,
  type CallOptions,
  type ClientOptions,
  createTransport,
  type Failure,
  type RawRequest,
  type Transport,
} from '@edgeward/core';
import { Exports } from './generated/resources/exports.js';
import { Jobs } from './generated/resources/jobs.js';
import { Things } from './generated/resources/things.js';

/** A client of the synthetic service, written as the clients of the vendors are. */
export class Synthetic {
  readonly things: Things;
  readonly exports: Exports;
  readonly jobs: Jobs;

  readonly #options: ClientOptions;
  readonly #transport: Transport;

  constructor(options: ClientOptions, origin?: Synthetic) {
    const config = {
      ...options,
      vendor: {
        name: 'synthetic',
        userAgent: 'edgeward-synthetic/1.0.0',
        requestIdHeaders: ['x-request-id'],
        classify: syntheticFailure,
      },
    };
    const transport = createTransport(config, origin === undefined ? undefined : origin.#transport);
    this.#options = options;
    this.#transport = transport;
    this.things = new Things(transport);
    this.exports = new Exports(transport);
    this.jobs = new Jobs(transport);
  }

  withOptions(options: ClientOptions): Synthetic {
    return new Synthetic({ ...this.#options, ...options }, this);
  }

  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}

/** Reads `{ "problem": { code, text, waitMs } }`. */
function syntheticFailure({ status, body }: Answer): Failure | undefined {
  if (status < 400) return undefined;
  const problem = member(body, 'problem');
  const code = member(problem, 'code');
  const text = member(problem, 'text');
  const waitMs = member(problem, 'waitMs');
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof text === 'string' ? { message: text } : {}),
    ...(typeof waitMs === 'number' ? { retryAfterMs: waitMs } : {}),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
