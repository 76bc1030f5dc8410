import { ConfigurationError, parseIpRange } from '@edgeward/core';

/**
 * Builds the pattern of exactly one IPv4 address, for example `^198\.51\.100\.7$`.
 *
 * Unverified: the service may not support `\` and `$`. It is used for allowed addresses: if unsupported, nobody is let
 * in by mistake. To block an address, use {@link documentedIpPattern}.
 *
 * @throws {@link ConfigurationError} The text is no IPv4 address. CIDR notation and IPv6 are not documented.
 */
export function exactIpPattern(ip: string): string {
  return `^${addressOf(ip, 'exactIpPattern').replaceAll('.', '\\.')}$`;
}

/**
 * Builds the pattern the documentation shows for an IPv4 address, for example `^198.51.100.7`.
 *
 * It also matches every address with the same beginning: `^1.2.3.4` also blocks 1.2.3.40 to 1.2.3.49.
 *
 * @example
 * ```ts
 * import { documentedIpPattern } from '@edgeward/noc-cdn';
 *
 * await noc.ipLists.replaceDenied({ website: 'example.com', patterns: [documentedIpPattern('198.51.100.7')] });
 * ```
 * @throws {@link ConfigurationError} The text is no IPv4 address.
 */
export function documentedIpPattern(ip: string): string {
  return `^${addressOf(ip, 'documentedIpPattern')}`;
}

/** Returns whether a pattern is a common notation of one address. */
export function isPatternOf(pattern: string, ip: string): boolean {
  const address = pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll('\\.', '.');
  return address === ip || address === `${ip}.`;
}

/** Returns the canonical form of an IPv4 address. */
export function addressOf(ip: string, owner: string): string {
  const range = parseIpRange(ip);
  if (range?.version === 4 && range.prefixLength === 32) return range.address;
  throw new ConfigurationError({
    vendor: 'noc',
    message: `${owner} requires one IPv4 address`,
    hint: 'Patterns for ranges and IPv6 are not documented. Write your own and pass it as `pattern`.',
  });
}
