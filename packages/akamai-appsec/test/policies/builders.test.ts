import {
  bypassListIds,
  customDenyName,
  exceptAll,
  exceptNames,
  ipGeoFirewall,
  pathRatePolicy,
  rateClientIdentifiers,
  ruleUpdates,
} from '@edgeward/akamai-appsec';
import { expect, test } from 'vitest';

test('builders refuse what would let everything pass', () => {
  for (const build of [
    () => pathRatePolicy({ name: 'x', paths: [], averageThreshold: 1, burstThreshold: 1 }),
    () => pathRatePolicy({ name: 'x', paths: ['/'], averageThreshold: 0, burstThreshold: 1 }),
    () => exceptNames('ARGS', []),
    () => exceptNames('ARGS', ['*']),
    () => pathRatePolicy({ name: 'x', paths: [' '], averageThreshold: 1, burstThreshold: 1 }),
    () => pathRatePolicy({ name: 'x', paths: ['/'], averageThreshold: 1, burstThreshold: Number.POSITIVE_INFINITY }),
    () => pathRatePolicy({ name: 'x', paths: ['/'], averageThreshold: 1, burstThreshold: 1, burstWindow: 60 }),
    () => exceptNames('ARGS', ['a', '**'], { wildcard: true }),
    () => exceptNames('ARGS', ['']),
    () => exceptAll(),
    () => exceptAll(''),
    () => ipGeoFirewall({}),
    () => ipGeoFirewall({ blockIps: [], allowIps: ['1_A'] }),
    () => ipGeoFirewall({ blockIps: ['2001:db8::/32'] }),
    () => customDenyName({}),
    () => customDenyName({ id: 'deny_custom_' }),
  ]) {
    expect(build).toThrow(expect.objectContaining({ kind: 'request-validation', mayHaveApplied: false }));
  }
});

test('builders refuse a misspelt or wrong member', () => {
  const rate = { name: 'x', paths: ['/'], averageThreshold: 1, burstThreshold: 1 };
  for (const build of [
    () => ipGeoFirewall({ blockIPs: ['1_A'] } as never),
    () => ipGeoFirewall({ blockIps: '1_A' as never }),
    () => pathRatePolicy({ ...rate, burstwindow: 5 } as never),
    () => pathRatePolicy({ ...rate, paths: '/login' as never }),
    () => exceptNames('ARGS', ['a'], { wildCard: true } as never),
  ]) {
    expect(build).toThrow(expect.objectContaining({ kind: 'configuration', mayHaveApplied: false }));
  }
  expect(() => exceptNames('ARGS', 'comment' as never)).toThrow('/names must list names');
});

test('helpers read every spelling of the service', () => {
  expect(rateClientIdentifiers({ clientIdentifier: 'ip' })).toEqual(['ip']);
  expect(rateClientIdentifiers({ clientIdentifier: '' })).toEqual([]);
  expect(rateClientIdentifiers({ clientIdentifier: 'ip', clientIdentifiers: ['api-key', 'ip'] })).toEqual([
    'api-key',
    'ip',
  ]);
  expect([622918, '622918', 'deny_custom_622918'].map((id) => customDenyName({ id }))).toEqual(
    Array(3).fill('deny_custom_622918'),
  );
  expect(bypassListIds({ networkLists: ['1_A'] })).toEqual(['1_A']);
  expect(bypassListIds({ networkLists: [{ id: '1_A', name: 'A' }] })).toEqual(['1_A']);
  expect(bypassListIds({})).toEqual([]);
  const set = { newRules: [{ id: 1, title: 'New' }] };
  expect(ruleUpdates({ KRSToLatestUpdates: set }).toLatest).toEqual(set);
  expect(ruleUpdates({ krsToLatestUpdates: set }).toLatest).toEqual(set);
});
