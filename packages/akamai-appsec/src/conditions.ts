import type {
  ArgsPostJsonMatchConditionInput,
  ArgsPostJsonNamesMatchConditionInput,
  ArgsPostMatchConditionInput,
  ArgsPostNamesMatchConditionInput,
  ArgsPostXmlMatchConditionInput,
  AsNumberMatchConditionInput,
  ClientCertPresentMatchCondition,
  ClientCertValidMatchCondition,
  ClientListMatchConditionInput,
  ClientTlsFingerprintMatchConditionInput,
  CookieMatchConditionInput,
  ExtensionMatchConditionInput,
  FilenameMatchConditionInput,
  GeoMatchConditionInput,
  HeaderOrderMatchConditionInput,
  HostMatchConditionInput,
  IpAddressMatchConditionInput,
  IpMatchConditionInput,
  PathMatchConditionInput,
  RequestHeaderMatchConditionInput,
  RequestMethodMatchConditionInput,
  RequestProtocolVersionMatchConditionInput,
  UriQueryMatchConditionInput,
} from './generated/models.js';

/** A text, or several of which one must match. */
export type OneOrMore = string | readonly string[];

/** What a condition can have beside its names and values; `positiveMatch` is `true` unless it is given. */
export type ConditionFlags<Condition> = Partial<Omit<Condition, 'type' | 'name' | 'value'>>;

/** Writes values as a list, which is how the service's own samples have them. */
function listed(values: OneOrMore): readonly string[] {
  return typeof values === 'string' ? [values] : values;
}

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
export function pathMatch(
  paths: OneOrMore,
  flags: ConditionFlags<PathMatchConditionInput> = {},
): PathMatchConditionInput {
  return { type: 'pathMatch', positiveMatch: true, value: listed(paths), ...flags };
}

/** Matches by the extension of the file in the path. */
export function extensionMatch(
  extensions: OneOrMore,
  flags: ConditionFlags<ExtensionMatchConditionInput> = {},
): ExtensionMatchConditionInput {
  return { type: 'extensionMatch', positiveMatch: true, value: listed(extensions), ...flags };
}

/** Matches by the name of the file in the path. */
export function filenameMatch(
  names: OneOrMore,
  flags: ConditionFlags<FilenameMatchConditionInput> = {},
): FilenameMatchConditionInput {
  return { type: 'filenameMatch', positiveMatch: true, value: listed(names), ...flags };
}

/** Matches by the hostname. */
export function hostMatch(
  hostnames: OneOrMore,
  flags: ConditionFlags<HostMatchConditionInput> = {},
): HostMatchConditionInput {
  return { type: 'hostMatch', positiveMatch: true, value: listed(hostnames), ...flags };
}

/** Matches by a parameter of the query. */
export function uriQueryMatch(
  parameter: string,
  values: OneOrMore,
  flags: ConditionFlags<UriQueryMatchConditionInput> = {},
): UriQueryMatchConditionInput {
  return { type: 'uriQueryMatch', positiveMatch: true, name: parameter, value: listed(values), ...flags };
}

/** Matches by the method. */
export function requestMethodMatch(
  methods: OneOrMore,
  flags: ConditionFlags<RequestMethodMatchConditionInput> = {},
): RequestMethodMatchConditionInput {
  return { type: 'requestMethodMatch', positiveMatch: true, value: listed(methods), ...flags };
}

/** Matches by the version of HTTP, for example `HTTP/1.0`. */
export function requestProtocolVersionMatch(
  versions: OneOrMore,
  flags: ConditionFlags<RequestProtocolVersionMatchConditionInput> = {},
): RequestProtocolVersionMatchConditionInput {
  return { type: 'requestProtocolVersionMatch', positiveMatch: true, value: listed(versions), ...flags };
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
  flags: ConditionFlags<RequestHeaderMatchConditionInput> = {},
): RequestHeaderMatchConditionInput {
  return { type: 'requestHeaderMatch', positiveMatch: true, name: listed(headers), value: listed(values), ...flags };
}

/** Matches by the order of the headers, for example `Host:Accept`. */
export function headerOrderMatch(
  order: string,
  flags: ConditionFlags<HeaderOrderMatchConditionInput> = {},
): HeaderOrderMatchConditionInput {
  return { type: 'headerOrderMatch', positiveMatch: true, value: order, ...flags };
}

