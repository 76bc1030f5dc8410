import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { describe, expect, test } from 'vitest';
import { changeDeeply } from '../input/change-deeply.ts';

interface Seeded {
  readonly state: () => unknown;
  readonly reset: () => void;
}

const action = {
  name: 'organizations/acme/environments/prod/securityActions/block',
  state: 'ENABLED',
  deny: { responseCode: 403 },
  conditionConfig: { ipAddressRanges: ['192.0.2.7'] },
};

/** Makes a fake of each package with a seed; new objects at each call. */
const fakes: Readonly<Record<string, () => readonly [seed: object, make: () => Seeded]>> = {
  akamai: () => {
    const list = { uniqueId: '1_BLOCKED', name: 'Blocked', list: ['192.0.2.7'] };
    const seed = { lists: { networkLists: [list] } };
    return [
      seed,
      () => {
        const fake = createFakeAkamaiAppSec({ seed });
        return { state: () => fake.state.lists.lists, reset: fake.reset };
      },
    ];
  },
  apigee: () => {
    const seed = { securityActions: [structuredClone(action)], enforcement: { name: 'config', enabled: true } };
    return [
      seed,
      () => {
        const fake = createFakeApigeeSecurityActions({ seed });
        return { state: () => fake.state, reset: fake.reset };
      },
    ];
  },
  noc: () => {
    const seed = { 'example.com': { lists: { blacklistedips: ['^10.'] }, apiUsers: {} } };
    return [
      seed,
      () => {
        const fake = createFakeNocCdn({ seed });
        return { state: () => fake.sites, reset: fake.reset };
      },
    ];
  },
  ping: () => {
    const shop = { protocol: 'https', url: '/shop', hostname: '*', servers: [{ host: '192.0.2.1', port: 443 }] };
    const entry = { type: 'ip', value: '192.0.2.7' } as const;
    const seed = {
      apis: { shop },
      denyList: { manual_blacklist: [entry] },
      health: { '192.0.2.1:443': [{ value: 'Up' }] },
    };
    return [
      seed,
      () => {
        const fake = createFakePingAse({ seed });
        return { state: () => fake.state, reset: fake.reset };
      },
    ];
  },
  rackcorp: () => {
    const seed = { events: [{ id: 1, status: 'open' }], bgpProtections: [{ id: 2, ipAddress: '192.0.2.7' }] };
    return [
      seed,
      () => {
        const fake = createFakeRackCorpSecurity({ seed });
        return { state: () => fake.state, reset: fake.reset };
      },
    ];
  },
};

describe.each(Object.entries(fakes))('a fake of %s', (_name, make) => {
  test('keeps its seed, whatever a test does to the object given as the seed', () => {
    const [seed, create] = make();
    const fake = create();
    const before = structuredClone(fake.state());
    changeDeeply(seed);
    expect(fake.state()).toEqual(before);
    fake.reset();
    expect(fake.state()).toEqual(before);
  });

  test('returns to its seed after its state was changed in place', () => {
    const [, create] = make();
    const fake = create();
    const before = structuredClone(fake.state());
    changeState(fake.state());
    expect(fake.state()).not.toEqual(before);
    fake.reset();
    expect(fake.state()).toEqual(before);
  });
});

/** Changes objects, lists and maps in place. */
function changeState(state: unknown): void {
  if (state instanceof Map) for (const value of state.values()) changeState(value);
  else if (typeof state === 'object' && state !== null && !Array.isArray(state)) {
    for (const value of Object.values(state)) changeState(value);
    changeDeeply(state);
  } else changeDeeply(state);
}
