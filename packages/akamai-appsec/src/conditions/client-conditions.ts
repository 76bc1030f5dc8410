import type {
  AsNumberMatchCondition,
  ClientCertPresentMatchCondition,
  ClientCertValidMatchCondition,
  ClientListMatchCondition,
  ClientTlsFingerprintMatchCondition,
  GeoMatchCondition,
  IpAddressMatchCondition,
  IpMatchCondition,
} from '../generated/models.js';
import type { ConditionFlags } from './conditions.js';
import { asNumbers, checkedFlags, listedValues, type OneOrMore } from './values.js';

/**
 * Matches by the address of the client: addresses and CIDR ranges.
 *
 * @example
 * ```ts
 * import { ipMatch } from '@edgeward/akamai-appsec';
 *
 * ipMatch('192.0.2.0/24', { positiveMatch: false }); // every other address
 * ```
 */
export function ipMatch(addresses: OneOrMore, flags: ConditionFlags<IpMatchCondition> = {}): IpMatchCondition {
  return {
    type: 'ipMatch',
    positiveMatch: true,
    value: listedValues('ipMatch', addresses),
    ...checkedFlags('ipMatch', flags),
  };
}

/** Matches by the address of the client, in the newer form of {@link ipMatch}. */
export function ipAddressMatch(
  addresses: OneOrMore,
  flags: ConditionFlags<IpAddressMatchCondition> = {},
): IpAddressMatchCondition {
  return {
    type: 'ipAddressMatch',
    positiveMatch: true,
    value: listedValues('ipAddressMatch', addresses),
    ...checkedFlags('ipAddressMatch', flags),
  };
}

/** Matches by the country of the client, for example `AD`. */
export function geoMatch(countries: OneOrMore, flags: ConditionFlags<GeoMatchCondition> = {}): GeoMatchCondition {
  return {
    type: 'geoMatch',
    positiveMatch: true,
    value: listedValues('geoMatch', countries),
    ...checkedFlags('geoMatch', flags),
  };
}

/** Matches by the network of the client, as numbers of autonomous systems. */
export function asNumberMatch(
  numbers: string | number | readonly (string | number)[],
  flags: ConditionFlags<AsNumberMatchCondition> = {},
): AsNumberMatchCondition {
  return {
    type: 'asNumberMatch',
    positiveMatch: true,
    value: listedValues('asNumberMatch', asNumbers(numbers)),
    ...checkedFlags('asNumberMatch', flags),
  };
}

/** Matches by client lists, named by their identifiers. */
export function clientListMatch(
  lists: OneOrMore,
  flags: ConditionFlags<ClientListMatchCondition> = {},
): ClientListMatchCondition {
  return {
    type: 'clientListMatch',
    positiveMatch: true,
    value: listedValues('clientListMatch', lists),
    ...checkedFlags('clientListMatch', flags),
  };
}

/** Matches by the fingerprint of the TLS client. */
export function clientTlsFingerprintMatch(
  fingerprints: OneOrMore,
  flags: ConditionFlags<ClientTlsFingerprintMatchCondition> = {},
): ClientTlsFingerprintMatchCondition {
  return {
    type: 'clientTlsFingerprintMatch',
    positiveMatch: true,
    value: listedValues('clientTlsFingerprintMatch', fingerprints),
    ...checkedFlags('clientTlsFingerprintMatch', flags),
  };
}

/** Matches when the client has a certificate. */
export function clientCertPresentMatch(
  flags: ConditionFlags<ClientCertPresentMatchCondition> = {},
): ClientCertPresentMatchCondition {
  return { type: 'clientCertPresentMatch', positiveMatch: true, ...checkedFlags('clientCertPresentMatch', flags) };
}

/** Matches when the certificate of the client is valid. */
export function clientCertValidMatch(
  flags: ConditionFlags<ClientCertValidMatchCondition> = {},
): ClientCertValidMatchCondition {
  return { type: 'clientCertValidMatch', positiveMatch: true, ...checkedFlags('clientCertValidMatch', flags) };
}
