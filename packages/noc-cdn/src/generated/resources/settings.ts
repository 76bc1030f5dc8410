// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { CachingLevel, CachingTime, ReadTimeout, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Settings.setHostingReadTimeout}. */
export interface SetHostingReadTimeoutSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The time. The default of the service is `45s`. */
  readonly value: ReadTimeout;
}

/** Parameters of {@link Settings.setCaching}. */
export interface SetCachingSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** `default` heeds the headers of the website; `aggressive` caches as much as possible, dynamic pages included. */
  readonly value: CachingLevel;
}

/** Parameters of {@link Settings.setHostingIp}. */
export interface SetHostingIpSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Address of the server. Evidence: inferred. */
  readonly value: string;
}

/** Parameters of {@link Settings.setCachingTimeStatic}. */
export interface SetCachingTimeStaticSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The time. */
  readonly value: CachingTime;
}

/** Parameters of {@link Settings.setCachingTimePages}. */
export interface SetCachingTimePagesSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The time. */
  readonly value: CachingTime;
}

/** Parameters of {@link Settings.setHttpsRedirect}. */
export interface SetHttpsRedirectSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setUpgradeInsecure}. */
export interface SetUpgradeInsecureSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setGzip}. */
export interface SetGzipSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setFlocOut}. */
export interface SetFlocOutSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setOptimizeImages}. */
export interface SetOptimizeImagesSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setSecureCookieFlags}. */
export interface SetSecureCookieFlagsSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setWaf}. */
export interface SetWafSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setWafVirtualHardening}. */
export interface SetWafVirtualHardeningSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Parameters of {@link Settings.setWafAdminLockdown}. */
export interface SetWafAdminLockdownSettingParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Whether it is on. */
  readonly value: boolean;
}

/** Settings of the CDN and the firewall. Reached as `noc.settings`. */
export class SettingsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sets how long the CDN waits for the server of a website.
   *
   * Effect: `write`, because it changes how long the CDN waits for the server, and no protection. Retried after a
   * failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setHostingReadTimeout({ website: 'example.com', value: '60s' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/hosting_read_timeout}
   */
  setHostingReadTimeout(params: SetHostingReadTimeoutSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetHostingReadTimeoutOperation, params, options);
  }

  /**
   * Sets how much of a website is cached.
   *
   * Effect: `write`, because it changes caching, and no protection; `aggressive` caches dynamic pages, too. Retried
   * after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setCaching({ website: 'example.com', value: 'default' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/caching}
   */
  setCaching(params: SetCachingSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetCachingOperation, params, options);
  }

  /**
   * Sets the origin server of a website.
   *
   * The documentation lists the action without describing it: the name of its parameter is inferred from the other
   * settings. {@link Sites.get} returns a list of addresses, so more than one may be possible.
   *
   * Effect: `destroy`, because it leads the live traffic of the website elsewhere. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setHostingIp({ website: 'example.com', value: '203.0.113.10' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/ip}
   */
  setHostingIp(params: SetHostingIpSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetHostingIpOperation, params, options);
  }

  /**
   * Sets for how long images, scripts and styles are cached.
   *
   * Effect: `write`, because it changes how long files are cached, and no protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setCachingTimeStatic({ website: 'example.com', value: '7d' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/caching_time_static}
   */
  setCachingTimeStatic(params: SetCachingTimeStaticSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetCachingTimeStaticOperation, params, options);
  }

  /**
   * Sets for how long pages are cached.
   *
   * Effect: `write`, because it changes how long pages are cached, and no protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setCachingTimePages({ website: 'example.com', value: '7d' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/caching_time_pages}
   */
  setCachingTimePages(params: SetCachingTimePagesSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetCachingTimePagesOperation, params, options);
  }

  /**
   * Sets whether requests over HTTP are redirected to HTTPS.
   *
   * Effect: `destroy`, because off, visitors are no longer led to an encrypted connection. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setHttpsRedirect({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (https_redirect)}
   */
  setHttpsRedirect(params: SetHttpsRedirectSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetHttpsRedirectOperation, params, options);
  }

  /**
   * Sets whether browsers must use HTTPS.
   *
   * Effect: `destroy`, because off, parts of pages can travel unencrypted. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setUpgradeInsecure({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (upgrade_insecure)}
   */
  setUpgradeInsecure(params: SetUpgradeInsecureSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetUpgradeInsecureOperation, params, options);
  }

  /**
   * Sets whether answers are compressed.
   *
   * Effect: `write`, because it changes how responses are compressed, and no protection. Retried after a failed
   * attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setGzip({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (gzip)}
   */
  setGzip(params: SetGzipSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetGzipOperation, params, options);
  }

  /**
   * Sets whether the website opts out of FLoC.
   *
   * Effect: `write`, because it changes a header of responses, and no protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setFlocOut({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (floc_out)}
   */
  setFlocOut(params: SetFlocOutSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetFlocOutOperation, params, options);
  }

  /**
   * Sets whether images are made smaller.
   *
   * The misspelling in the action is the wire's.
   *
   * Effect: `write`, because it changes how images are sent, and no protection. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.settings.setOptimizeImages({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (optmize_images)}
   */
  setOptimizeImages(params: SetOptimizeImagesSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetOptimizeImagesOperation, params, options);
  }

  /**
   * Sets whether cookies get security flags.
   *
   * Effect: `destroy`, because off, cookies lose their protection. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setSecureCookieFlags({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (secure_cookie_flags)}
   */
  setSecureCookieFlags(params: SetSecureCookieFlagsSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetSecureCookieFlagsOperation, params, options);
  }

  /**
   * Switches the firewall of a website on or off.
   *
   * Effect: `destroy`, because off, the website has no firewall. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setWaf({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (waf)}
   */
  setWaf(params: SetWafSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetWafOperation, params, options);
  }

  /**
   * Switches the virtual hardening of the firewall on or off.
   *
   * Effect: `destroy`, because off, known holes of the website are open. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setWafVirtualHardening({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (waf_virtual_hardening)}
   */
  setWafVirtualHardening(params: SetWafVirtualHardeningSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetWafVirtualHardeningOperation, params, options);
  }

  /**
   * Switches the lockdown of administration pages on or off.
   *
   * Effect: `destroy`, because off, everybody reaches the administration pages. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.settings.setWafAdminLockdown({ website: 'example.com', value: true });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Set/OPTION (waf_admin_lockdown)}
   */
  setWafAdminLockdown(params: SetWafAdminLockdownSettingParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(settingsSetWafAdminLockdownOperation, params, options);
  }
}

