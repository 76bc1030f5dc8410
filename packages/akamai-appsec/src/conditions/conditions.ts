import type {
  ArgsPostJsonMatchCondition,
  ArgsPostJsonNamesMatchCondition,
  ArgsPostMatchCondition,
  ArgsPostNamesMatchCondition,
  ArgsPostXmlMatchCondition,
  AsNumberMatchCondition,
  ClientCertPresentMatchCondition,
  ClientCertValidMatchCondition,
  ClientListMatchCondition,
  ClientTlsFingerprintMatchCondition,
  CookieMatchCondition,
  ExtensionMatchCondition,
  FilenameMatchCondition,
  GeoMatchCondition,
  HeaderOrderMatchCondition,
  HostMatchCondition,
  IpAddressMatchCondition,
  IpMatchCondition,
  PathMatchCondition,
  RequestHeaderMatchCondition,
  RequestMethodMatchCondition,
  RequestProtocolVersionMatchCondition,
  UriQueryMatchCondition,
} from '../generated/models.js';
import { asNumbers, checkedFlags, checkedValue, listedValues, type OneOrMore } from './values.js';

/** What a condition can have beside its names and values; `positiveMatch` is `true` unless it is given. */
export type ConditionFlags<Condition> = Partial<Omit<Condition, 'type' | 'name' | 'value'>>;

/**
 * Matches by the path of the URL.
 *
 * @example
 * ```ts
 * import { pathMatch } from '@edgeward/akamai-appsec';
 *
 * pathMatch(['/login', '/signup']);
 * ```
 */
export function pathMatch(paths: OneOrMore, flags: ConditionFlags<PathMatchCondition> = {}): PathMatchCondition {
  return {
    type: 'pathMatch',
    positiveMatch: true,
    value: listedValues('pathMatch', paths),
    ...checkedFlags('pathMatch', flags),
  };
}

/** Matches by the extension of the file in the path. */
export function extensionMatch(
  extensions: OneOrMore,
  flags: ConditionFlags<ExtensionMatchCondition> = {},
): ExtensionMatchCondition {
  return {
    type: 'extensionMatch',
    positiveMatch: true,
    value: listedValues('extensionMatch', extensions),
    ...checkedFlags('extensionMatch', flags),
  };
}

/** Matches by the name of the file in the path. */
export function filenameMatch(
  names: OneOrMore,
  flags: ConditionFlags<FilenameMatchCondition> = {},
): FilenameMatchCondition {
  return {
    type: 'filenameMatch',
    positiveMatch: true,
    value: listedValues('filenameMatch', names),
    ...checkedFlags('filenameMatch', flags),
  };
}

/** Matches by the hostname. */
export function hostMatch(hostnames: OneOrMore, flags: ConditionFlags<HostMatchCondition> = {}): HostMatchCondition {
  return {
    type: 'hostMatch',
    positiveMatch: true,
    value: listedValues('hostMatch', hostnames),
    ...checkedFlags('hostMatch', flags),
  };
}

/** Matches by a parameter of the query. */
export function uriQueryMatch(
  parameter: string,
  values: OneOrMore,
  flags: ConditionFlags<UriQueryMatchCondition> = {},
): UriQueryMatchCondition {
  return {
    type: 'uriQueryMatch',
    positiveMatch: true,
    name: checkedValue('uriQueryMatch', parameter, '/name'),
    value: listedValues('uriQueryMatch', values),
    ...checkedFlags('uriQueryMatch', flags),
  };
}

/** Matches by the method. */
export function requestMethodMatch(
  methods: OneOrMore,
  flags: ConditionFlags<RequestMethodMatchCondition> = {},
): RequestMethodMatchCondition {
  return {
    type: 'requestMethodMatch',
    positiveMatch: true,
    value: listedValues('requestMethodMatch', methods),
    ...checkedFlags('requestMethodMatch', flags),
  };
}

