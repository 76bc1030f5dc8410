// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Job, JobList, Ticket } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Jobs.rename}. */
export interface RenameJobParams {
  readonly jobId: number;
}

/** Parameters of {@link Jobs.delete}. */
export interface DeleteJobParams {
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
   * Lists the jobs.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.jobs.list();
   * ```
   */
  list(options?: CallOptions): ApiPromise<JobList> {
    return this.#transport.call(jobsListOperation, undefined, options);
  }

  /**
   * Starts a job.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it starts something. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.jobs.start();
   * ```
   */
  start(options?: CallOptions): ApiPromise<Job | Ticket> {
    return this.#transport.call(jobsStartOperation, undefined, options);
  }

  /**
   * Renames a job.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes a name. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await client.jobs.rename();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  rename(params: RenameJobParams, options?: CallOptions): ApiPromise<Job | undefined> {
    return this.#transport.call(jobsRenameOperation, params, options);
  }

  /**
   * Deletes a job.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the job is gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.jobs.delete();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  delete(params: DeleteJobParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(jobsDeleteOperation, params, options);
  }
}

export const jobsListOperation: Operation<JobList> = {
  id: 'jobs.list',
  method: 'GET',
  path: '/jobs',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.jobListSchema },
  adapt: { list: 'jobs' },
};

export const jobsStartOperation: Operation<Job | Ticket> = {
  id: 'jobs.start',
  method: 'POST',
  path: '/jobs',
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 201: schemas.jobSchema, 202: schemas.ticketSchema },
  adapt: { location: { 202: 'ticketId' } },
};

export const jobsRenameOperation: Operation<Job | undefined> = {
  id: 'jobs.rename',
  method: 'PUT',
  path: '/jobs/{jobId}',
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.jobSchema, 204: null, 207: schemas.jobSchema },
};

export const jobsDeleteOperation: Operation<undefined> = {
  id: 'jobs.delete',
  method: 'DELETE',
  path: '/jobs/{jobId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};
