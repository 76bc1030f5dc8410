// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OnboardingActivation, OnboardingActivationCreate } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link OnboardingsOnboardingActivations.create}. */
export interface CreateOnboardingActivationParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;

  readonly body: OnboardingActivationCreate;
}

/** Parameters of {@link OnboardingsOnboardingActivations.get}. */
export interface GetOnboardingActivationParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;

  /** Identifier of the activation. */
  readonly activationId: number;
}

/** Activates onboardings on a network. Reached as `akamai.onboardings.onboardingActivations`. */
export class OnboardingsOnboardingActivations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Activates an onboarding on a network.
   *
   * The response is only the start: {@link OnboardingsOnboardingActivations.get} shows when the onboarding is active.
   * Evidence: observed.
   *
   * Effect: `destroy`, because it changes how the hostnames are delivered and protected on the network. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * const { activationId, activationStatus } = await akamai.onboardings.onboardingActivations.create({
   *   onboardingId: 42,
   *   body: { network: 'STAGING', notificationEmails: ['security@example.com'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such onboarding, or no such part of it yet.
   * @throws {@link ConflictError} The onboarding is active on the network already, or another activation of it is under
   * way.
   * @throws {@link UnprocessableEntityError} The onboarding is not ready for an activation, for example because its
   * settings are incomplete.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateOnboardingActivationParams, options?: CallOptions): ApiPromise<OnboardingActivation> {
    return this.#transport.call(onboardingsOnboardingActivationsCreateOperation, params, options);
  }

  /**
   * Gets an activation of an onboarding.
   *
   * A 202 means that it is still under way, and a 200 that it has ended: `activationStatus` is `ACTIVE` or `FAILED`.
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { activationStatus, percentComplete } = await akamai.onboardings.onboardingActivations.get({
   *   onboardingId: 42,
   *   activationId: 7,
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such onboarding, or no such part of it yet.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetOnboardingActivationParams, options?: CallOptions): ApiPromise<OnboardingActivation> {
    return this.#transport.call(onboardingsOnboardingActivationsGetOperation, params, options);
  }
}

export const onboardingsOnboardingActivationsCreateOperation: Operation<OnboardingActivation> = {
  id: 'onboardings.onboardingActivations.create',
  method: 'POST',
  path: '/appsec/v1/onboardings/{onboardingId}/activations',
  body: { schema: schemas.onboardingActivationCreateSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 202: schemas.onboardingActivationSchema },
};

export const onboardingsOnboardingActivationsGetOperation: Operation<OnboardingActivation> = {
  id: 'onboardings.onboardingActivations.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}/activations/{activationId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingActivationSchema, 202: schemas.onboardingActivationSchema },
};
