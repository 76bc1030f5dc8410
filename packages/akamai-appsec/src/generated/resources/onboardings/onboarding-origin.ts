// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OnboardingOriginValidation } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link OnboardingsOnboardingOrigin.get}. */
export interface GetOnboardingOriginParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link OnboardingsOnboardingOrigin.validate}. */
export interface ValidateOnboardingOriginParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link OnboardingsOnboardingOrigin.skip}. */
export interface SkipOnboardingOriginParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** The DNS records of origins. Reached as `akamai.onboardings.onboardingOrigin`. */
export class OnboardingsOnboardingOrigin {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the DNS records of the origins.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { records = [] } = await akamai.onboardings.onboardingOrigin.get({ onboardingId: 42 });
   * for (const { hostname, recordName, recordStatus } of records) {
   *   console.log(recordStatus, hostname, recordName);
   * }
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
  get(params: GetOnboardingOriginParams, options?: CallOptions): ApiPromise<OnboardingOriginValidation> {
    return this.#transport.call(onboardingsOnboardingOriginGetOperation, params, options);
  }

  /**
   * Lets Akamai check the DNS records of the origins.
   *
   * A successful response may have validated nothing: check its status and the `recordStatus` of each record. Evidence:
   * observed.
   *
   * Effect: `write`, because it checks DNS records, and changes none. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * const { originValidationStatus, records = [] } = await akamai.onboardings.onboardingOrigin.validate({
   *   onboardingId: 42,
   * });
   * console.log(originValidationStatus);
   * for (const { recordName, recordStatus } of records) console.log(recordName, recordStatus);
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
  validate(params: ValidateOnboardingOriginParams, options?: CallOptions): ApiPromise<OnboardingOriginValidation> {
    return this.#transport.call(onboardingsOnboardingOriginValidateOperation, params, options);
  }

  /**
   * Skips the check of the DNS records of the origins.
   *
   * The `recordStatus` of a record not checked is `SKIPPED`. Nobody has checked whether its origin exists. Evidence:
   * observed.
   *
   * Effect: `destroy`, because visitors may be sent to an origin that was never checked. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * const { originValidationStatus } = await akamai.onboardings.onboardingOrigin.skip({ onboardingId: 42 });
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
  skip(params: SkipOnboardingOriginParams, options?: CallOptions): ApiPromise<OnboardingOriginValidation> {
    return this.#transport.call(onboardingsOnboardingOriginSkipOperation, params, options);
  }
}

export const onboardingsOnboardingOriginGetOperation: Operation<OnboardingOriginValidation> = {
  id: 'onboardings.onboardingOrigin.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}/origin-validation',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingOriginValidationSchema },
};

export const onboardingsOnboardingOriginValidateOperation: Operation<OnboardingOriginValidation> = {
  id: 'onboardings.onboardingOrigin.validate',
  method: 'POST',
  path: '/appsec/v1/onboardings/{onboardingId}/origin-validation/validate',
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingOriginValidationSchema },
};

export const onboardingsOnboardingOriginSkipOperation: Operation<OnboardingOriginValidation> = {
  id: 'onboardings.onboardingOrigin.skip',
  method: 'POST',
  path: '/appsec/v1/onboardings/{onboardingId}/origin-validation/skip',
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingOriginValidationSchema },
};
