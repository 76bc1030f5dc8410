import { isIPv4, isIPv6 } from 'node:net';
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
 * The canonical form follows RFC 5952: surrounding white space, leading zeros, letter case and host bits of a range do
 * not matter. An IPv4-mapped IPv6 address becomes the IPv4 address.
 *
 * @example
 * ```ts
 * parseIpRange('2001:DB8:0::1/64')?.text; // '2001:db8::/64'
 * parseIpRange('::ffff:192.0.2.1')?.text; // '192.0.2.1'
 * ```
 */
export function parseIpRange(text: string): IpRange | undefined {
  if (typeof text !== 'string') return undefined;
  // By far the most common form, already canonical.
  if (isIPv4(text)) return { version: 4, address: text, prefixLength: 32, text };
  const [, address = '', length] = /^\s*([0-9a-f.:]{2,45})(?:\/(0|[1-9][0-9]{0,2}))?\s*$/i.exec(text) ?? [];
  if (isIPv4(address)) return rangeOf(address.split('.').map(Number), Number(length ?? 32));
  if (!isIPv6(address)) return undefined;
  const bytes = bytesOf(address);
  const bits = Number(length ?? 128);
  // The range of all mapped addresses is not 0.0.0.0/0: reading it so could block everybody.
  const isMapped = bits > 96 && bytes.every((byte, index) => index > 11 || byte === (index < 10 ? 0 : 0xff));
  return isMapped ? rangeOf(bytes.slice(12), bits - 96) : rangeOf(bytes, bits);
}

/** Writes an IPv6 address as RFC 5952 does: hosts of URLs have this form. */
function canonicalIpv6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function bytesOf(address: string): readonly number[] {
  const [head = [], tail] = canonicalIpv6(address)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))));
  const left = tail === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => 0);
  return [...head, ...left, ...(tail ?? [])].flatMap((group) => [group >> 8, group & 0xff]);
}

function rangeOf(bytes: readonly number[], prefixLength: number): IpRange | undefined {
  const longest = bytes.length * 8;
  if (prefixLength > longest) return undefined;
  const first = bytes.map((byte, index) => {
    const kept = Math.min(Math.max(prefixLength - index * 8, 0), 8);
    return byte & (0xff << (8 - kept)) & 0xff;
  });
  const version = longest === 32 ? 4 : 6;
  const address = version === 4 ? first.join('.') : canonicalIpv6(groupsOf(first).join(':'));
  return { version, address, prefixLength, text: prefixLength === longest ? address : `${address}/${prefixLength}` };
}

function groupsOf(bytes: readonly number[]): readonly string[] {
  return Array.from({ length: 8 }, (_, group) =>
    ((bytes[group * 2] ?? 0) * 256 + (bytes[group * 2 + 1] ?? 0)).toString(16),
  );
}

/** Returns the canonical form of an address or range, or any other text unchanged. */
export function canonicalIp(text: string): string {
  return parseIpRange(text)?.text ?? text;
}

/** Returns whether two texts denote the same address or range. */
export function isSameIp(one: string, other: string): boolean {
  return canonicalIp(one) === canonicalIp(other);
}

/** Returns whether two lists denote the same set of addresses and ranges. */
export function sameIps(one: Iterable<string>, other: Iterable<string>): boolean {
  return sameSet(one, other, canonicalIp);
}

/** Returns the canonical forms of a list, each once and in the order of the first. */
export function uniqueIps(texts: Iterable<string>): readonly string[] {
  return uniqueBy(Array.from(texts, canonicalIp), (text) => text);
}
