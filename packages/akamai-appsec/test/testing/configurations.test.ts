import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec, FakeClock, type VersionSeed } from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, live, shop, version } from './small-seed.js';

const inactive = { status: 'Inactive' };

function numbered(...numbers: readonly number[]): readonly VersionSeed[] {
  return numbers.map((number) => ({
    version: { version: number, versionNotes: `notes ${number}`, createDate: '2025-01-01T00:00:00Z', createdBy: 'ana' },
  }));
}

describe('the list of configurations', () => {
  it('equals its seed', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    expect(await bodyOf(fake, 'GET /configs')).toEqual({
      configurations: [{ id: 8277, name: 'Shop', latestVersion: 1 }],
    });
  });
});

describe('the list of versions', () => {
  const seed = shop(...numbered(1, 2, 3));

  it('has the newest first, and summaries only', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    expect(await bodyOf(fake, 'GET /configs/8277/versions')).toEqual({
      totalSize: 3,
      pageSize: 3,
      page: 1,
      configId: 8277,
      configName: 'Shop',
      lastCreatedVersion: 3,
      versionList: [3, 2, 1].map((number) => ({ version: number, production: inactive, staging: inactive })),
    });
  });

  it('has notes, creator and date if requested', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(...numbered(1)) });
    expect(await bodyOf(fake, 'GET /configs/8277/versions?detail=true')).toMatchObject({
      versionList: [{ versionNotes: 'notes 1', createDate: '2025-01-01T00:00:00Z', createdBy: 'ana' }],
    });
  });

  it.each([
    ['page=1&pageSize=2', 1, [3, 2]],
    ['page=2&pageSize=2', 2, [1]],
    ['page=3&pageSize=2', 3, []],
    ['page=-1&pageSize=2', 1, [3, 2, 1]],
  ])('comes in pages: %s', async (query, page, versions) => {
    const fake = createFakeAkamaiAppSec({ seed });
    expect(await bodyOf(fake, `GET /configs/8277/versions?${query}`)).toMatchObject({
      totalSize: 3,
      pageSize: versions.length,
      page,
      versionList: versions.map((number) => ({ version: number })),
    });
  });

  it('has 25 versions on a page', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(...numbered(...Array.from({ length: 26 }, (_, i) => i + 1))) });
    expect(await bodyOf(fake, 'GET /configs/8277/versions')).toMatchObject({ totalSize: 26, pageSize: 25 });
  });

  it.each(['page=0', 'page=x', 'pageSize=0', 'pageSize=1.5', 'detail=maybe'])(
    'the list of versions rejects %s',
    async (query) => {
      const fake = createFakeAkamaiAppSec({ seed });
      expect(await call(fake, `GET /configs/8277/versions?${query}`)).toMatchObject(
        problem(400, 'INVALID-INPUT-ERROR'),
      );
    },
  );

  it('names the version active on each network', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live, { version: { version: 2 } }) });
    expect(await bodyOf(fake, 'GET /configs/8277/versions')).toMatchObject({
      productionActiveVersion: 1,
      stagingActiveVersion: 1,
      lastCreatedVersion: 2,
    });
  });
});

