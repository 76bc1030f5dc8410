// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { VersionNotes } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link VersionsVersionNotes.get}. */
export interface GetVersionNotesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link VersionsVersionNotes.update}. */
export interface UpdateVersionNotesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  readonly body: VersionNotes;
}

/** The notes of a version. Reached as `akamai.versions.versionNotes`. */
export class VersionsVersionNotes {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the notes of a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.versions.versionNotes.get({ configId: 8277, versionNumber: 10 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetVersionNotesParams, options?: CallOptions): ApiPromise<VersionNotes> {
    return this.#transport.call(versionsVersionNotesGetOperation, params, options);
  }

  /**
   * Replaces the notes of a version.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes a text, not the protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.versions.versionNotes.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { notes: 'Denies scripts at the login' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateVersionNotesParams, options?: CallOptions): ApiPromise<VersionNotes> {
    return this.#transport.call(versionsVersionNotesUpdateOperation, params, options);
  }
}

export const versionsVersionNotesGetOperation: Operation<VersionNotes> = {
  id: 'versions.versionNotes.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/version-notes',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.versionNotesSchema },
};

export const versionsVersionNotesUpdateOperation: Operation<VersionNotes> = {
  id: 'versions.versionNotes.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/version-notes',
  body: { schema: schemas.versionNotesSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.versionNotesSchema },
};
