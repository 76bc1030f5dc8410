// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { Onboarding, OnboardingCreate, OnboardingList, OnboardingStatus } from '../models.js';
import * as schemas from '../schemas.js';
import { OnboardingsOnboardingActivations } from './onboardings/onboarding-activations.js';
import { OnboardingsOnboardingCertificate } from './onboardings/onboarding-certificate.js';
import { OnboardingsOnboardingCname } from './onboardings/onboarding-cname.js';
import { OnboardingsOnboardingOrigin } from './onboardings/onboarding-origin.js';
import { OnboardingsOnboardingSettings } from './onboardings/onboarding-settings.js';

/** Parameters of {@link Onboardings.list}. */
export interface ListOnboardingsParams {
  /** Statuses of the onboardings to return. Default: all. Evidence: observed. */
  readonly onboardingStatuses?: readonly OnboardingStatus[] | undefined;

  /** Hostnames of the onboardings to return. Default: all. Evidence: observed. */
  readonly hostnames?: readonly string[] | undefined;
}

/** Parameters of {@link Onboardings.create}. */
export interface CreateOnboardingParams {
  /**
   * Whether the onboarding only uses a new certificate, security configuration and policy. Default: `false`. Evidence:
   * observed.
   */
  readonly createNewResourcesOnly?: boolean | undefined;

  readonly body: OnboardingCreate;
}

/** Parameters of {@link Onboardings.get}. */
export interface GetOnboardingParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/** Parameters of {@link Onboardings.delete}. */
export interface DeleteOnboardingParams {
  /** Identifier of the onboarding. */
  readonly onboardingId: number;
}

/**
 * Puts new hostnames behind Akamai: their certificate, delivery, protection and DNS. Reached as `akamai.onboardings`.
 */
export class Onboardings {
  readonly #transport: Transport;

  /** The certificate, origins and protections of an onboarding. Reached as `akamai.onboardings.onboardingSettings`. */
  declare readonly onboardingSettings: OnboardingsOnboardingSettings;

  /** Activates onboardings on a network. Reached as `akamai.onboardings.onboardingActivations`. */
  declare readonly onboardingActivations: OnboardingsOnboardingActivations;

  /**
   * The records that prove the ownership of hostnames to the issuer of their certificate. Reached as
   * `akamai.onboardings.onboardingCertificate`.
   */
  declare readonly onboardingCertificate: OnboardingsOnboardingCertificate;

  /** The DNS records of origins. Reached as `akamai.onboardings.onboardingOrigin`. */
  declare readonly onboardingOrigin: OnboardingsOnboardingOrigin;

  /**
   * The DNS records sending the visitors of the hostnames to Akamai. Reached as `akamai.onboardings.onboardingCname`.
   */
  declare readonly onboardingCname: OnboardingsOnboardingCname;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<Onboardings>(this, {
      onboardingSettings: () => new OnboardingsOnboardingSettings(transport),
      onboardingActivations: () => new OnboardingsOnboardingActivations(transport),
      onboardingCertificate: () => new OnboardingsOnboardingCertificate(transport),
      onboardingOrigin: () => new OnboardingsOnboardingOrigin(transport),
      onboardingCname: () => new OnboardingsOnboardingCname(transport),
    });
  }

  /**
   * Lists the onboardings of the account.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { onboardings = [] } = await akamai.onboardings.list({ hostnames: ['shop.example.com'] });
   * for (const { onboardingId, onboardingStatus } of onboardings) console.log(onboardingId, onboardingStatus);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params?: ListOnboardingsParams, options?: CallOptions): ApiPromise<OnboardingList> {
    return this.#transport.call(onboardingsListOperation, params, options);
  }

  /**
   * Creates an onboarding for new hostnames.
   *
   * The response has settings to complete with {@link OnboardingsOnboardingSettings.update}, and the next steps. Its
   * header `location` has the path of the onboarding. Evidence: observed.
   *
   * Effect: `write`, because it adds an onboarding without effect until it is activated. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * const { onboardingId, nextSteps } = await akamai.onboardings.create({
   *   body: { contractId: 'C-1FRYVV3', groupId: 64867, hostnames: ['shop.example.com'] },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateOnboardingParams, options?: CallOptions): ApiPromise<Onboarding> {
    return this.#transport.call(onboardingsCreateOperation, params, options);
  }

  /**
   * Gets an onboarding, with its settings, activations and next steps.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { onboardingStatus, nextSteps = [] } = await akamai.onboardings.get({ onboardingId: 42 });
   * for (const { stepName, stepLink } of nextSteps) console.log(onboardingStatus, stepName, stepLink);
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
  get(params: GetOnboardingParams, options?: CallOptions): ApiPromise<Onboarding> {
    return this.#transport.call(onboardingsGetOperation, params, options);
  }

  /**
   * Deletes an onboarding.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the onboarding is gone with its settings and validations. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.onboardings.delete({ onboardingId: 42 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The onboarding cannot be deleted, for example because it is active.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} An activation of the onboarding is under way.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such onboarding, or no such part of it yet.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteOnboardingParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(onboardingsDeleteOperation, params, options);
  }
}

export const onboardingsListOperation: Operation<OnboardingList> = {
  id: 'onboardings.list',
  method: 'GET',
  path: '/appsec/v1/onboardings',
  query: [
    { name: 'onboardingStatuses', wire: 'onboardingStatuses', separator: ',' },
    { name: 'hostnames', wire: 'hostnames', separator: ',' },
  ],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingListSchema },
};

export const onboardingsCreateOperation: Operation<Onboarding> = {
  id: 'onboardings.create',
  method: 'POST',
  path: '/appsec/v1/onboardings',
  query: ['createNewResourcesOnly'],
  queryTypes: { createNewResourcesOnly: 'boolean' },
  body: { schema: schemas.onboardingCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.onboardingSchema },
  adapt: { location: { 201: 'onboardingId' } },
};

export const onboardingsGetOperation: Operation<Onboarding> = {
  id: 'onboardings.get',
  method: 'GET',
  path: '/appsec/v1/onboardings/{onboardingId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.onboardingSchema },
};

export const onboardingsDeleteOperation: Operation<undefined> = {
  id: 'onboardings.delete',
  method: 'DELETE',
  path: '/appsec/v1/onboardings/{onboardingId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
