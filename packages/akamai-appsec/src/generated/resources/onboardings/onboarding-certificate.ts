// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OnboardingCertificateValidation } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link OnboardingsOnboardingCertificate.get}. */
export interface GetOnboardingCertificateParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link OnboardingsOnboardingCertificate.validate}. */
export interface ValidateOnboardingCertificateParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/**
 * The records that prove the ownership of hostnames to the issuer of their certificate. Reached as
 * `akamai.onboardings.onboardingCertificate`.
 */
export class OnboardingsOnboardingCertificate {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the records that prove the ownership of the hostnames.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { records = [] } = await akamai.onboardings.onboardingCertificate.get({ onboardingId: 42 });
   * for (const { recordName, recordType, recordValue, recordStatus } of records) {
   *   console.log(recordStatus, recordName, recordType, recordValue);
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
  get(params: GetOnboardingCertificateParams, options?: CallOptions): ApiPromise<OnboardingCertificateValidation> {
    return this.#transport.call(onboardingsOnboardingCertificateGetOperation, params, options);
  }

  /**
   * Lets Akamai check the records for the certificate.
   *
   * A successful response may have validated nothing: check its status and the `recordStatus` of each record. A 207
   * means that records differ in their states. Evidence: observed.
   *
   * Effect: `write`, because it checks records on the way to a certificate, and redirects no visitor. Retried after a
   * failed attempt.
   *
   * @example
   * ```ts
   * const { certificateValidationStatus, records = [] } = await akamai.onboardings.onboardingCertificate.validate({
   *   onboardingId: 42,
   * });
   * console.log(certificateValidationStatus);
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
  validate(
    params: ValidateOnboardingCertificateParams,
    options?: CallOptions,
  ): ApiPromise<OnboardingCertificateValidation> {
    return this.#transport.call(onboardingsOnboardingCertificateValidateOperation, params, options);
  }
}

export const onboardingsOnboardingCertificateGetOperation: Operation<OnboardingCertificateValidation> = {
  id: 'onboardings.onboardingCertificate.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}/certificate-validation',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingCertificateValidationSchema },
};

export const onboardingsOnboardingCertificateValidateOperation: Operation<OnboardingCertificateValidation> = {
  id: 'onboardings.onboardingCertificate.validate',
  method: 'POST',
  path: '/appsec/v1/onboardings/{onboardingId}/certificate-validation/validate',
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingCertificateValidationSchema, 207: schemas.onboardingCertificateValidationSchema },
};
