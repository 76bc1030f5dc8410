import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { canonicalIp, isSameIp, parseIpRange, sameIps, uniqueIps } from '../../src/index.js';

describe('parseIpRange', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1\n', '192.0.2.1'],
    ['192.0.2.1/32', '192.0.2.1'],
    ['192.0.2.77/24', '192.0.2.0/24'],
    ['255.255.255.255/0', '0.0.0.0/0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201/128', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1/120', '192.0.2.0/24'],
    ['::ffff:0:0/96', '::ffff:0:0/96'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::1/128', '2001:db8::1'],
    ['2001:db8::ffff:1/33', '2001:db8::/33'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['::', '::'],
    ['::1', '::1'],
  ])('reads %j as %s', (text, canonical) => {
    expect(parseIpRange(text)?.text).toBe(canonical);
  });

  test.each([
    '',
    ' ',
    '192.0.2',
    '3221225985',
    '0xc0.0.2.1',
    '0300.0.2.1',
    '192.0.2.01',
    '192.0.2.1/33',
    '192.0.2.1/-1',
    '192.0.2.1/08',
    '192.0.2.1/',
    '192.0.2.0/255.255.255.0',
    '192.0.2.1 192.0.2.2',
    '192.0.2.1,192.0.2.2',
    '192.0.2.1-9',
    'fe80::1%eth0',
    '[2001:db8::1]',
    '2001:db8::1/129',
    '2001:db8:::1',
    '::ffff:0300.0.2.1',
    '１92.0.2.1',
    '1:2:3:4:5:6:7:8:9',
    'example.com',
  ])('parseIpRange rejects %j', (text) => {
    expect(parseIpRange(text)).toBeUndefined();
    expect(canonicalIp(text)).toBe(text);
  });

  test.each([undefined, null, 7, ['192.0.2.1'], {}])('refuses %j, which a program in JavaScript can pass', (value) => {
    // @ts-expect-error The types refuse values other than texts.
    expect(parseIpRange(value)).toBeUndefined();
  });

  test('refuses a text of a megabyte at once', () => {
    const start = performance.now();
    expect(parseIpRange(`${' '.repeat(500_000)}1${'1:'.repeat(250_000)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6().filter((text) => isIPv6(text));
const anyRange = fc.oneof(
  ipv4,
  ipv6,
  fc.tuple(ipv4, fc.integer({ min: 0, max: 32 })).map(([address, bits]) => `${address}/${bits}`),
  fc.tuple(ipv6, fc.integer({ min: 0, max: 128 })).map(([address, bits]) => `${address}/${bits}`),
);

describe('the canonical form of an address', () => {
  test('is that of a second implementation', () => {
    // Runs of zeros of the same length are left out: ipaddr.js shortens the last of them, RFC 5952 the first.
    const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
    const gap = fc.tuple(groups, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 2, max: 8 }));
    fc.assert(
      fc.property(gap, fc.integer({ min: 0, max: 128 }), ([values, from, length], bits) => {
        const parts = values.map((value, index) => (index >= from && index < from + length ? 0 : value));
        // Mapped addresses are IPv4 addresses.
        fc.pre(parts.slice(0, 5).some((part) => part !== 0) || parts[5] !== 0xffff);
        const text = parts.map((part) => part.toString(16)).join(':');
        const expected = ipaddr.IPv6.parse(text).toRFC5952String();
        expect(parseIpRange(text)?.address).toBe(expected);
        const network = ipaddr.IPv6.networkAddressFromCIDR(`${text}/${bits}`).toRFC5952String();
        expect(parseIpRange(`${text}/${bits}`)?.address).toBe(network);
      }),
    );
  });

  test('is its own canonical form', () => {
    fc.assert(
      fc.property(anyRange, (text) => {
        const range = parseIpRange(text);
        expect(range).toBeDefined();
        expect(parseIpRange(range?.text ?? '')).toEqual(range);
      }),
    );
  });

  test('does not depend on case, white space and the bits below the prefix', () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom('', ' ', '\t', '\n'), (text, space) => {
        expect(isSameIp(`${space}${text.toUpperCase()}${space}`, text)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 32 }), (bytes, bits) => {
        const other = bytes.map((byte, index) => (index * 8 >= bits ? 255 - byte : byte));
        expect(isSameIp(`${bytes.join('.')}/${bits}`, `${other.join('.')}/${bits}`)).toBe(true);
      }),
    );
  });

  test('distinguishes different addresses', () => {
    fc.assert(
      fc.property(ipv4, ipv4, (one, other) => {
        expect(isSameIp(one, other)).toBe(one === other);
        expect(isSameIp(`::ffff:${one}`, other)).toBe(one === other);
      }),
    );
  });

  test('compares lists as sets and keeps each address once', () => {
    fc.assert(
      fc.property(fc.array(anyRange), (texts) => {
        const rewritten = [...texts, ...texts].reverse().map((text) => ` ${text.toUpperCase()} `);
        expect(sameIps(texts, rewritten)).toBe(true);
        expect(uniqueIps([...texts, ...rewritten])).toEqual(uniqueIps(texts));
        expect(new Set(uniqueIps(texts)).size).toBe(uniqueIps(texts).length);
      }),
    );
    expect(sameIps(['192.0.2.1'], ['192.0.2.1', '192.0.2.2'])).toBe(false);
  });
});
