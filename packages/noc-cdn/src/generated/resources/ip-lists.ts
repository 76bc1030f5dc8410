// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link IpLists.replaceAllowed}. */
export interface ReplaceAllowedIpListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * All patterns of the list: parts of regular expressions for addresses, for example `^1.1.`. None clears the list.
   */
  readonly patterns: readonly string[];
}

/** Parameters of {@link IpLists.replaceDenied}. */
export interface ReplaceDeniedIpListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * All patterns of the list: parts of regular expressions for addresses, for example `^1.1.`. None clears the list.
   */
  readonly patterns: readonly string[];
}

/** Lists of addresses always allowed or always blocked. Each call replaces a whole list. Reached as `noc.ipLists`. */
export class IpListsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Replaces the list of always allowed addresses.
   *
   * Sends a single request. Most programs should use the workflow `ipLists.addAllowedIp` or `ipLists.removeAllowedIp`
   * instead.
   *
   * Effect: `destroy`, because listed addresses bypass the firewall. Retried only if the service cannot have executed
   * it.
   *
   * @example
   * ```ts
   * await noc.ipLists.replaceAllowed({ website: 'example.com', patterns: [exactIpPattern('198.51.100.7')] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/whitelistedips}
   */
  replaceAllowed(params: ReplaceAllowedIpListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(ipListsReplaceAllowedOperation, params, options);
  }

  /**
   * Replaces the list of always blocked addresses.
   *
   * The example in the documentation shows the action of the other list, which would allow an attacker; this sends
   * `cdn/set/blacklistedips`.
   *
   * Sends a single request. Most programs should use the workflow `ipLists.addDeniedIp` or `ipLists.removeDeniedIp`
   * instead.
   *
   * Effect: `destroy`, because addresses not in the list are no longer blocked. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.ipLists.replaceDenied({ website: 'example.com', patterns: [documentedIpPattern('198.51.100.7')] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
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
