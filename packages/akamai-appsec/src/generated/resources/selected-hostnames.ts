// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { HostnameSelection, HostnameSelectionInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link SelectedHostnames.get}. */
export interface GetSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link SelectedHostnames.append}. */
export interface AppendSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** The hostnames to add. */
  readonly body: HostnameSelectionInput;
}

/** Parameters of {@link SelectedHostnames.remove}. */
export interface RemoveSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** The hostnames to take out. */
  readonly body: HostnameSelectionInput;
}

/** Parameters of {@link SelectedHostnames.replace}. */
export interface ReplaceSelectedHostnamesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** All hostnames to be protected by the version. */
  readonly body: HostnameSelectionInput;
}

/** The hostnames protected by a version. Reached as `akamai.selectedHostnames`. */
export class SelectedHostnames {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the hostnames protected by a version.
   *
   * @example
   * ```ts
   * const { hostnameList } = await akamai.selectedHostnames.get({ configId: 8277, versionNumber: 10 });
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List selected hostnames}
   */
  get(params: GetSelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(selectedHostnamesGetOperation, params, options);
  }

  /**
   * Adds protected hostnames to a version.
   *
   * Existing hostnames stay. A hostname is covered by only one active configuration at a time;
   * {@link SelectableHostnames.get} lists the available hostnames and the configurations covering others.
   *
   * Effect: `write`, because it protects more hostnames and takes none away. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.selectedHostnames.append({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { hostnameList: [{ hostname: 'shop.example.com' }] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A hostname cannot be protected here, or the version keeps its hostnames by policy.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify selected hostnames}
   */
  append(params: AppendSelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(selectedHostnamesAppendOperation, params, options);
  }

  /**
   * Removes protected hostnames from a version.
   *
   * Effect: `destroy`, because the hostnames are no longer protected once the version is active. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.selectedHostnames.remove({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { hostnameList: [{ hostname: 'old.example.com' }] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A hostname cannot be protected here, or the version keeps its hostnames by policy.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify selected hostnames}
   */
  remove(params: RemoveSelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(selectedHostnamesRemoveOperation, params, options);
  }

  /**
   * Replaces the hostnames protected by a version.
   *
   * A hostname missing in the body is removed.
   *
   * Effect: `destroy`, because hostnames missing in the body are no longer protected once the version is active.
   * Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const { hostnameList } = await akamai.selectedHostnames.get({ configId: 8277, versionNumber: 10 });
   * await akamai.selectedHostnames.replace({
   *   configId: 8277,
   *   versionNumber: 10,
   *   body: { hostnameList: hostnameList.filter(({ hostname }) => !hostname.startsWith('*.')) },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A hostname cannot be protected here, or the version keeps its hostnames by policy.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Modify selected hostnames}
   */
  replace(params: ReplaceSelectedHostnamesParams, options?: CallOptions): ApiPromise<HostnameSelection> {
    return this.#transport.call(selectedHostnamesReplaceOperation, params, options);
  }
}

export const selectedHostnamesGetOperation: Operation<HostnameSelection> = {
  id: 'selectedHostnames.get',
  documentedAs: 'List selected hostnames',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const selectedHostnamesAppendOperation: Operation<HostnameSelection> = {
  id: 'selectedHostnames.append',
  documentedAs: 'Modify selected hostnames',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'append' } },
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const selectedHostnamesRemoveOperation: Operation<HostnameSelection> = {
  id: 'selectedHostnames.remove',
  documentedAs: 'Modify selected hostnames',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'remove' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};

export const selectedHostnamesReplaceOperation: Operation<HostnameSelection> = {
  id: 'selectedHostnames.replace',
  documentedAs: 'Modify selected hostnames',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/selected-hostnames',
  body: { schema: schemas.hostnameSelectionInputSchema, mediaType: 'application/json', constants: { mode: 'replace' } },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.hostnameSelectionSchema },
};
