import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, live, shop, version } from './small-seed.js';

const minute = 60_000;
const securityPolicy = { policyId: 'shop_1' };
const website = { type: 'website', securityPolicy, hostnames: ['www.example.com'] };
const rule = { name: 'A', conditions: [] };
const names = (...hostnames: readonly string[]): object => ({
  hostnameList: hostnames.map((hostname) => ({ hostname })),
  mode: 'append',
});

const selectableHostnames = {
  availableSet: [{ hostname: 'shop.example.com' }],
  errorSet: [{ hostname: 'gone.example.com', reason: 'gone', reasonCode: 400 }],
};
const two = {
  ...draft,
  securityPolicies: [...(draft.securityPolicies ?? []), { policyId: 'pay_1', policyName: 'Pay' }],
};

function fakeOf(of: object = draft, targetProduct?: string): FakeAkamaiAppSec {
  const { configurations: [configuration] = [] } = shop({ ...draft, ...of });
  if (configuration === undefined) throw new Error('The seed has no configuration');
  const more = targetProduct === undefined ? {} : { targetProduct };
  return createFakeAkamaiAppSec({
    seed: { configurations: [{ ...configuration, configuration: { ...configuration.configuration, ...more } }] },
  });
}

const rules = '/configs/8277/custom-rules';
const targets = `${version()}/match-targets`;
const hostnames = `${version()}/selected-hostnames`;
const invalid = (detail: RegExp | string): object => problem(400, 'INVALID-INPUT-ERROR', detail);

/** What the fake refuses, with where that is said. */
const refusals: readonly (readonly [
  source: string,
  fake: () => FakeAkamaiAppSec,
  line: string,
  body: unknown,
  expected: object,
])[] = [
  [
    'hostnames: only selectable ones',
    () => fakeOf({ selectableHostnames }),
    `PUT ${hostnames}`,
    names('other.example.com'),
    invalid('other.example.com'),
  ],
  [
    'hostnames: none with an error',
    () => fakeOf({ selectableHostnames }),
    `PUT ${hostnames}`,
    names('gone.example.com'),
    invalid('gone.example.com'),
  ],
  [
    'hostnames: by policy in some products',
    () => fakeOf(two, 'WAP_PLUS'),
    `PUT ${hostnames}`,
    names('shop.example.com'),
    invalid('more than one policy'),
  ],
  [
    'clone: ruleUpdate is required',
    fakeOf,
    'POST /configs/8277/versions',
    { createFromVersion: 1 },
    invalid('ruleUpdate'),
  ],
  [
    'condition types',
    fakeOf,
    `POST ${rules}`,
    { ...rule, conditions: [{ type: 'hoitMatch', positiveMatch: true, value: ['a'] }] },
    invalid('no such type'),
  ],
  ['operation: AND or OR', fakeOf, `POST ${rules}`, { ...rule, operation: 'XOR' }, invalid('AND or OR')],
  ['samplingRate: 0 to 100', fakeOf, `POST ${rules}`, { ...rule, samplingRate: 101 }, invalid('samplingRate')],
  ['defaultFile: three values', fakeOf, `POST ${targets}`, { ...website, defaultFile: 'ALL' }, invalid('defaultFile')],
  ['apis: on targets of the type api', fakeOf, `POST ${targets}`, { ...website, apis: [{ id: 1 }] }, invalid('apis')],
  ['type: website or api', fakeOf, `POST ${targets}`, { ...website, type: 'dns' }, invalid('website or api')],
];

describe('a fake refuses what the documentation rules out', () => {
  it.each(refusals)('%s', async (_, fake, line, body, expected) => {
    expect(await call(fake(), line, body)).toMatchObject(expected);
  });

  it('with 405 for a method that a path does not have', async () => {
    expect(await call(fakeOf(), 'DELETE /configs')).toMatchObject({
      status: 405,
      body: { title: 'Unsupported method' },
    });
  });

  it('with 404 for a path that nobody has, and says so', async () => {
    expect(await call(fakeOf(), 'GET /nothing')).toMatchObject(
      problem(404, 'NOT-FOUND', 'no such path: GET .*/nothing'),
    );
  });

  it('with 400 for a hostname that another active configuration covers', async () => {
    const other = { configuration: { id: 9000, name: 'Blog', latestVersion: 1 }, versions: [draft] };
    const fake = createFakeAkamaiAppSec({ seed: { configurations: [...(shop(live).configurations ?? []), other] } });
    const order = {
      action: 'ACTIVATE',
      network: 'PRODUCTION',
      note: '',
      notificationEmails: [],
      activationConfigs: [{ configId: 9000, configVersion: 1 }],
    };
    expect(await call(fake, 'POST /activations', order)).toMatchObject(
      invalid('www.example.com is covered by configuration 8277'),
    );
    expect(fake.state.activations.size).toBe(0);
  });
});

describe('a fake works out', () => {
  it('that a new website target does not match on the default file', async () => {
    expect(await bodyOf(fakeOf(), `POST ${targets}`, website)).toMatchObject({ defaultFile: 'NO_MATCH' });
  });

  it('whether a custom rule holds at the moment', async () => {
    const fake = fakeOf();
    const at = (ms: number): string => new Date(fake.clock.now() + ms).toISOString();
    const effectiveTimePeriod = { startDate: at(minute), endDate: at(3 * minute) };
    const made = await bodyOf(fake, `POST ${rules}`, { ...rule, effectiveTimePeriod });
    const { id } = made as { id: number };
    const statuses: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      const { effectiveTimePeriod: period } = (await bodyOf(fake, `GET ${rules}/${id}`)) as {
        effectiveTimePeriod: { status: string };
      };
      statuses.push(period.status);
      fake.clock.advance(2 * minute);
    }
    expect(statuses).toEqual(['INACTIVE', 'ACTIVE', 'EXPIRED']);
  });
});
