import { isIPv4, isIPv6 } from 'node:net';

/** Writes an address or a range in one way, so that two texts can be compared; `undefined` where it is neither. */
export function canonicalIp(text: string): string | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  const canonical = canonicalAddress(address);
  if (canonical === undefined || rest.length > 0) return undefined;
  if (length === undefined) return canonical;
  const longest = isIPv4(address) ? 32 : 128;
  if (!/^\d{1,3}$/.test(length) || Number(length) > longest) return undefined;
  return Number(length) === longest ? canonical : `${canonical}/${Number(length)}`;
}

function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text;
  // A zone belongs to one machine, not to the network.
  return isIPv6(text) && !text.includes('%') ? new URL(`http://[${text}]`).hostname.slice(1, -1) : undefined;
}
