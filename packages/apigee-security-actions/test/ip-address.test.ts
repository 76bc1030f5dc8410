import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIpRange } from '../src/ip-address.js';

it('every address and every range is taken', () => {
  const ranges = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, bits]) => `${address}/${bits}`),
    fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 })).map(([address, bits]) => `${address}/${bits}`),
  );
  fc.assert(
    fc.property(ranges, (text) => {
      expect(isIpRange(text)).toBe(true);
    }),
  );
});

it.each(['::', '::1', '::ffff:192.0.2.7', '2001:DB8::/32', 'fe80::1%eth0', '0.0.0.0/0', '255.255.255.255/32', '::/0'])(
  '%s is taken',
  (text) => {
    expect(isIpRange(text)).toBe(true);
  },
);

it.each([
  '',
  ' ',
  'localhost',
  '192.0.2',
  '192.0.2.256',
  '192.0.2.7 ',
  '192.0.2.7\n',
  '192.0.2.7/',
  '192.0.2.7/-1',
  '192.0.2.7/33',
  '192.0.2.7/2/2',
  ':::',
  'g::1',
  '2001:db8::/129',
  'https://192.0.2.7',
  '*',
])('"%s" is no address', (text) => {
  expect(isIpRange(text)).toBe(false);
});
