import type { CallOptions, ValidationMode } from '../api/call-options.js';
import { type Clock, systemClock } from '../api/clock.js';
import type { Guard } from '../api/guard.js';
import type { FetchLike } from '../api/platform.js';
import type { TransportConfig } from '../api/transport/transport-config.js';
import type { Validator } from '../api/validation/validator.js';
import type { VendorProfile } from '../api/vendor.js';
import type { Auth } from '../auth/auth.js';
import { ConfigurationError } from '../errors/errors.js';
import type { EventListener } from '../events/events.js';
import { amountTypes } from '../internal/options/client-option-types.js';
import { RetryQuota } from './call/retry-quota.js';
import { ClientNeedles } from './call/secrets.js';
import { Traffic } from './call/traffic.js';
import { Warnings } from './call/warnings.js';
import { type BaseUrl, parseBaseUrl } from './request/base-url.js';
import { ClientHeaders, withHeaders } from './request/headers.js';

/** Checked options of a client. */
export interface Settings {
  readonly vendor: VendorProfile;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly baseUrl: BaseUrl;
  readonly auth: Auth;
  readonly readOnly: boolean;
  readonly guard: Guard | undefined;
  readonly validator: Validator | undefined;
  readonly listeners: readonly EventListener[];
  readonly warnings: Warnings;

  /** The credentials to search texts for. */
  readonly needles: ClientNeedles;

  /**
   * Auths of the clients from which this client is derived, the latest first: a response may still repeat their
   * credentials.
   */
  readonly formerAuths: readonly Auth[];
  readonly traffic: Traffic;

  /** Objects kept by workflows, keyed by the function creating them. */
  readonly shared: Map<() => unknown, unknown>;
  readonly retryQuota: RetryQuota;
  readonly maxResponseBytes: number;
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limits: Limits;
  readonly headers: ClientHeaders;
}

/** The options of a client a call can override. */
export interface Limits {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly maxRetries: number;
  readonly validation: ValidationMode | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const defaults: Limits = {
  timeoutMs: 60_000,
  totalTimeoutMs: 180_000,
  idleTimeoutMs: 60_000,
  maxRetries: 2,
  validation: undefined,
  headers: {},
};

const mebibyte = 1024 * 1024;

/** Checks the options of a client and fills in the defaults; a derived client shares the state of the first one. */
export function settingsOf(given: TransportConfig, shared?: Settings): Settings {
  // Without a prototype: additions to `Object.prototype` are no options.
  const config: TransportConfig = { ...given };
  Object.setPrototypeOf(config, null);
  const { auth } = config;
  if (auth === undefined) {
    throw new ConfigurationError({
      message: `the ${config.vendor.name} client has no credentials`,
      hint: 'Pass the option `auth`.',
    });
  }
  if (shared?.readOnly === true && config.readOnly === false) {
    throw new ConfigurationError({
      message: 'a client derived from a read-only client stays read-only',
      hint: 'Create a separate client for changes.',
    });
  }
  for (const [name, type] of Object.entries(amountTypes())) {
    const value: unknown = Reflect.get(config, name);
    if (value === undefined || type.accepts(value)) continue;
    throw new ConfigurationError({ message: `${name} must be ${type.expected}` });
  }
  const baseUrl = parseBaseUrl(config.baseUrl ?? auth.baseUrl);
  const limits = limitsOf(defaults, config);
  return {
    vendor: config.vendor,
    params: config.params ?? {},
    baseUrl,
    auth,
    readOnly: config.readOnly ?? false,
    guard: config.guard,
    validator: config.validator,
    listeners: [config.onEvent ?? []].flat(),
    warnings: new Warnings(auth, config.warnings ?? [], shared?.warnings),
    needles: new ClientNeedles(),
    formerAuths: formerAuthsOf(auth, shared),
    traffic: trafficOf(config, auth, baseUrl, shared),
    // Derived clients of the same host share this even with different credentials: they change the same objects.
    shared: shared?.baseUrl.origin === baseUrl.origin ? shared.shared : new Map<() => unknown, unknown>(),
    retryQuota: retryQuotaOf(config, shared),
    maxResponseBytes: config.maxResponseBytes ?? 64 * mebibyte,
    fetch: config.fetch ?? globalFetch,
    clock: config.clock ?? systemClock,
    random: config.random ?? Math.random,
    limits,
    headers: new ClientHeaders(config.vendor, limits.headers),
  };
}

/** How many changes of credentials are remembered. */
const mostFormerAuths = 8;

function formerAuthsOf(auth: Auth, shared?: Settings): readonly Auth[] {
  if (shared === undefined) return [];
  if (shared.auth === auth) return shared.formerAuths;
  return [shared.auth, ...shared.formerAuths].filter((former) => former !== auth).slice(0, mostFormerAuths);
}

/** Looks the global fetch up at each call, so a test can replace it. */
const globalFetch: FetchLike = (url, init) => {
  if (typeof fetch === 'function') return fetch(url, init);
  throw new ConfigurationError({
    message: 'this environment has no global fetch',
    hint: 'Pass the option `fetch`, for example `fetch` of the package undici.',
  });
};

/** A pause and a limit belong to one identity at one host. */
function trafficOf({ maxConcurrency }: TransportConfig, auth: Auth, baseUrl: BaseUrl, shared?: Settings): Traffic {
  if (shared === undefined || shared.auth !== auth || shared.baseUrl.origin !== baseUrl.origin) {
    return new Traffic(maxConcurrency ?? Number.POSITIVE_INFINITY);
  }
  if (maxConcurrency !== undefined && maxConcurrency !== shared.traffic.maxConcurrency) {
    throw new ConfigurationError({
      message: 'a derived client shares maxConcurrency with its original client',
      hint: 'Create a separate client for a different limit.',
    });
  }
  return shared.traffic;
}

/** Derived clients share the quota, because an outage of the service affects all of them. */
function retryQuotaOf({ retryQuota }: TransportConfig, shared?: Settings): RetryQuota {
  if (shared === undefined) return new RetryQuota(retryQuota ?? 100);
  if (retryQuota !== undefined && retryQuota !== shared.retryQuota.limit) {
    throw new ConfigurationError({
      message: 'a derived client shares retryQuota with its original client',
      hint: 'Create a separate client for a different quota.',
    });
  }
  return shared.retryQuota;
}

/** Lays the options of a call over the limits of its client. */
export function limitsOf(base: Limits, options: CallOptions, longestMs?: number): Limits {
  if (longestMs === undefined && Object.keys(options).length === 0) return base;
  const { timeoutMs, totalTimeoutMs, idleTimeoutMs, maxRetries, validation, headers } = options;
  return {
    timeoutMs: timeoutMs ?? base.timeoutMs,
    totalTimeoutMs: longestMs ?? totalTimeoutMs ?? base.totalTimeoutMs,
    idleTimeoutMs: idleTimeoutMs ?? base.idleTimeoutMs,
    maxRetries: maxRetries ?? base.maxRetries,
    validation: validation ?? base.validation,
    headers: headers === undefined ? base.headers : withHeaders(base.headers, headers),
  };
}
