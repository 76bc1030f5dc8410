import { domainToASCII } from 'node:url';
import { parseIpRange } from '@edgeward/core';

const canonical: Readonly<Record<string, (text: string) => string | undefined>> = {
  IP: (text) => parseIpRange(text)?.text,
  // A country, or a country with one of its regions.
  GEO: (text) => matched(/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/, text.toUpperCase()),
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
    return ascii === '' || /[/:?#@\s]/.test(name) ? undefined : wildcard + ascii;
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