/** Matches by the version of HTTP, for example `HTTP/1.0`. */
export function requestProtocolVersionMatch(
  versions: OneOrMore,
  flags: ConditionFlags<RequestProtocolVersionMatchCondition> = {},
): RequestProtocolVersionMatchCondition {
  return {
    type: 'requestProtocolVersionMatch',
    positiveMatch: true,
    value: listedValues('requestProtocolVersionMatch', versions),
    ...checkedFlags('requestProtocolVersionMatch', flags),
  };
}

/**
 * Matches by a header, or by one of several.
 *
 * @example
 * ```ts
 * import { requestHeaderMatch } from '@edgeward/akamai-appsec';
 *
 * requestHeaderMatch('User-Agent', '*curl*', { valueWildcard: true });
 * ```
 */
export function requestHeaderMatch(
  headers: OneOrMore,
  values: OneOrMore,
  flags: ConditionFlags<RequestHeaderMatchCondition> = {},
): RequestHeaderMatchCondition {
  return {
    type: 'requestHeaderMatch',
    positiveMatch: true,
    name: listedValues('requestHeaderMatch', headers, '/name'),
    value: listedValues('requestHeaderMatch', values),
    ...checkedFlags('requestHeaderMatch', flags),
  };
}

/** Matches by the order of the headers, for example `Host:Accept`. */
export function headerOrderMatch(
  order: string,
  flags: ConditionFlags<HeaderOrderMatchCondition> = {},
): HeaderOrderMatchCondition {
  return {
    type: 'headerOrderMatch',
    positiveMatch: true,
    value: checkedValue('headerOrderMatch', order, '/value'),
    ...checkedFlags('headerOrderMatch', flags),
  };
}

/** Matches by a cookie. */
export function cookieMatch(
  cookie: string,
  values: OneOrMore,
  flags: ConditionFlags<CookieMatchCondition> = {},
): CookieMatchCondition {
  return {
    type: 'cookieMatch',
    positiveMatch: true,
    name: checkedValue('cookieMatch', cookie, '/name'),
    value: listedValues('cookieMatch', values),
    ...checkedFlags('cookieMatch', flags),
  };
}

/** Matches by a parameter of a form in the body. */
export function argsPostMatch(
  parameter: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostMatchCondition> = {},
): ArgsPostMatchCondition {
  return {
    type: 'argsPostMatch',
    positiveMatch: true,
    name: checkedValue('argsPostMatch', parameter, '/name'),
    value: listedValues('argsPostMatch', values),
    ...checkedFlags('argsPostMatch', flags),
  };
}

/** Matches by the names of the parameters of a form in the body. */
export function argsPostNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostNamesMatchCondition> = {},
): ArgsPostNamesMatchCondition {
  return {
    type: 'argsPostNamesMatch',
    positiveMatch: true,
    value: listedValues('argsPostNamesMatch', names),
    ...checkedFlags('argsPostNamesMatch', flags),
  };
}

/** Matches by a member of JSON in the body. */
export function argsPostJsonMatch(
  member: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonMatchCondition> = {},
): ArgsPostJsonMatchCondition {
  return {
    type: 'argsPostJSONMatch',
    positiveMatch: true,
    name: checkedValue('argsPostJsonMatch', member, '/name'),
    value: listedValues('argsPostJsonMatch', values),
    ...checkedFlags('argsPostJsonMatch', flags),
  };
}

/** Matches by the names of members of JSON in the body. */
export function argsPostJsonNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonNamesMatchCondition> = {},
): ArgsPostJsonNamesMatchCondition {
  return {
    type: 'argsPostJSONNamesMatch',
    positiveMatch: true,
    value: listedValues('argsPostJsonNamesMatch', names),
    ...checkedFlags('argsPostJsonNamesMatch', flags),
  };
}

/** Matches by an element of XML in the body. */
export function argsPostXmlMatch(
  element: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostXmlMatchCondition> = {},
): ArgsPostXmlMatchCondition {
  return {
    type: 'argsPostXMLMatch',
    positiveMatch: true,
    name: checkedValue('argsPostXmlMatch', element, '/name'),
    value: listedValues('argsPostXmlMatch', values),
    ...checkedFlags('argsPostXmlMatch', flags),
  };
}

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
