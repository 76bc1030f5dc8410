import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec, type VersionSeed } from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, shop, version } from './small-seed.js';

const path = `${version()}/match-targets`;
const securityPolicy = { policyId: 'shop_1' };
const website = { type: 'website', securityPolicy } as const;
const refused = problem(400, 'INVALID-INPUT-ERROR');

function fakeWith(...matchTargets: NonNullable<VersionSeed['matchTargets']>): FakeAkamaiAppSec {
  return createFakeAkamaiAppSec({
    seed: {
      ...shop({ ...draft, matchTargets }),
      networkLists: { '1_OFFICE': 'Office' },
      apiEndpoints: { 42: 'Orders' },
    },
  });
}

describe('a new match target', () => {
  it('gets its id, its place and the controls that its policy and itself turn on', async () => {
    const fake = fakeWith({ ...website, targetId: 70, sequence: 3 });
    const target = {
      ...website,
      hostnames: ['www.example.com'],
      targetId: 71,
      configId: 8277,
      configVersion: 1,
      sequence: 4,
      defaultFile: 'NO_MATCH',
      effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
    };
    const { status, body } = await call(fake, `POST ${path}`, { ...website, hostnames: ['www.example.com'] });
    expect(status).toBe(201);
    expect(body).toEqual(target);
    expect(await bodyOf(fake, `GET ${path}/71`)).toEqual(target);
  });

  it('does not turn on what its policy turns off, nor the other way round', async () => {
    const targetSecurityControls = { applyApiConstraints: true, applyRateControls: false };
    expect(await bodyOf(fakeWith(), `POST ${path}`, { ...website, targetSecurityControls })).toMatchObject({
      effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: false },
    });
  });

  it('includes the names of the objects it refers to', async () => {
    const fake = fakeWith();
    const target = {
      type: 'api',
      securityPolicy,
      bypassNetworkLists: [{ id: '1_OFFICE' }, { id: '2_UNKNOWN' }],
      apis: [{ id: 42 }],
    };
    const named = {
      bypassNetworkLists: [{ id: '1_OFFICE', name: 'Office' }, { id: '2_UNKNOWN' }],
      apis: [{ id: 42, name: 'Orders' }],
    };
    expect(await bodyOf(fake, `POST ${path}`, target)).toMatchObject(named);
    expect(await bodyOf(fake, `GET ${path}/1?includeChildObjectName=true`)).toMatchObject(named);
    const { bypassNetworkLists, apis } = target;
    expect(await bodyOf(fake, `GET ${path}/1?includeChildObjectName=false`)).toMatchObject({
      bypassNetworkLists,
      apis,
    });
    expect(await bodyOf(fake, `GET ${path}?includeChildObjectName=false`)).toMatchObject({
      matchTargets: { apiTargets: [{ bypassNetworkLists, apis }] },
    });
  });

  it('never gets the id of one that was removed', async () => {
    const fake = fakeWith();
    await bodyOf(fake, `POST ${path}`, website);
    await call(fake, `DELETE ${path}/1`);
    expect(await bodyOf(fake, `POST ${path}`, website)).toMatchObject({ targetId: 2 });
  });

  it.each([
    ['a policy', { type: 'website' }],
    ['a policy that exists', { type: 'website', securityPolicy: { policyId: 'ghost' } }],
    ['a type', { securityPolicy }],
    ['a known type', { type: 'app', securityPolicy }],
    ['no validations', { ...website, validations: { errors: [] } }],
    ['hostnames in a list', { ...website, hostnames: 'www.example.com' }],
    ['an object', []],
  ])('a new match target requires %s', async (_, body) => {
    const fake = fakeWith();
    expect(await call(fake, `POST ${path}`, body)).toMatchObject(refused);
    expect(await bodyOf(fake, `GET ${path}`)).toEqual({ matchTargets: { apiTargets: [], websiteTargets: [] } });
  });

  it('may write its type in capital letters', async () => {
    expect(await bodyOf(fakeWith(), `POST ${path}`, { ...website, type: 'WEBSITE' })).toMatchObject({
      type: 'website',
    });
  });
});

describe('the list of match targets', () => {
  const targets: NonNullable<VersionSeed['matchTargets']> = [
    { targetId: 1, type: 'website', sequence: 2, securityPolicy: { policyId: 'shop_1' } },
    { targetId: 2, type: 'website', sequence: 1, securityPolicy: { policyId: 'blog_2' } },
    { targetId: 3, type: 'api', sequence: 3, securityPolicy: { policyId: 'shop_1' } },
  ];

  it('is in sequence, by type', async () => {
    expect(await bodyOf(fakeWith(...targets), `GET ${path}`)).toEqual({
      matchTargets: { apiTargets: [targets[2]], websiteTargets: [targets[1], targets[0]] },
    });
  });

  it('can be of one policy', async () => {
    expect(await bodyOf(fakeWith(...targets), `GET ${path}?policyId=blog_2`)).toEqual({
      matchTargets: { apiTargets: [], websiteTargets: [targets[1]] },
    });
  });
});

