import { canonicalValue } from '@edgeward/akamai-appsec/lists';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, listId } from './support/account.js';

const hash = 'A'.repeat(64);
const uuid = '0F8FAD5B-D9CB-469F-A165-70867728950E';

describe('canonicalValue', () => {
  test.each([
    ['IP', ' 2001:DB8:0::1/64 ', '2001:db8::/64'],
    ['IP', '192.0.2.1/32', '192.0.2.1'],
    ['IP', '::ffff:192.0.2.1', '192.0.2.1'],
    ['GEO', 'aq', 'AQ'],
    ['GEO', 'us-ca', 'US-CA'],
    ['ASN', 'AS064496', '64496'],
    ['ASN', '4294967295', '4294967295'],
    ['TLS_FINGERPRINT', 'T13D1516H2_8DAAF6152771_B186095E22B6', 't13d1516h2_8daaf6152771_b186095e22b6'],
    ['FILE_HASH', hash, hash.toLowerCase()],
    ['FILE_HASH', '09'.repeat(32), '09'.repeat(32)],
    ['USER_ID', uuid, uuid.toLowerCase()],
    ['DOMAIN', 'WWW.Bücher.Example.', 'www.xn--bcher-kva.example'],
    ['DOMAIN', '*.Example.com', '*.example.com'],
    ['DOMAIN', 'example.com.', 'example.com'],
    ['ASN', 'as1', '1'],
    ['ASN', '0', '0'],
    ['GEO', ' us-6 ', 'US-6'],
    ['GEO', 'US-CAL', 'US-CAL'],
    ['SOMETHING_NEW', ' as it is ', 'as it is'],
    ['constructor', ' as it is ', 'as it is'],
  ])('writes the %s "%s" as "%s"', (type, text, canonical) => {
    expect(canonicalValue(type, text)).toBe(canonical);
  });

  test.each([
    ['IP', '192.0.2.256'],
    ['IP', '192.0.2.1/33'],
    ['IP', 'Blocked'],
    ['GEO', 'Germany'],
    ['ASN', '4294967296'],
    ['ASN', 'AS-1'],
    ['TLS_FINGERPRINT', 'two words'],
    ['FILE_HASH', 'abc'],
    ['USER_ID', 'alice'],
    ['GEO', 'USA'],
    ['GEO', 'XUS'],
    ['GEO', 'US-'],
    ['GEO', 'US-CALI'],
    ['GEO', '1US'],
    ['ASN', ''],
    ['ASN', 'AS'],
    ['ASN', '1x'],
    ['ASN', 'x1'],
    ['ASN', '00000000001'],
    ['TLS_FINGERPRINT', ''],
    ['FILE_HASH', 'g'.repeat(64)],
    ['FILE_HASH', `${hash}a`],
    ['FILE_HASH', `x${hash}`],
    ['USER_ID', `x${uuid}`],
    ['USER_ID', `${uuid}x`],
    ['USER_ID', uuid.replaceAll('-', '')],
    ['DOMAIN', 'https://example.com/'],
    ['DOMAIN', 'example.com:80'],
    ['DOMAIN', 'example.com/a'],
    ['DOMAIN', 'example.com?a'],
    ['DOMAIN', 'example.com#a'],
    ['DOMAIN', 'a@example.com'],
    ['DOMAIN', 'a example.com'],
    ['DOMAIN', 'a..example.com\u0000'],
    ['DOMAIN', '*.'],
    ['DOMAIN', ''],
  ])('knows no %s "%s"', (type, text) => {
    expect(canonicalValue(type, text)).toBeUndefined();
  });
});

describe('values of client lists', () => {
  const seeded = (type: string, items: readonly object[] = []) =>
    account({ clientLists: [{ listId, name: 'Values', type, items }] });

  test.each([
    ['IP', ['192.0.2.0/24', '192.0.2.77/24'], ['192.0.2.0/24']],
    ['GEO', ['de', 'DE'], ['DE']],
    ['ASN', ['AS64496', '64496'], ['64496']],
    ['TLS_FINGERPRINT', ['ABC', 'abc'], ['abc']],
    ['FILE_HASH', [hash, hash.toLowerCase()], [hash.toLowerCase()]],
    ['USER_ID', [uuid], [uuid.toLowerCase()]],
    ['DOMAIN', ['Example.com.', 'example.com'], ['example.com']],
  ])('sends values of type %s once, in canonical form', async (type, items, values) => {
    const { lists, valuesOf } = seeded(type);
    await lists.clientLists.ensureListed({ listId, items });
    expect(valuesOf(listId)).toEqual(values);
  });

  test('distinguishes headers by name and values, ignoring case and order', async () => {
    const { lists, fake } = seeded('REQUEST_HEADER_NAME_VALUE', [{ key: 'X-Bot', values: ['a', 'b'] }]);
    const items = [
      { key: 'x-bot', values: ['b', 'a'] },
      { key: 'X-Bot', values: ['c'] },
    ];
    expect(await lists.clientLists.ensureListed({ listId, items })).toMatchObject({
      outcome: 'updated',
      added: [{ key: 'X-Bot', values: ['c'] }],
    });
    expect(await lists.clientLists.replaceAll({ listId, items: items.slice(1) })).toMatchObject({
      removed: [{ key: 'X-Bot', values: ['a', 'b'] }],
    });
    expect(fake.state.lists.lists.get(listId)?.items.size).toBe(1);
  });

  test.each([
    ['a value of another type', ['192.0.2.7', 'shop'], '/items/1'],
    ['an empty value', [' '], '/items/0'],
    [
      'two dates for one value',
      ['192.0.2.7', { value: '192.0.2.7/32', expirationDate: '2030-01-01T00:00:00Z' }],
      '/items/1',
    ],
    ['an invalid date', [{ value: '192.0.2.7', expirationDate: 'soon' }], '/items/0/expirationDate'],
    [
      'a date that has passed',
      [{ value: '192.0.2.7', expirationDate: '2001-01-01T00:00:00Z' }],
      '/items/0/expirationDate',
    ],
    ['a header in a list of addresses', [{ key: 'x-bot', values: ['a'] }], '/items/0'],
    ['a number', [7 as unknown as string], '/items/0'],
  ])('are refused before a change is sent: %s', async (_name, items, pointer) => {
    const { lists, valuesOf } = seeded('IP');
    const failure = await failureOf(lists.clientLists.ensureListed({ listId, items }));
    expect(failure).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(failure).toMatchObject({ issues: [expect.objectContaining({ pointer })] });
    expect(valuesOf(listId)).toEqual([]);
  });
});
