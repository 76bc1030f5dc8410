// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { OnboardingSettings } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link OnboardingsOnboardingSettings.get}. */
export interface GetOnboardingSettingsParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link OnboardingsOnboardingSettings.update}. */
export interface UpdateOnboardingSettingsParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;

  readonly body: OnboardingSettings;
}

/** The certificate, origins and protections of an onboarding. Reached as `akamai.onboardings.onboardingSettings`. */
export class OnboardingsOnboardingSettings {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the settings of an onboarding.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { delivery, security } = await akamai.onboardings.onboardingSettings.get({ onboardingId: 42 });
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
  get(params: GetOnboardingSettingsParams, options?: CallOptions): ApiPromise<OnboardingSettings> {
    return this.#transport.call(onboardingsOnboardingSettingsGetOperation, params, options);
  }

  /**
   * Replaces the settings of an onboarding.
   *
   * Read them with {@link OnboardingsOnboardingSettings.get} first: its response has both links required in the body.
   * The settings in the response of {@link Onboardings.get} lack one. Evidence: observed.
   *
   * Effect: `destroy`, because its origins receive the visitors of the hostnames, and `false` disables a protection.
   * Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const settings = await akamai.onboardings.onboardingSettings.get({ onboardingId: 42 });
   * await akamai.onboardings.onboardingSettings.update({
   *   onboardingId: 42,
   *   body: {
   *     ...settings,
   *     delivery: { origins: [{ hostname: 'shop.example.com', origin: 'origin-shop.example.com' }] },
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} An activation of the onboarding is under way.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such onboarding, or no such part of it yet.
   * @throws {@link UnprocessableEntityError} The settings contradict each other or the onboarding.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateOnboardingSettingsParams, options?: CallOptions): ApiPromise<OnboardingSettings> {
    return this.#transport.call(onboardingsOnboardingSettingsUpdateOperation, params, options);
  }
}

export const onboardingsOnboardingSettingsGetOperation: Operation<OnboardingSettings> = {
  id: 'onboardings.onboardingSettings.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}/settings',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingSettingsSchema },
};

export const onboardingsOnboardingSettingsUpdateOperation: Operation<OnboardingSettings> = {
  id: 'onboardings.onboardingSettings.update',
  method: 'PUT',
  path: '/appsec/v1/onboardings/{onboardingId}/settings',
  body: { schema: schemas.onboardingSettingsInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingSettingsSchema },
};
