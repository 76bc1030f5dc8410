// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Activation, ActivationInput, ActivationRequestCreated } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Activations.create}. */
export interface CreateActivationParams {
  readonly body: ActivationInput;
}

/** Parameters of {@link Activations.get}. */
export interface GetActivationParams {
  /** Identifier of the activation. */
  readonly activationId: number;

  /**
   * Whether to check the networks first, so changes made elsewhere are included. The vendor's own client sends `true`.
   * Evidence: observed.
   */
  readonly updateLatestNetworkStatus?: boolean | undefined;
}

/** Putting versions into force on a network, and taking them out. Reached as `akamai.activations`. */
export class ActivationsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Activates or deactivates a version on a network.
   *
   * The response is an activation or, if creating one takes long, a request for {@link ActivationRequests.get}. Either
   * is only the start: {@link Activations.get} shows when the version is active. A hostname is covered by only one
   * active configuration at a time.
   *
   * Sends a single request. Most programs should use the workflow `activations.activate` or `activations.deactivate`
   * instead.
   *
   * Effect: `destroy`, because it replaces or removes the active protection of the network. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * const started = await akamai.activations.create({
   *   body: {
   *     action: 'ACTIVATE',
   *     network: 'STAGING',
   *     note: 'New login rule',
   *     notificationEmails: ['security@example.com'],
   *     activationConfigs: [{ configId: 8277, configVersion: 10 }],
   *   },
   * });
   * if ('statusId' in started) console.log('ask later about', started.statusId);
   * else console.log(started.activationId, started.status);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The version cannot be activated, for example because some hostnames are no longer
   * valid.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link ConflictError} The version is active already, or another activation of the configuration is under
   * way.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Activate a configuration version}
   */
  create(params: CreateActivationParams, options?: CallOptions): ApiPromise<Activation | ActivationRequestCreated> {
    return this.#transport.call(activationsCreateOperation, params, options);
  }

  /**
   * Gets an activation.
   *
   * @example
   * ```ts
   * const { status, estimate } = await akamai.activations.get({ activationId: 1234 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The identifier is not understood.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Get activation status}
   */
  get(params: GetActivationParams, options?: CallOptions): ApiPromise<Activation> {
    return this.#transport.call(activationsGetOperation, params, options);
  }
}

export const activationsCreateOperation: Operation<Activation | ActivationRequestCreated> = {
  id: 'activations.create',
  documentedAs: 'Activate a configuration version',
  method: 'POST',
  path: '/appsec/v1/activations',
  body: { schema: schemas.activationInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.activationSchema, 202: schemas.activationRequestCreatedSchema },
  adapt: { location: { 202: 'statusId' } },
};

export const activationsGetOperation: Operation<Activation> = {
  id: 'activations.get',
  documentedAs: 'Get activation status',
  method: 'GET',
  path: '/appsec/v1/activations/{activationId}',
  query: ['updateLatestNetworkStatus'],
  queryTypes: { updateLatestNetworkStatus: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.activationSchema },
};