describe('a clone', () => {
  it('is a new version that was never active, with all that its origin holds', async () => {
    const clock = new FakeClock('2026-03-01T09:00:00Z');
    const origin: VersionSeed = {
      ...live,
      version: { ...live.version, versionNotes: 'spring' },
      matchTargets: [
        { targetId: 9, type: 'website', configId: 8277, configVersion: 1, securityPolicy: { policyId: 'shop_1' } },
      ],
    };
    const fake = createFakeAkamaiAppSec({ seed: shop(origin), clock, user: 'deploy' });
    const clone = {
      configId: 8277,
      configName: 'Shop',
      version: 2,
      versionNotes: 'spring',
      createDate: '2026-03-01T09:00:00Z',
      createdBy: 'deploy',
      basedOn: 1,
      production: inactive,
      staging: inactive,
    };
    expect(await call(fake, 'POST /configs/8277/versions', { createFromVersion: 1, ruleUpdate: false })).toMatchObject({
      status: 200,
      body: clone,
    });
    expect(await bodyOf(fake, `GET ${version(2)}`)).toEqual(clone);
    expect(await bodyOf(fake, `GET ${version(2)}/match-targets/9`)).toMatchObject({ targetId: 9, configVersion: 2 });
    expect(await bodyOf(fake, `GET ${version(2)}/selected-hostnames`)).toEqual({
      hostnameList: [{ hostname: 'www.example.com' }],
    });
    expect(await bodyOf(fake, 'GET /configs')).toMatchObject({ configurations: [{ latestVersion: 2 }] });
  });

  it('is edited without its origin', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    await bodyOf(fake, 'POST /configs/8277/versions', { createFromVersion: 1, ruleUpdate: false });
    await bodyOf(fake, `PUT ${version(2)}/selected-hostnames`, { hostnameList: [] });
    await bodyOf(fake, 'POST /configs/8277/custom-rules', { name: 'No login', conditions: [] });
    await bodyOf(fake, `PUT ${version(2)}/security-policies/shop_1/custom-rules/1`, { action: 'deny' });
    expect(await bodyOf(fake, `GET ${version(2)}/selectable-hostnames`)).toMatchObject({ configVersion: 2 });
    expect(await bodyOf(fake, `GET ${version(1)}/security-policies/shop_1/custom-rules`)).toMatchObject({
      customRules: [{ action: 'none' }],
    });
    expect(await bodyOf(fake, `GET ${version(1)}/selected-hostnames`)).toEqual({
      hostnameList: [{ hostname: 'www.example.com' }],
    });
  });

  it.each([{}, { createFromVersion: '1' }, { createFromVersion: 1, ruleUpdate: 'no' }, []])(
    'is not made from %j',
    async (body) => {
      const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
      expect(await call(fake, 'POST /configs/8277/versions', body)).toMatchObject(problem(400, 'INVALID-INPUT-ERROR'));
    },
  );

  it('needs an origin that exists', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    expect(await call(fake, 'POST /configs/8277/versions', { createFromVersion: 7, ruleUpdate: false })).toMatchObject(
      problem(404, 'NOT-FOUND', 'version 7'),
    );
  });

  it('is not made of a version whose activation is under way', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    await bodyOf(fake, 'POST /activations', {
      action: 'ACTIVATE',
      network: 'STAGING',
      note: '',
      notificationEmails: [],
      activationConfigs: [{ configId: 8277, configVersion: 1 }],
    });
    expect(await call(fake, 'POST /configs/8277/versions', { createFromVersion: 1, ruleUpdate: false })).toMatchObject(
      problem(412, 'PRECONDITION-FAILED', 'in use and cannot be modified'),
    );
  });
});

describe('an export', () => {
  it('has what the version holds by now', async () => {
    const seed = shop({ ...draft, exported: { siem: { enableSiem: true } } });
    const fake = createFakeAkamaiAppSec({ seed });
    await bodyOf(fake, `PUT ${version()}/selected-hostnames`, { hostnameList: [{ hostname: 'new.example.com' }] });
    await bodyOf(fake, `POST ${version()}/match-targets`, { type: 'api', securityPolicy: { policyId: 'shop_1' } });
    await bodyOf(fake, 'POST /configs/8277/custom-rules', { name: 'No login', conditions: [] });
    await bodyOf(fake, `PUT ${version()}/security-policies/shop_1/custom-rules/1`, { action: 'deny' });
    expect(await bodyOf(fake, `GET /export${version()}`)).toEqual({
      configId: 8277,
      configName: 'Shop',
      version: 1,
      production: inactive,
      staging: inactive,
      selectableHosts: ['www.example.com'],
      selectedHosts: ['new.example.com'],
      customRules: [{ configId: 8277, id: 1, name: 'No login', conditions: [], version: 1, ruleActivated: false }],
      matchTargets: {
        websiteTargets: [],
        apiTargets: [
          {
            id: 1,
            type: 'api',
            sequence: 1,
            securityPolicy: { policyId: 'shop_1' },
            effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
          },
        ],
      },
      securityPolicies: [
        {
          id: 'shop_1',
          name: 'Shop',
          hasRatePolicyWithApiKey: false,
          customRuleActions: [{ action: 'deny', id: 1 }],
        },
      ],
      siem: { enableSiem: true },
    });
  });
});

