import { isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';
import { parseIpRange } from '@edgeward/core';

const canonical: Readonly<Record<string, (text: string) => string | undefined>> = {
  IP: (text) => {
    const range = parseIpRange(text);
    // An address with /0 is a mistake, because it would match everybody: only 0.0.0.0/0 and ::/0 mean that.
    const isSlip = range?.prefixLength === 0 && parseIpRange(text.slice(0, -2))?.address !== range.address;
    return isSlip ? undefined : range?.text;
  },
  // A country, or a country with one of its regions. Test before changing the case: `ß` would become `SS`, a country.
  GEO: (text) => matched(/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/i, text)?.toUpperCase(),
  ASN: (text) => {
    const digits = /^(?:AS)?(\d{1,10})$/i.exec(text)?.[1];
    return digits === undefined || Number(digits) > 4_294_967_295 ? undefined : String(Number(digits));
  },
  TLS_FINGERPRINT: (text) => matched(/^\S+$/, text.toLowerCase()),
  FILE_HASH: (text) => matched(/^[\da-f]{64}$/, text.toLowerCase()),
  USER_ID: (text) => matched(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/, text.toLowerCase()),
  DOMAIN: (text) => {
    const [, wildcard = '', name = ''] = /^(\*\.)?(.*?)\.?$/.exec(text) ?? [];
    const ascii = domainToASCII(name);
    // `domainToASCII` parses the host of a URL: it decodes percent encoding, drops a path, and reads numbers as addresses.
    const isOther = /[/\\:?#@%\s]/.test(name) || (isIPv4(ascii) && ascii !== name);
    return ascii === '' || isOther ? undefined : wildcard + ascii;
  },
};

function matched(form: RegExp, text: string): string | undefined {
  return form.test(text) ? text : undefined;
}

/** Returns the canonical form of a value; `undefined` if it does not fit the type. Values of unknown types are kept. */
export function canonicalValue(type: string, value: string): string | undefined {
  const text = value.trim();
  return Object.hasOwn(canonical, type) ? canonical[type]?.(text) : text;
}
