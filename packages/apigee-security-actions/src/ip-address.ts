import { isIP } from 'node:net';

/** Tells whether a text can be an IPv4 or IPv6 address, or a range of them in CIDR notation. */
export function isIpRange(text: string): boolean {
  const [, address = text, bits] = /^(.*)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}
