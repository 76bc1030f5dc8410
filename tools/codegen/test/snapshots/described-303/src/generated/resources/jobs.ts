// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Job, JobResult } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Jobs.get}. */
export interface GetJobParams {
  readonly jobId: number;
}

/** Jobs. */
export class Jobs {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the state of a job.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.jobs.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetJobParams, options?: CallOptions): ApiPromise<Job | JobResult> {
    return this.#transport.call(jobsGetOperation, params, options);
  }
}

export const jobsGetOperation: Operation<Job | JobResult> = {
  id: 'jobs.get',
  method: 'GET',
  path: '/jobs/{jobId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.jobSchema, 303: schemas.jobResultSchema },
};
