// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OnboardingCnameValidation } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link OnboardingsOnboardingCname.get}. */
export interface GetOnboardingCnameParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link OnboardingsOnboardingCname.validate}. */
export interface ValidateOnboardingCnameParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** The DNS records sending the visitors of the hostnames to Akamai. Reached as `akamai.onboardings.onboardingCname`. */
export class OnboardingsOnboardingCname {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the DNS records pointing the hostnames to Akamai.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { records = [] } = await akamai.onboardings.onboardingCname.get({ onboardingId: 42 });
   * for (const { recordName, recordType, recordValue } of records) {
   *   console.log(recordName, recordType, recordValue);
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
  get(params: GetOnboardingCnameParams, options?: CallOptions): ApiPromise<OnboardingCnameValidation> {
    return this.#transport.call(onboardingsOnboardingCnameGetOperation, params, options);
  }

  /**
   * Lets Akamai check whether the hostnames point to it.
   *
   * A successful response may have validated nothing: check its status and the `recordStatus` of each record. A 202
   * means that the check goes on, and a 207 that records differ in their states. Evidence: observed.
   *
   * Effect: `write`, because it checks DNS records, and changes none. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * const { cnameValidationStatus, records = [] } = await akamai.onboardings.onboardingCname.validate({
   *   onboardingId: 42,
   * });
   * console.log(cnameValidationStatus);
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
  validate(params: ValidateOnboardingCnameParams, options?: CallOptions): ApiPromise<OnboardingCnameValidation> {
    return this.#transport.call(onboardingsOnboardingCnameValidateOperation, params, options);
  }
}

export const onboardingsOnboardingCnameGetOperation: Operation<OnboardingCnameValidation> = {
  id: 'onboardings.onboardingCname.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}/cname-to-akamai',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingCnameValidationSchema },
};

export const onboardingsOnboardingCnameValidateOperation: Operation<OnboardingCnameValidation> = {
  id: 'onboardings.onboardingCname.validate',
  method: 'POST',
  path: '/appsec/v1/onboardings/{onboardingId}/cname-to-akamai/validate',
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: {
    200: schemas.onboardingCnameValidationSchema,
    202: schemas.onboardingCnameValidationSchema,
    207: schemas.onboardingCnameValidationSchema,
  },
};
