import { domainToASCII } from 'node:url';
import { parseIpRange } from '@edgeward/core';
import type { ClientListItemInput } from '../generated/models.js';

/** What an item is made of, as far as it names the item. */
export type ItemKey = Pick<ClientListItemInput, 'value' | 'key' | 'values'>;

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

/** Says in words what the values of a type are; `undefined` for a type that this version does not know. */
export const valueForms: Readonly<Record<string, string>> = {
  IP: 'an IP address or a range in CIDR notation',
  GEO: 'a country code of two letters',
  ASN: 'a number from 0 to 4294967295',
  TLS_FINGERPRINT: 'a fingerprint without spaces',
  FILE_HASH: 'a SHA-256 hash, 64 hexadecimal digits',
  USER_ID: 'a UUID; user names are translated first',
  DOMAIN: 'a domain name',
};

/** Returns the canonical form of a value; `undefined` if it is none of this type. A type that is not known is kept. */
export function canonicalValue(type: string, value: string): string | undefined {
  const text = value.trim();
  return Object.hasOwn(canonical, type) ? canonical[type]?.(text) : text;
}

/** Returns a text that is the same for two items if, and only if, they mean the same. */
export function itemIdentity(type: string, { value, key, values }: ItemKey): string {
  if (typeof value === 'string') return canonicalValue(type, value) ?? value;
  return JSON.stringify([key?.toLowerCase() ?? '', [...(values ?? [])].sort()]);
}
