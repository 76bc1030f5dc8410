// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HostList, HostListInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Hosts.append}. */
export interface AppendHostsParams {
  /** The hosts. */
  readonly body: HostListInput;
}

/** Parameters of {@link Hosts.replace}. */
export interface ReplaceHostsParams {
  readonly body: HostListInput;
}

/** Hosts. */
export class Hosts {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds hosts.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it only adds. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await client.hosts.append();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  append(params: AppendHostsParams, options?: CallOptions): ApiPromise<HostList> {
    return this.#transport.call(hostsAppendOperation, params, options);
  }

  /**
   * Replaces the hosts.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because hosts that are not named are gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.hosts.replace();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  replace(params: ReplaceHostsParams, options?: CallOptions): ApiPromise<HostList> {
    return this.#transport.call(hostsReplaceOperation, params, options);
  }
}

export const hostsAppendOperation: Operation<HostList> = {
  id: 'hosts.append',
  method: 'PUT',
  path: '/hosts',
  body: {
    schema: schemas.hostListInputSchema,
    mediaType: 'application/json',
    constants: { mode: 'append', version: 2, 'dry-run': false },
  },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.hostListSchema },
};

export const hostsReplaceOperation: Operation<HostList> = {
  id: 'hosts.replace',
  method: 'PUT',
  path: '/hosts',
  body: { schema: schemas.hostListInputSchema, mediaType: 'application/json', constants: { mode: 'replace' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.hostListSchema },
};
