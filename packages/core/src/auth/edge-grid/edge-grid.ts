import { randomUUID } from 'node:crypto';
import { Secret } from '../../api/secret.js';
import { ConfigurationError } from '../../errors/errors.js';
import { checkOptions } from '../../internal/options/check-options.js';
import { type OptionTypes, optionType } from '../../internal/options/option-types.js';
import type { Auth } from '../auth.js';
import { type CredentialProvider, credentialSource } from '../credential-source.js';
import { secretText } from '../secret-text.js';
import { edgeGridTimestamp } from './edge-grid-timestamp.js';
import { type EdgeGridCredentials, type EdgeGridSigner, edgeGridSigner } from './sign-edge-grid.js';

/** The credentials of an Akamai API client, and how to use them. */
export interface EdgeGridOptions extends EdgeGridCredentials {
  /** The host of the credentials, for example `akab-example.luna.akamaiapis.net`. */
  readonly host: string;

  /** Account to act in, for API clients with access to several, for example `1-5C0YLB:1-8BYUX`. */
  readonly accountSwitchKey?: string | undefined;

  /**
   * Whether to correct clock skew after an "Invalid timestamp" response and resend the request once. Default: `false`.
   */
  readonly correctClock?: boolean | undefined;
}

const edgeGridOptionTypes: OptionTypes<EdgeGridOptions> = {
  host: { ...optionType.text, required: true, hint: 'For example akab-example.luna.akamaiapis.net.' },
  clientToken: { ...optionType.secret, required: true },
  clientSecret: { ...optionType.secret, required: true },
  accessToken: { ...optionType.secret, required: true },
  headersToSign: optionType.texts,
  maxBodyBytes: optionType.positiveCount,
  accountSwitchKey: { ...optionType.text, hint: 'Omit it to use the account of the API client.' },
  correctClock: optionType.flag,
};

/** How {@link edgeGrid} uses credentials a provider returns. */
export type EdgeGridProviderOptions = Pick<EdgeGridOptions, 'accountSwitchKey' | 'correctClock'> &
  Partial<Pick<EdgeGridOptions, 'host'>>;

/** Returns the current credentials of an API client. */
export type EdgeGridProvider = CredentialProvider<EdgeGridCredentials>;

const { clientToken, clientSecret, accessToken, headersToSign, maxBodyBytes, ...useTypes } = edgeGridOptionTypes;

const credentialTypes: OptionTypes<EdgeGridCredentials> = {
  clientToken,
  clientSecret,
  accessToken,
  headersToSign,
  maxBodyBytes,
};

const providerOptionTypes: OptionTypes<EdgeGridProviderOptions> = {
  ...useTypes,
  host: { ...useTypes.host, required: false },
};

/**
 * Signs every attempt for Akamai (EdgeGrid, `EG1-HMAC-SHA256`) with a fresh time and nonce.
 *
 * `host` is the base URL unless the client has one; the signature covers the actual URL. `accountSwitchKey` is added to
 * the query unless the call has one.
 *
 * @example
 * ```ts
 * import { edgeGrid } from '@edgeward/core';
 *
 * const auth = edgeGrid({ host: 'akab-example.luna.akamaiapis.net', clientToken, clientSecret, accessToken });
 * ```
 *
 * @throws {@link ConfigurationError} when the host or a credential is missing or malformed.
 */
export function edgeGrid(options: EdgeGridOptions): Auth<'edgeGrid'>;
/**
 * Signs with the credentials a provider returns. It is asked once for all concurrent calls, and again after their
 * `expiresAtMs` or after the service refused them.
 *
 * @example
 * ```ts
 * const auth = edgeGrid(() => readVault(), { host: 'akab-example.luna.akamaiapis.net' });
 * ```
 */
