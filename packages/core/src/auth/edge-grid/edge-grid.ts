import { randomUUID } from 'node:crypto';
import { ConfigurationError } from '../../errors/configuration-error.js';
import { checkOptions, type OptionTypes, optionType } from '../../internal/options.js';
import { Secret } from '../../secret.js';
import type { Auth } from '../auth.js';
import { type EdgeGridCredentials, edgeGridSigner } from './edge-grid-signer.js';
import { edgeGridTimestamp } from './edge-grid-timestamp.js';

/** The credentials of an Akamai API client, and how to use them. */
export interface EdgeGridOptions extends EdgeGridCredentials {
  /** The host that belongs to the credentials, for example `akab-example.luna.akamaiapis.net`. */
  readonly host: string;

  /** Account to act in, for API clients that may act in several, for example `1-5C0YLB:1-8BYUX`. */
  readonly accountSwitchKey?: string | undefined;

  /**
   * Whether to learn the difference to the server's clock from an "Invalid timestamp", and to send that request once
   * more. Default: `false`.
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
  accountSwitchKey: { ...optionType.text, hint: 'Leave it out to act in the account of the API client.' },
  correctClock: optionType.flag,
};

/**
 * Signs every attempt for Akamai (EdgeGrid, `EG1-HMAC-SHA256`) with a time and a nonce of its own.
 *
 * `host` is the base URL unless the client has another one; what is signed is where the request really goes. An
 * `accountSwitchKey` is added to the query, unless the call already has one.
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
export function edgeGrid(options: EdgeGridOptions): Auth<'edgeGrid'> {
  const {
    host,
    accountSwitchKey,
    correctClock = false,
    ...credentials
  } = checkOptions<EdgeGridOptions>('edgeGrid', options, edgeGridOptionTypes);
  const sign = edgeGridSigner(credentials);
  if (accountSwitchKey !== undefined) checkSwitchKey(accountSwitchKey);
  const secrets = [credentials.clientSecret, credentials.accessToken, credentials.clientToken, accountSwitchKey]
    .filter((value) => value !== undefined)
    .map((value) => Secret.of(value));
  let offsetMs = 0;
  return {
    scheme: 'edgeGrid',
    baseUrl: baseUrlOf(host),
    authenticate: ({ method, url, headers, body }, { now }) => {
      const target = new URL(url);
      if (accountSwitchKey !== undefined && !target.searchParams.has('accountSwitchKey')) {
        const separator = target.search === '' ? '' : '&';
        target.search += `${separator}accountSwitchKey=${encodeURIComponent(accountSwitchKey)}`;
      }
      // Written anew from its parts, so that every fetch sends the very path that is signed.
      const wireUrl = target.origin + target.pathname + target.search;
      const stamp = { timestamp: edgeGridTimestamp(now + offsetMs), nonce: randomUUID() };
      return { url: wireUrl, headers: { authorization: sign({ method, url: wireUrl, headers, body }, stamp) } };
    },
    rejected: ({ headers, code, message, now }) => {
      const serverMs = Date.parse(headers['date'] ?? '');
      if (!correctClock || Number.isNaN(serverMs) || !/invalid timestamp/i.test(`${code} ${message}`)) return false;
      offsetMs = serverMs - now;
      return true;
    },
    secrets: () => secrets,
  };
}

function checkSwitchKey(key: string): void {
  if (typeof key === 'string' && key !== '' && key.isWellFormed()) return;
  throw new ConfigurationError({
    message: 'accountSwitchKey is empty or not a text',
    hint: 'Leave it out to act in the account of the API client.',
  });
}

function baseUrlOf(host: string): string {
  const text = typeof host === 'string' ? host.trim() : '';
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (URL.canParse(url)) {
    const { origin, pathname, search, hash } = new URL(url);
    if (pathname === '/' && search === '' && hash === '') return origin;
  }
  throw new ConfigurationError({
    message: 'edgeGrid needs the host that belongs to the credentials',
    hint: 'Give it without a path, for example akab-example.luna.akamaiapis.net.',
  });
}
