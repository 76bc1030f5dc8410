import { isIPv4 } from 'node:net';
import { ConfigurationError } from '@edgeward/core';

/**
 * Builds the pattern of exactly one IPv4 address, for example `^198\.51\.100\.7$`.
 *
 * The documentation shows `^1.2.3.4` instead, which also matches 1.2.3.40 to 1.2.3.49. That the service takes `\` and
 * `$` is not verified: look whether the address is blocked, and send the documented form where it is not. Ranges in
 * CIDR notation and IPv6 are not documented.
 *
 * @throws {@link ConfigurationError} when it is no IPv4 address.
 */
export function exactIpPattern(ip: string): string {
  if (!isIPv4(ip)) {
    throw new ConfigurationError({
      vendor: 'noc',
      message: 'exactIpPattern takes one IPv4 address',
      hint: 'Patterns for ranges and IPv6 are not documented; write one yourself and give it as `pattern`.',
    });
  }
  return `^${ip.replaceAll('.', '\\.')}$`;
}
