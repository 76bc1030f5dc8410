// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Job } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Jobs.get}. */
export interface GetJobParams {
  /** Identifier of the job. */
  readonly jobId: number;
}

/** Work that goes on after its request. Reached as `synthetic.jobs`. */
export class Jobs {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the state of a job, or what it has led to.
   *
   * Evidence: inferred.
   *
   * @example
   * ```ts
   * await client.jobs.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The key is missing or not valid.
   */
  get(params: GetJobParams, options?: CallOptions): ApiPromise<Job> {
    return this.#transport.call(jobsGetOperation, params, options);
  }
}

export const jobsGetOperation: Operation<Job> = {
  id: 'jobs.get',
  method: 'GET',
  path: '/v1/jobs/{jobId}',
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401, 503],
  responses: { 200: schemas.jobSchema, 303: schemas.jobSchema },
};