describe('a once active version', () => {
  const edits: readonly (readonly [string, object?])[] = [
    ['PUT /selected-hostnames', { hostnameList: [] }],
    ['POST /match-targets', { type: 'website', securityPolicy: { policyId: 'shop_1' } }],
    ['PUT /match-targets/9', { type: 'website', securityPolicy: { policyId: 'shop_1' } }],
    ['DELETE /match-targets/9'],
    ['PUT /match-targets/sequence', { type: 'website', targetSequence: [{ targetId: 9, sequence: 1 }] }],
    ['PUT /security-policies/shop_1/custom-rules/5', { action: 'deny' }],
  ];
  const readOnly = problem(
    403,
    'FORBIDDEN-OPERATION',
    /^You can't edit this security configuration version\. It may be active, previously active, pending activation/,
  );

  const statuses = ['Active', 'Deactivated', 'Pending'];
  const cases = (['production', 'staging'] as const).flatMap((network) =>
    statuses.flatMap((status) => edits.map(([line, body]) => ({ network, status, line, body }))),
  );

  it.each(cases)('cannot be edited: $network $status, $line', async ({ network, status, line, body }) => {
    const seed = shop({ ...draft, version: { version: 1, [network]: { status } } });
    const fake = createFakeAkamaiAppSec({ seed });
    const [method, path] = line.split(' ');
    expect(await call(fake, `${method} ${version()}${path}`, body)).toMatchObject({
      ...readOnly,
      body: { title: 'This operation is invalid' },
    });
  });

  it('can be edited when its activation has failed', async () => {
    const seed = shop({ ...draft, version: { version: 1, production: { status: 'Failed' } } });
    const fake = createFakeAkamaiAppSec({ seed });
    expect((await call(fake, `PUT ${version()}/selected-hostnames`, { hostnameList: [] })).status).toBe(200);
  });
});

describe('a missing object', () => {
  it.each([
    'GET /configs/1/versions',
    'POST /configs/1/versions',
    'GET /configs/1/versions/1',
    'GET /configs/8277/versions/7',
    'GET /export/configs/8277/versions/7',
    'GET /configs/8277/versions/7/selectable-hostnames',
    'GET /configs/8277/versions/7/selected-hostnames',
    'PUT /configs/8277/versions/7/selected-hostnames',
    'GET /configs/8277/versions/7/security-policies',
    'GET /configs/8277/versions/7/match-targets',
    'GET /configs/8277/versions/1/match-targets/7',
    'PUT /configs/8277/versions/1/match-targets/7',
    'DELETE /configs/8277/versions/1/match-targets/7',
    'GET /configs/1/custom-rules',
    'GET /configs/8277/custom-rules/7',
    'PUT /configs/8277/custom-rules/7',
    'DELETE /configs/8277/custom-rules/7',
    'GET /configs/8277/versions/1/security-policies/ghost/custom-rules',
    'PUT /configs/8277/versions/1/security-policies/ghost/custom-rules/1',
    'PUT /configs/8277/versions/1/security-policies/shop_1/custom-rules/7',
    'GET /activations/7',
    'GET /activations/status/ghost',
    'GET /unheard/of',
  ])('is not found: %s', async (line) => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    expect(await call(fake, line)).toMatchObject(problem(404, 'NOT-FOUND'));
  });

  it.each(['GET /configs/x/versions', 'GET /configs/8277/versions/1.5', 'GET /activations/-1'])(
    'is not a number: %s',
    async (line) => {
      const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
      expect(await call(fake, line)).toMatchObject(problem(400, 'INVALID-INPUT-ERROR', 'must be a number'));
    },
  );
});

describe('a deleted version', () => {
  const seed = shop(live, { ...draft, version: { version: 2 } });

  it('disappears, and its number is not reused', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    expect((await call(fake, `DELETE ${version(2)}`)).status).toBe(204);
    expect(await bodyOf(fake, 'GET /configs')).toMatchObject({ configurations: [{ latestVersion: 1 }] });
    expect(await call(fake, `DELETE ${version(2)}`)).toMatchObject(problem(404, 'NOT-FOUND'));
    const body = { createFromVersion: 1, ruleUpdate: false };
    expect(await bodyOf(fake, 'POST /configs/8277/versions', body)).toMatchObject({ version: 3 });
  });

  it('was never active', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    expect(await call(fake, `DELETE ${version(1)}`)).toMatchObject(problem(403, 'FORBIDDEN-OPERATION'));
    expect(fake.state.configurations.get(8277)?.versions.size).toBe(2);
  });
});
