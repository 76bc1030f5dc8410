// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SiteConfigAnswer, SiteList, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Sites.get}. */
export interface GetSiteParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** Parameters of {@link Sites.create}. */
export interface CreateSiteParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Address of the origin server. */
  readonly hostingIp: string;
}

/** Parameters of {@link Sites.delete}. */
export interface DeleteSiteParams {
  /** The website, for example `example.com`. The client's website does not count here. */
  readonly website: string;
}

/** Parameters of {@link Sites.activate}. */
export interface ActivateSiteParams {
  /** The domain, for example `example.com`. */
  readonly domain: string;

  /** The host below the domain; `@` is the domain itself. */
  readonly subdomain: string;
}

/** Parameters of {@link Sites.deactivate}. */
export interface DeactivateSiteParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** Websites behind the CDN. Reached as `noc.sites`. */
export class Sites {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the websites of the account.
   *
   * @example
   * ```ts
   * const { domains } = await noc.sites.list();
   * ```
   *
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/list}
   */
  list(options?: CallOptions): ApiPromise<SiteList> {
    return this.#transport.call(sitesListOperation, undefined, options);
  }

  /**
   * Gets the settings of a website.
   *
   * The documented answer has neither the lists of URLs and addresses nor the custom rules.
   *
   * @example
   * ```ts
   * const { config } = await noc.sites.get({ website: 'example.com' });
   * console.log(config.waf, config.caching_time_static);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/get}
   */
  get(params?: GetSiteParams, options?: CallOptions): ApiPromise<SiteConfigAnswer> {
    return this.#transport.call(sitesGetOperation, params, options);
  }

  /**
   * Puts a website with external DNS behind the CDN.
   *
   * Afterwards, point a CNAME or ALIAS record of the website to the CDN. Use {@link Sites.activate} for a domain with
   * its DNS at NOC.org.
   *
   * Effect: `write`, because it adds a website, and traffic moves only when its DNS does. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.sites.create({ website: 'example.com', hostingIp: '203.0.113.10' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link ConflictError} The name already exists, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Add}
   */
  create(params: CreateSiteParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(sitesCreateOperation, params, options);
  }

  /**
   * Takes a website with external DNS off the CDN.
   *
   * Only for a website with external DNS: point its DNS back to the server first. Deletes the website and its settings.
   * For a domain with its DNS at NOC.org, use {@link Sites.deactivate}, which keeps it.
   *
   * Effect: `destroy`, because the website loses its firewall and its settings. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.sites.delete({ website: 'example.com' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Delete}
   */
  delete(params: DeleteSiteParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(sitesDeleteOperation, params, options);
  }

  /**
   * Puts a domain with its DNS at NOC.org behind the CDN.
   *
   * Changes the DNS records of the domain. Use {@link Sites.create} for a domain with external DNS.
   *
   * Effect: `destroy`, because it leads the live traffic of the domain elsewhere. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await noc.sites.activate({ domain: 'example.com', subdomain: '@' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Activate}
   */
  activate(params: ActivateSiteParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(sitesActivateOperation, params, options);
  }

  /**
   * Takes a domain with its DNS at NOC.org off the CDN.
   *
   * The website stays in the account, and {@link Sites.activate} puts it behind the CDN again. Use {@link Sites.delete}
   * for a website with external DNS.
   *
   * Effect: `destroy`, because the traffic passes by the firewall. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.sites.deactivate({ website: 'example.com' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Deactivate}
   */
  deactivate(params?: DeactivateSiteParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(sitesDeactivateOperation, params, options);
  }
}

export const sitesListOperation: Operation<SiteList> = {
  id: 'sites.list',
  documentedAs: 'CDN/list',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/list' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.siteListSchema },
};

export const sitesGetOperation: Operation<SiteConfigAnswer> = {
  id: 'sites.get',
  documentedAs: 'CDN/get',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/get' },
  clientParams: ['website'],
  query: ['website'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.siteConfigAnswerSchema },
};

export const sitesCreateOperation: Operation<StatusAnswer> = {
  id: 'sites.create',
  documentedAs: 'CDN/Add',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/add' },
  clientParams: ['website'],
  query: ['website', { name: 'hostingIp', wire: 'hosting_ip' }],
  requiredQuery: ['hostingIp'],
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const sitesDeleteOperation: Operation<StatusAnswer> = {
  id: 'sites.delete',
  documentedAs: 'CDN/Delete',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/delete' },
  query: ['website'],
  requiredQuery: ['website'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const sitesActivateOperation: Operation<StatusAnswer> = {
  id: 'sites.activate',
  documentedAs: 'CDN/Activate',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/activate' },
  query: ['domain', 'subdomain'],
  requiredQuery: ['domain', 'subdomain'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const sitesDeactivateOperation: Operation<StatusAnswer> = {
  id: 'sites.deactivate',
  documentedAs: 'CDN/Deactivate',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/deactivate' },
  clientParams: ['website'],
  query: ['website'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