export const settingsSetHostingReadTimeoutOperation: Operation<StatusAnswer> = {
  id: 'settings.setHostingReadTimeout',
  documentedAs: 'CDN/Set/hosting_read_timeout',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/hosting_read_timeout' },
  clientParams: ['website'],
  query: ['website', 'value'],
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetCachingOperation: Operation<StatusAnswer> = {
  id: 'settings.setCaching',
  documentedAs: 'CDN/Set/caching',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/caching' },
  clientParams: ['website'],
  query: ['website', 'value'],
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetHostingIpOperation: Operation<StatusAnswer> = {
  id: 'settings.setHostingIp',
  documentedAs: 'CDN/Set/ip',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/ip' },
  clientParams: ['website'],
  query: ['website', 'value'],
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetCachingTimeStaticOperation: Operation<StatusAnswer> = {
  id: 'settings.setCachingTimeStatic',
  documentedAs: 'CDN/Set/caching_time_static',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/caching_time_static' },
  clientParams: ['website'],
  query: ['website', 'value'],
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetCachingTimePagesOperation: Operation<StatusAnswer> = {
  id: 'settings.setCachingTimePages',
  documentedAs: 'CDN/Set/caching_time_pages',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/caching_time_pages' },
  clientParams: ['website'],
  query: ['website', 'value'],
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetHttpsRedirectOperation: Operation<StatusAnswer> = {
  id: 'settings.setHttpsRedirect',
  documentedAs: 'CDN/Set/OPTION (https_redirect)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/https_redirect' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetUpgradeInsecureOperation: Operation<StatusAnswer> = {
  id: 'settings.setUpgradeInsecure',
  documentedAs: 'CDN/Set/OPTION (upgrade_insecure)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/upgrade_insecure' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetGzipOperation: Operation<StatusAnswer> = {
  id: 'settings.setGzip',
  documentedAs: 'CDN/Set/OPTION (gzip)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/gzip' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetFlocOutOperation: Operation<StatusAnswer> = {
  id: 'settings.setFlocOut',
  documentedAs: 'CDN/Set/OPTION (floc_out)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/floc_out' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetOptimizeImagesOperation: Operation<StatusAnswer> = {
  id: 'settings.setOptimizeImages',
  documentedAs: 'CDN/Set/OPTION (optmize_images)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/optmize_images' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetSecureCookieFlagsOperation: Operation<StatusAnswer> = {
  id: 'settings.setSecureCookieFlags',
  documentedAs: 'CDN/Set/OPTION (secure_cookie_flags)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/secure_cookie_flags' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetWafOperation: Operation<StatusAnswer> = {
  id: 'settings.setWaf',
  documentedAs: 'CDN/Set/OPTION (waf)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/waf' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetWafVirtualHardeningOperation: Operation<StatusAnswer> = {
  id: 'settings.setWafVirtualHardening',
  documentedAs: 'CDN/Set/OPTION (waf_virtual_hardening)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/waf_virtual_hardening' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};

export const settingsSetWafAdminLockdownOperation: Operation<StatusAnswer> = {
  id: 'settings.setWafAdminLockdown',
  documentedAs: 'CDN/Set/OPTION (waf_admin_lockdown)',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/set/waf_admin_lockdown' },
  clientParams: ['website'],
  query: ['website', 'value'],
  queryTypes: { value: 'boolean' },
  requiredQuery: ['value'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