/** Matches by a cookie. */
export function cookieMatch(
  cookie: string,
  values: OneOrMore,
  flags: ConditionFlags<CookieMatchConditionInput> = {},
): CookieMatchConditionInput {
  return { type: 'cookieMatch', positiveMatch: true, name: cookie, value: listed(values), ...flags };
}

/** Matches by a parameter of a form in the body. */
export function argsPostMatch(
  parameter: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostMatchConditionInput> = {},
): ArgsPostMatchConditionInput {
  return { type: 'argsPostMatch', positiveMatch: true, name: parameter, value: listed(values), ...flags };
}

/** Matches by the names of the parameters of a form in the body. */
export function argsPostNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostNamesMatchConditionInput> = {},
): ArgsPostNamesMatchConditionInput {
  return { type: 'argsPostNamesMatch', positiveMatch: true, value: listed(names), ...flags };
}

/** Matches by a member of JSON in the body. */
export function argsPostJsonMatch(
  member: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonMatchConditionInput> = {},
): ArgsPostJsonMatchConditionInput {
  return { type: 'argsPostJSONMatch', positiveMatch: true, name: member, value: listed(values), ...flags };
}

/** Matches by the names of members of JSON in the body. */
export function argsPostJsonNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonNamesMatchConditionInput> = {},
): ArgsPostJsonNamesMatchConditionInput {
  return { type: 'argsPostJSONNamesMatch', positiveMatch: true, value: listed(names), ...flags };
}

/** Matches by an element of XML in the body. */
export function argsPostXmlMatch(
  element: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostXmlMatchConditionInput> = {},
): ArgsPostXmlMatchConditionInput {
  return { type: 'argsPostXMLMatch', positiveMatch: true, name: element, value: listed(values), ...flags };
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
export function ipMatch(
  addresses: OneOrMore,
  flags: ConditionFlags<IpMatchConditionInput> = {},
): IpMatchConditionInput {
  return { type: 'ipMatch', positiveMatch: true, value: listed(addresses), ...flags };
}

/** Matches by the address of the client, in the newer form of {@link ipMatch}. */
export function ipAddressMatch(
  addresses: OneOrMore,
  flags: ConditionFlags<IpAddressMatchConditionInput> = {},
): IpAddressMatchConditionInput {
  return { type: 'ipAddressMatch', positiveMatch: true, value: listed(addresses), ...flags };
}

/** Matches by the country of the client, for example `AD`. */
export function geoMatch(
  countries: OneOrMore,
  flags: ConditionFlags<GeoMatchConditionInput> = {},
): GeoMatchConditionInput {
  return { type: 'geoMatch', positiveMatch: true, value: listed(countries), ...flags };
}

/** Matches by the network of the client, as numbers of autonomous systems. */
export function asNumberMatch(
  numbers: OneOrMore,
  flags: ConditionFlags<AsNumberMatchConditionInput> = {},
): AsNumberMatchConditionInput {
  return { type: 'asNumberMatch', positiveMatch: true, value: listed(numbers), ...flags };
}

/** Matches by client lists, named by their identifiers. */
export function clientListMatch(
  lists: OneOrMore,
  flags: ConditionFlags<ClientListMatchConditionInput> = {},
): ClientListMatchConditionInput {
  return { type: 'clientListMatch', positiveMatch: true, value: listed(lists), ...flags };
}

/** Matches by the fingerprint of the TLS client. */
export function clientTlsFingerprintMatch(
  fingerprints: OneOrMore,
  flags: ConditionFlags<ClientTlsFingerprintMatchConditionInput> = {},
): ClientTlsFingerprintMatchConditionInput {
  return { type: 'clientTlsFingerprintMatch', positiveMatch: true, value: listed(fingerprints), ...flags };
}

/** Matches when the client has a certificate. */
export function clientCertPresentMatch(
  flags: ConditionFlags<ClientCertPresentMatchCondition> = {},
): ClientCertPresentMatchCondition {
  return { type: 'clientCertPresentMatch', positiveMatch: true, ...flags };
}

/** Matches when the certificate of the client is valid. */
export function clientCertValidMatch(
  flags: ConditionFlags<ClientCertValidMatchCondition> = {},
): ClientCertValidMatchCondition {
  return { type: 'clientCertValidMatch', positiveMatch: true, ...flags };
}
