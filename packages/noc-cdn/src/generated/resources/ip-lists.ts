// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link IpLists.replaceAllowed}. */
export interface ReplaceAllowedIpListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * All patterns of the list: parts of regular expressions that are compared with addresses, for example `^1.1.`. None
   * clears the list.
   */
  readonly patterns: readonly string[];
}

/** Parameters of {@link IpLists.replaceDenied}. */
export interface ReplaceDeniedIpListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * All patterns of the list: parts of regular expressions that are compared with addresses, for example `^1.1.`. None
   * clears the list.
   */
  readonly patterns: readonly string[];
}

/**
 * Lists of addresses that always pass or are always blocked. Each call replaces a whole list. Reached as `noc.ipLists`.
 */
export class IpListsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Replaces the list of the addresses that always pass.
   *
   * This is one request, and no more. Most programs want the workflow `ipLists.addAllowedIp` or
   * `ipLists.removeAllowedIp` instead.
   *
   * Effect: `destroy`, because whoever is named passes the firewall. Sent again only if it cannot have been executed.
   *
   * @example
   * ```ts
   * await noc.ipLists.replaceAllowed({ website: 'example.com', patterns: [exactIpPattern('198.51.100.7')] });
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/whitelistedips}
   */
  replaceAllowed(params: ReplaceAllowedIpListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(ipListsReplaceAllowedOperation, params, options);
  }

  /**
   * Replaces the list of the addresses that are always blocked.
   *
   * The example in the documentation shows the action of the other list, which would let an attacker pass; this sends
   * `cdn/set/blacklistedips`.
   *
   * This is one request, and no more. Most programs want the workflow `ipLists.addDeniedIp` or `ipLists.removeDeniedIp`
   * instead.
   *
   * Effect: `destroy`, because addresses that are not named are no longer blocked. Sent again only if it cannot have
   * been executed.
   *
   * @example
   * ```ts
   * await noc.ipLists.replaceDenied({ website: 'example.com', patterns: [documentedIpPattern('198.51.100.7')] });
   * ```
   *
   * @throws {@link BadRequestError} A parameter is missing, or the service does not take its value, which it says with
   * 200.
   * @throws {@link AuthenticationError} The API key is refused, which the service says with 200.
   * @throws {@link NotFoundError} The account has no such website, or the website no such rule or user, which the
   * service says with 200.
   * @throws {@link ApiError} The service answers a `status` other than `success`, for a reason that fits no class: the
   * documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/blacklistedips}
   */
  replaceDenied(params: ReplaceDeniedIpListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(ipListsReplaceDeniedOperation, params, options);
  }
}

export const ipListsReplaceAllowedOperation: Operation<StatusAnswer> = {
  id: 'ipLists.replaceAllowed',
  documentedAs: 'CDN/Set/whitelistedips',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/whitelistedips' },
  clientParams: ['website'],
  query: ['website', { name: 'patterns', wire: 'value', separator: ' ' }],
  requiredQuery: ['patterns'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const ipListsReplaceDeniedOperation: Operation<StatusAnswer> = {
  id: 'ipLists.replaceDenied',
  documentedAs: 'CDN/Set/blacklistedips',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/blacklistedips' },
  clientParams: ['website'],
  query: ['website', { name: 'patterns', wire: 'value', separator: ' ' }],
  requiredQuery: ['patterns'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
