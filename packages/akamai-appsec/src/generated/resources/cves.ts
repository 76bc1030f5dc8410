// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CveDetail, CveIds, CveList, CveSecurityCoverage, CveUnsubscription } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Cves.list}. */
export interface ListCvesParams {
  /** Lists only CVEs modified after this time. Evidence: observed. */
  readonly modifiedAfter?: string | undefined;
}

/** Parameters of {@link Cves.subscribe}. */
export interface SubscribeCveParams {
  readonly body: CveIds;
}

/** Parameters of {@link Cves.unsubscribe}. */
export interface UnsubscribeCveParams {
  /** Whether to unsubscribe from every CVE; the body is then `{}`. Default: `false`. Evidence: observed. */
  readonly all?: boolean | undefined;

  readonly body: CveUnsubscription;
}

/** Parameters of {@link Cves.get}. */
export interface GetCveParams {
  /** Identifier of the CVE, for example `CVE-2021-44228`. */
  readonly cveId: string;
}

/** Parameters of {@link Cves.getSecurityCoverage}. */
export interface GetSecurityCoverageCveParams {
  /** Identifier of the CVE, for example `CVE-2021-44228`. */
  readonly cveId: string;
}

/** Known vulnerabilities, and the rules protecting against each. Reached as `akamai.cves`. */
export class Cves {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the CVEs known to Akamai.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { cves = [] } = await akamai.cves.list({ modifiedAfter: '2026-01-01T00:00:00Z' });
   * for (const { cveId, coverage, impactSeverity } of cves) console.log(cveId, coverage, impactSeverity);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params?: ListCvesParams, options?: CallOptions): ApiPromise<CveList> {
    return this.#transport.call(cvesListOperation, params, options);
  }

  /**
   * Lists the CVEs subscribed to.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { cves = [] } = await akamai.cves.listSubscribed();
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  listSubscribed(options?: CallOptions): ApiPromise<CveList> {
    return this.#transport.call(cvesListSubscribedOperation, undefined, options);
  }

  /**
   * Subscribes to changes of CVEs.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it subscribes to CVEs. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await akamai.cves.subscribe({ body: { cveIds: ['CVE-2021-44228'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service knows no such CVE.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  subscribe(params: SubscribeCveParams, options?: CallOptions): ApiPromise<CveIds> {
    return this.#transport.call(cvesSubscribeOperation, params, options);
  }

  /**
   * Unsubscribes from CVEs, or from all of them.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can end every notice of new vulnerabilities and their protection. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.cves.unsubscribe({ body: { cveIds: ['CVE-2021-44228'] } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service knows no such CVE.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  unsubscribe(params: UnsubscribeCveParams, options?: CallOptions): ApiPromise<CveIds> {
    return this.#transport.call(cvesUnsubscribeOperation, params, options);
  }

  /**
   * Gets a CVE with the attack groups and rules protecting against it.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { mitigation } = await akamai.cves.get({ cveId: 'CVE-2021-44228' });
   * for (const { groupName, groupRules = [] } of mitigation?.attackGroups ?? []) {
   *   for (const { ruleId, ruleName } of groupRules) console.log(groupName, ruleId, ruleName);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service knows no such CVE.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetCveParams, options?: CallOptions): ApiPromise<CveDetail> {
    return this.#transport.call(cvesGetOperation, params, options);
  }

  /**
   * Gets the actions of the account's security policies for the rules against a CVE.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const { configurations = [] } = await akamai.cves.getSecurityCoverage({ cveId: 'CVE-2021-44228' });
   * for (const { configName, version, policies = [] } of configurations) {
   *   for (const { policyName, wafRules } of policies) console.log(configName, version, policyName, wafRules?.attackGroups);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service knows no such CVE.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  getSecurityCoverage(params: GetSecurityCoverageCveParams, options?: CallOptions): ApiPromise<CveSecurityCoverage> {
    return this.#transport.call(cvesGetSecurityCoverageOperation, params, options);
  }
}

export const cvesListOperation: Operation<CveList> = {
  id: 'cves.list',
  method: 'GET',
  path: '/appsec/v1/cves',
  query: ['modifiedAfter'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveListSchema },
};

export const cvesListSubscribedOperation: Operation<CveList> = {
  id: 'cves.listSubscribed',
  method: 'GET',
  path: '/appsec/v1/cves/subscribed',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveListSchema },
};

export const cvesSubscribeOperation: Operation<CveIds> = {
  id: 'cves.subscribe',
  method: 'POST',
  path: '/appsec/v1/cves/subscribe',
  body: { schema: schemas.cveIdsSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveIdsSchema },
};

export const cvesUnsubscribeOperation: Operation<CveIds> = {
  id: 'cves.unsubscribe',
  method: 'POST',
  path: '/appsec/v1/cves/unsubscribe',
  query: ['all'],
  queryTypes: { all: 'boolean' },
  body: { schema: schemas.cveUnsubscriptionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveIdsSchema },
};

export const cvesGetOperation: Operation<CveDetail> = {
  id: 'cves.get',
  method: 'GET',
  path: '/appsec/v1/cves/{cveId}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveDetailSchema },
};

export const cvesGetSecurityCoverageOperation: Operation<CveSecurityCoverage> = {
  id: 'cves.getSecurityCoverage',
  method: 'GET',
  path: '/appsec/v1/cves/{cveId}/security-coverage',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.cveSecurityCoverageSchema },
};