export function edgeGrid(provider: EdgeGridProvider, options?: EdgeGridProviderOptions): Auth<'edgeGrid'>;
export function edgeGrid(
  given: EdgeGridOptions | EdgeGridProvider,
  options?: EdgeGridProviderOptions,
): Auth<'edgeGrid'> {
  const {
    host,
    accountSwitchKey,
    correctClock = false,
    ...credentials
  }: Partial<EdgeGridOptions> = typeof given === 'function'
    ? checkOptions<EdgeGridProviderOptions>('edgeGrid', options, providerOptionTypes)
    : checkOptions<EdgeGridOptions>('edgeGrid', given, edgeGridOptionTypes);
  const source = credentialSource<EdgeGridCredentials, ReadySigner>(
    'edgeGrid',
    // Leave out `host` and its settings; the credentials are complete.
    typeof given === 'function' ? given : (credentials as EdgeGridCredentials),
    readySigner,
  );
  const switchKey =
    accountSwitchKey === undefined
      ? undefined
      : secretText(accountSwitchKey, { what: 'edgeGrid: accountSwitchKey', name: 'accountSwitchKey' });
  let offsetMs = 0;
  // Many requests share a second, and with it the key derived from its text.
  let latest = { second: Number.NaN, timestamp: '' };
  const timestampOf = (timeMs: number): string => {
    const second = Math.floor(timeMs / 1000);
    if (latest.second !== second) latest = { second, timestamp: edgeGridTimestamp(timeMs) };
    return latest.timestamp;
  };
  return {
    scheme: 'edgeGrid',
    ...(host === undefined ? {} : { baseUrl: baseUrlOf(host) }),
    authenticate: ({ method, url, headers, body }, context) =>
      source.add(context, ({ sign }) => {
        const wireUrl = switchKey === undefined ? url : withSwitchKey(url, switchKey);
        const stamp = { timestamp: timestampOf(context.now + offsetMs), nonce: randomUUID() };
        return { url: wireUrl, headers: { authorization: sign({ method, url: wireUrl, headers, body }, stamp) } };
      }),
    rejected: ({ headers, code, message, now }, used) => {
      // For an invalid timestamp, keep the credentials: the clock is wrong.
      if (!/invalid timestamp/i.test(`${code} ${message}`)) return source.rejected(used);
      const serverMs = Date.parse(headers['date'] ?? '');
      if (!correctClock || Number.isNaN(serverMs)) return false;
      offsetMs = serverMs - now;
      return true;
    },
    secrets: () => (switchKey === undefined ? source.secrets() : [...source.secrets(), switchKey]),
    renews: source.renews,
  };
}

/** Adds the account to a query without one. */
function withSwitchKey(url: string, switchKey: Secret): string {
  const target = new URL(url);
  if (target.searchParams.has('accountSwitchKey')) return url;
  const separator = target.search === '' ? '' : '&';
  target.search += `${separator}accountSwitchKey=${encodeURIComponent(switchKey.reveal())}`;
  return target.href;
}

interface ReadySigner {
  readonly sign: EdgeGridSigner;
  readonly secrets: readonly Secret[];
}

function readySigner(given: EdgeGridCredentials, owner: string): ReadySigner {
  const credentials = checkOptions<EdgeGridCredentials>(owner, given, credentialTypes);
  const { clientSecret: secret, accessToken: access, clientToken: client } = credentials;
  return { sign: edgeGridSigner(credentials), secrets: [secret, access, client].map((value) => Secret.of(value)) };
}

function baseUrlOf(host: string): string {
  const text = host.trim();
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  // Only a host unchanged by a URL parser: no user, path, query, escape or line break, and no number for an address.
  if (/^https?:\/\/(?:[a-z0-9][a-z0-9.-]*|\[::1\])(?::\d{1,5})?\/?$/i.test(url) && URL.canParse(url)) {
    const { origin, hostname } = new URL(url);
    if (url.toLowerCase().includes(`//${hostname}`)) return origin;
  }
  throw new ConfigurationError({
    message: 'edgeGrid requires the host of the credentials',
    hint: 'Pass the host name only, for example akab-example.luna.akamaiapis.net.',
  });
}
