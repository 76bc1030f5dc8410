// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link UrlLists.replaceProtected}. */
export interface ReplaceProtectedUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Parameters of {@link UrlLists.replaceBotProtected}. */
export interface ReplaceBotProtectedUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Parameters of {@link UrlLists.replaceReadOnly}. */
export interface ReplaceReadOnlyUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Parameters of {@link UrlLists.replaceAllowed}. */
export interface ReplaceAllowedUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Parameters of {@link UrlLists.replaceWebSocket}. */
export interface ReplaceWebSocketUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Parameters of {@link UrlLists.replaceUncached}. */
export interface ReplaceUncachedUrlListParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** All URLs of the list, for example `/admin`. None clears the list. */
  readonly urls: readonly string[];
}

/** Lists of URLs with special treatment. Each call replaces a whole list. Reached as `noc.urlLists`. */
export class UrlLists {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Replaces the list of protected URLs.
   *
   * Effect: `destroy`, because URLs not in the list lose their protection. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceProtected({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/protectedurls}
   */
  replaceProtected(params: ReplaceProtectedUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceProtectedOperation, params, options);
  }

  /**
   * Replaces the list of URLs protected from bots.
   *
   * Effect: `destroy`, because URLs not in the list lose their protection. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceBotProtected({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/botprotectedurls}
   */
  replaceBotProtected(params: ReplaceBotProtectedUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceBotProtectedOperation, params, options);
  }

  /**
   * Replaces the list of read-only URLs.
   *
   * Effect: `destroy`, because URLs not in the list lose their protection. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceReadOnly({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/readonlyurls}
   */
  replaceReadOnly(params: ReplaceReadOnlyUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceReadOnlyOperation, params, options);
  }

  /**
   * Replaces the list of URLs allowed by the firewall.
   *
   * Effect: `destroy`, because the firewall no longer inspects the listed URLs. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceAllowed({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/whitelistedurls}
   */
  replaceAllowed(params: ReplaceAllowedUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceAllowedOperation, params, options);
  }

  /**
   * Replaces the list of WebSocket URLs.
   *
   * The documentation spells the action in two ways; the client option `spellings` gives the other one.
   *
   * Effect: `destroy`, because it replaces the whole list. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceWebSocket({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/websocketurls}
   */
  replaceWebSocket(params: ReplaceWebSocketUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceWebSocketOperation, params, options);
  }

  /**
   * Replaces the list of URLs never cached.
   *
   * Effect: `destroy`, because pages not in the list may be cached and shown to others. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.urlLists.replaceUncached({ website: 'example.com', urls: ['/admin', '/api'] });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/noncacheurls}
   */
  replaceUncached(params: ReplaceUncachedUrlListParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(urlListsReplaceUncachedOperation, params, options);
  }
}

export const urlListsReplaceProtectedOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceProtected',
  documentedAs: 'CDN/Set/protectedurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/protectedurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const urlListsReplaceBotProtectedOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceBotProtected',
  documentedAs: 'CDN/Set/botprotectedurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/botprotectedurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const urlListsReplaceReadOnlyOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceReadOnly',
  documentedAs: 'CDN/Set/readonlyurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/readonlyurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const urlListsReplaceAllowedOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceAllowed',
  documentedAs: 'CDN/Set/whitelistedurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/whitelistedurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const urlListsReplaceWebSocketOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceWebSocket',
  documentedAs: 'CDN/Set/websocketurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/websocketurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const urlListsReplaceUncachedOperation: Operation<StatusAnswer> = {
  id: 'urlLists.replaceUncached',
  documentedAs: 'CDN/Set/noncacheurls',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/noncacheurls' },
  clientParams: ['website'],
  query: ['website', { name: 'urls', wire: 'value', separator: ' ' }],
  requiredQuery: ['urls'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