describe('a change of a match target', () => {
  const controls = { applyApiConstraints: false, applyRateControls: false };
  const target = {
    ...website,
    targetId: 5,
    sequence: 2,
    configId: 8277,
    configVersion: 1,
    hostnames: ['www.example.com'],
    effectiveSecurityControls: controls,
  };

  it('replaces all but its id, its place and what the target had turned off', async () => {
    const fake = fakeWith(target);
    const next = { ...website, filePaths: ['/cart'], sequence: 9 };
    const { hostnames: _hostnames, ...kept } = target;
    expect(await bodyOf(fake, `PUT ${path}/5`, next)).toEqual({ ...kept, filePaths: ['/cart'] });
    expect(await bodyOf(fake, `GET ${path}/5`)).toEqual({ ...kept, filePaths: ['/cart'] });
  });

  it('accepts the target as it was read', async () => {
    const fake = fakeWith(target);
    expect(await bodyOf(fake, `PUT ${path}/5`, await bodyOf(fake, `GET ${path}/5`))).toEqual(target);
  });

  it('may turn controls on', async () => {
    const targetSecurityControls = { applyApiConstraints: true, applyRateControls: true };
    expect(await bodyOf(fakeWith(target), `PUT ${path}/5`, { ...website, targetSecurityControls })).toMatchObject({
      effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
    });
  });

  it.each([
    ['another id', { ...website, targetId: 6 }],
    ['another type', { ...website, type: 'api' }],
    ['a policy that does not exist', { ...website, securityPolicy: { policyId: 'ghost' } }],
    ['validations', { ...website, validations: {} }],
  ])('is refused with %s', async (_, body) => {
    const fake = fakeWith(target);
    expect(await call(fake, `PUT ${path}/5`, body)).toMatchObject(refused);
    expect(await bodyOf(fake, `GET ${path}/5`)).toEqual(target);
  });
});

describe('a removed match target', () => {
  it('removes a match target', async () => {
    const fake = fakeWith({ ...website, targetId: 5 });
    expect(await call(fake, `DELETE ${path}/5`)).toMatchObject({ status: 204, body: '' });
    expect((await call(fake, `GET ${path}/5`)).status).toBe(404);
  });
});

describe('the order of match targets', () => {
  const targets: NonNullable<VersionSeed['matchTargets']> = [
    { targetId: 1, type: 'website', sequence: 1, securityPolicy },
    { targetId: 2, type: 'website', sequence: 2, securityPolicy },
    { targetId: 3, type: 'api', sequence: 3, securityPolicy },
  ];
  const swapped = [
    { targetId: 2, sequence: 1 },
    { targetId: 1, sequence: 2 },
  ];

  it.each(['website', 'WEBSITE'])('is changed for one type: %s', async (type) => {
    const fake = fakeWith(...targets);
    const order = { type, targetSequence: swapped };
    expect(await bodyOf(fake, `PUT ${path}/sequence`, order)).toEqual({ ...order, type: 'website' });
    expect(await bodyOf(fake, `GET ${path}`)).toMatchObject({
      matchTargets: { websiteTargets: [{ targetId: 2 }, { targetId: 1 }], apiTargets: [{ sequence: 3 }] },
    });
  });

  it.each([
    ['all targets of the type', { type: 'website', targetSequence: swapped.slice(1) }],
    ['targets of the type only', { type: 'api', targetSequence: [...swapped, { targetId: 3, sequence: 3 }] }],
    ['each target once', { type: 'website', targetSequence: [...swapped, { targetId: 1, sequence: 3 }] }],
    ['each place once', { type: 'website', targetSequence: swapped.map((place) => ({ ...place, sequence: 1 })) }],
    ['targets that exist', { type: 'api', targetSequence: [{ targetId: 4, sequence: 1 }] }],
    ['a type', { targetSequence: swapped }],
    ['a list', { type: 'website' }],
    ['places', { type: 'website', targetSequence: [{ targetId: 1 }, { targetId: 2 }] }],
  ])('has to name %s', async (_, body) => {
    const fake = fakeWith(...targets);
    expect(await call(fake, `PUT ${path}/sequence`, body)).toMatchObject(refused);
    expect(await bodyOf(fake, `GET ${path}`)).toMatchObject({
      matchTargets: { websiteTargets: [{ targetId: 1 }, { targetId: 2 }] },
    });
  });
});

describe('security policies', () => {
  const seed = shop({
    ...draft,
    securityPolicies: [
      ...(draft.securityPolicies ?? []),
      {
        policyId: 'blog_2',
        policyName: 'Blog',
        policySecurityControls: { applyRateControls: false },
        hasRatePolicyWithApiKey: true,
      },
    ],
    matchTargets: [{ targetId: 1, type: 'website', securityPolicy }],
  });

  it('are listed by id and name', async () => {
    expect(await bodyOf(createFakeAkamaiAppSec({ seed }), `GET ${version()}/security-policies`)).toEqual({
      configId: 8277,
      version: 1,
      policies: [
        { policyId: 'shop_1', policyName: 'Shop' },
        { policyId: 'blog_2', policyName: 'Blog' },
      ],
    });
  });

  it('can be those that no match target leads to, with all that is known', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    expect(await bodyOf(fake, `GET ${version()}/security-policies?notMatched=true&detail=true`)).toEqual({
      configId: 8277,
      version: 1,
      policies: [
        {
          policyId: 'blog_2',
          policyName: 'Blog',
          policySecurityControls: { applyRateControls: false },
          hasRatePolicyWithApiKey: true,
        },
      ],
    });
  });
});
