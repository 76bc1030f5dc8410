import type {
  CookieMatchCondition,
  ExtensionMatchCondition,
  FilenameMatchCondition,
  HeaderOrderMatchCondition,
  HostMatchCondition,
  PathMatchCondition,
  RequestHeaderMatchCondition,
  RequestMethodMatchCondition,
  RequestProtocolVersionMatchCondition,
  UriQueryMatchCondition,
} from '../generated/models.js';
import type { ConditionFlags } from './conditions.js';
import { checkedFlags, checkedValue, listedValues, type OneOrMore } from './values.js';

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
