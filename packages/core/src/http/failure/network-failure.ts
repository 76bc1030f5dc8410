import { innerErrors, isNativeError } from '../../internal/realms.js';
import { denoFailure } from './deno-failure.js';
import { type UnstartedFetch, unstartedFetch } from './fetch-failure.js';
import { isCertificateCode, proxyStatus } from './network-advice.js';

/** A request without a complete response. */
export interface NetworkFailure {
  /** The system's code, if it has one. */
  readonly code: string | undefined;

  /** Whether the request is proved not to have reached the service. */
  readonly undelivered: boolean;

  /** Set if the fetch could not begin. */
  readonly unstarted?: UnstartedFetch | undefined;

  /** The error of `fetch`; it may hold credentials. */
  readonly error: unknown;
}

/** System calls made before a request is sent, whatever their error code. */
const earlySystemCalls: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);

/** Codes of failures before a request can have been sent. */
const undeliveredCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_REVOKED',
  // No common protocol or cipher.
  'ERR_SSL_NO_PROTOCOLS_AVAILABLE',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_UNSUPPORTED_PROTOCOL',
  'ERR_SSL_WRONG_VERSION_NUMBER',
]);

/** Reads the facts of a failed `fetch`. An unreadable error of the caller's own fetch, with throwing getters, has none. */
export function networkFailure(error: unknown): NetworkFailure {
  try {
    return factsOf(error);
  } catch {
    return { code: undefined, undelivered: false, unstarted: undefined, error: new Error() };
  }
}

function factsOf(error: unknown): NetworkFailure {
  const origins = originsOf(error, 0);
  return {
    code: origins.map((origin) => codeOf(origin) ?? failureOfDeno(origin)?.code).find((code) => code !== undefined),
    // There is one origin for each address tried. Nothing was delivered only if each failed before it connected.
    undelivered: origins.every((origin) => {
      const code = codeOf(origin) ?? '';
      const early = 'syscall' in origin && earlySystemCalls.has(origin.syscall);
      return (
        early ||
        undeliveredCodes.has(code) ||
        isCertificateCode(code) ||
        isProxyRefusal(origin) ||
        failureOfDeno(origin)?.undelivered === true
      );
    }),
    unstarted: unstartedFetch(error),
    error,
  };
}

/**
 * The root causes of a failure, one for each address tried: the first error of a chain with a code, or else the last
 * error.
 */
function originsOf(error: unknown, depth: number): readonly object[] {
  if (!isNativeError(error)) return [{}];
  if (depth >= 8) return [error];
  const inner = innerErrors(error);
  if (inner.length > 0) return inner.flatMap((each) => originsOf(each, depth + 1));
  return codeOf(error) === undefined && error.cause !== undefined ? originsOf(error.cause, depth + 1) : [error];
}

function failureOfDeno(error: object): ReturnType<typeof denoFailure> {
  return 'message' in error && typeof error.message === 'string' ? denoFailure(error.message) : undefined;
}

/** The proxy opened no tunnel, so nothing reached the service. */
function isProxyRefusal(error: object): boolean {
  return 'message' in error && typeof error.message === 'string' && proxyStatus(error.message) !== undefined;
}

function codeOf(error: object): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
