import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { sameSet, uniqueBy } from './same-set.js';

/** An IP address, or a range of them in CIDR notation. */
export interface IpRange {
  readonly version: 4 | 6;

  /** The first address, in its canonical form. */
  readonly address: string;

  /** Length of the prefix; 32 or 128 for one address. */
  readonly prefixLength: number;

  /** The canonical form; one address has no `/32` or `/128`. */
  readonly text: string;
}

/**
 * Reads an IPv4 or IPv6 address, or a range of them. `undefined` for everything else: zone ids, octal, hexadecimal and
 * short forms of IPv4, netmasks.
 *
 * The canonical form is that of RFC 5952: white space around it, leading zeros, letter case and the bits of a range
 * below its prefix do not matter. An IPv4 address that is mapped into IPv6 is the IPv4 address.
 *
 * @example
 * ```ts
 * parseIpRange('2001:DB8:0::1/64')?.text; // '2001:db8::/64'
 * parseIpRange('::ffff:192.0.2.1')?.text; // '192.0.2.1'
 * ```
 */
export function parseIpRange(text: string): IpRange | undefined {
  if (typeof text !== 'string') return undefined;
  // By far the most common form, and canonical as it is.
  if (isIPv4(text)) return { version: 4, address: text, prefixLength: 32, text };
  const [, address = '', length] = /^\s*([0-9a-f.:]{2,45})(?:\/(0|[1-9][0-9]{0,2}))?\s*$/i.exec(text) ?? [];
  if (isIPv4(address)) return rangeOf(ipaddr.parse(address), Number(length ?? 32));
  if (!isIPv6(address)) return undefined;
  const parsed = ipaddr.IPv6.parse(address);
  const bits = Number(length ?? 128);
  // All mapped addresses together are not the whole Internet: that guess could block everybody.
  return parsed.isIPv4MappedAddress() && bits > 96 ? rangeOf(parsed.toIPv4Address(), bits - 96) : rangeOf(parsed, bits);
}

function rangeOf(parsed: ipaddr.IPv4 | ipaddr.IPv6, prefixLength: number): IpRange | undefined {
  const version = parsed.kind() === 'ipv4' ? 4 : 6;
  const longest = version === 4 ? 32 : 128;
  if (prefixLength > longest) return undefined;
  const bytes = parsed.toByteArray().map((byte, index) => {
    const kept = Math.min(Math.max(prefixLength - index * 8, 0), 8);
    return byte & (0xff << (8 - kept)) & 0xff;
  });
  const first = ipaddr.fromByteArray(bytes);
  const address = first instanceof ipaddr.IPv6 ? first.toRFC5952String() : first.toString();
  return { version, address, prefixLength, text: prefixLength === longest ? address : `${address}/${prefixLength}` };
}

/** Returns the canonical form of an address or range, or the text as it is if it is neither. */
export function canonicalIp(text: string): string {
  return parseIpRange(text)?.text ?? text;
}

/** Tells whether two texts are the same address or range, however they are written. */
export function isSameIp(one: string, other: string): boolean {
  return canonicalIp(one) === canonicalIp(other);
}

/** Tells whether two lists have the same addresses and ranges, in any order, form and number. */
export function sameIps(one: Iterable<string>, other: Iterable<string>): boolean {
  return sameSet(one, other, canonicalIp);
}

/** Returns the canonical forms of a list, each once and in the order of the first. */
export function uniqueIps(texts: Iterable<string>): readonly string[] {
  return uniqueBy(Array.from(texts, canonicalIp), (text) => text);
}
