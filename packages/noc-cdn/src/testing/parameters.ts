import { parseIpRange } from '@edgeward/core';
import type { FakeRequest } from '@edgeward/core/testing';
import { isServiceDay } from '../values/noc-time.js';
import { refusal } from './errors.js';

/** The values of a setting; any text if it is not listed. */
export const settingValues: Readonly<Record<string, readonly string[]>> = {
  hosting_read_timeout: ['10s', '30s', '45s', '60s', '120s', '180s', '300s'],
  caching: ['aggressive', 'default'],
  ...Object.fromEntries(
    ['caching_time_static', 'caching_time_pages'].map((name) => [
      name,
      ['10m', '30m', '60m', '120m', '240m', '360m', '720m', '1d', '2d', '3d', '7d', '14d', '30d'],
    ]),
  ),
  ip: [],
};

export const wholeNumber: RegExp = /^[1-9]\d*$/;

/** Rule types requiring a value. */
export const typesWithValue: readonly string[] = ['redirect_to', 'country_block', 'ip_block', 'useragent_block'];
export const ruleTypes: readonly string[] = [
  ...typesWithValue,
  'honeypot',
  'max_requests',
  'browser_verify',
  'queue_traffic',
  'queue',
  'api_protect',
];

/** The form of a rule's value, if its type has one. */
export const ruleValues: Readonly<Record<string, RegExp>> = {
  country_block: /^[A-Z]{2}( [A-Z]{2})*$/i,
  honeypot: wholeNumber,
  max_requests: wholeNumber,
  queue_traffic: wholeNumber,
  queue: wholeNumber,
};

export const regions: readonly string[] = ['all', 'north_america', 'south_america', 'europe', 'asia', 'oceania'];

export const blockResponse: RegExp = /^(default|stealthy_404|stealthy_503|stealthy_403|html|empty_200|redirect_to:.+)$/;

/** The name of a new website: a host name, with a scheme or without one. */
export function newHostOf(request: FakeRequest, name: string): string {
  const host = hostOf(needed(request, name));
  if (!/^(?=.{1,253}$)([\w-]+\.)+[a-z][\w-]*$/i.test(host)) throw refusal(`Invalid ${name}`);
  return host;
}

export function addressOf(text: string, name: string): string {
  const range = parseIpRange(text);
  if (range?.prefixLength !== (range?.version === 6 ? 128 : 32)) throw refusal(`Invalid ${name}`);
  return text;
}

export function isExpiry(text: string): boolean {
  return isServiceDay(text) || /^[1-9]\d* (day|week|month|year)s?$/.test(text);
}

export function needed({ query }: FakeRequest, name: string): string {
  const value = query.get(name);
  if (value === null || value === '') throw refusal(`Missing ${name}`);
  return value;
}

export function dayOf(request: FakeRequest): string {
  const day = needed(request, 'date');
  if (!isServiceDay(day)) throw refusal('Invalid date');
  return day;
}

export function limitOf({ query }: FakeRequest): number {
  const limit = query.get('limit') ?? '200';
  if (!wholeNumber.test(limit)) throw refusal('Invalid limit');
  return Number(limit);
}

/** `https://example.com/` → `example.com`. */
export function hostOf(website: string): string {
  return website.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** `cdn/set/gzip` → `gzip`. */
export function nameIn(constants: Readonly<Record<string, string>> | undefined): string {
  return constants?.['action']?.replace('cdn/set/', '') ?? '';
}
