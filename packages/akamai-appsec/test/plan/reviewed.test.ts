import type { Plan } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { type PlanJson, sealed, type UnsealedPlan } from '../../src/plan/plan-json.js';
import { diffOf } from '../../src/plan/versions/compare-versions.js';
import { PlannedVersion } from '../../src/plan/versions/planned-version.js';
import { answering, failureOf, json } from '../support/answering.js';

const configId = 8277;
const diff = (from: number): Plan['diff'] => ({ configId, from, to: 3, changes: [] });

/** A plan of version 3, made from version 1 when this was active. */
function planned(live: PlanJson['live'], more: Partial<UnsealedPlan> = {}): PlanJson {
  return sealed({
    type: 'akamai.plan',
    version: 1,
    plannedAt: '2026-01-01T00:00:00.000Z',
    configId,
    versionNumber: 3,
    isOwnDraft: true,
    live,
    fingerprint: {},
    diff: diff(1),
    ...more,
  });
}

/** The diff that a plan has shown for a network where this is active now. */
async function reviewed(
  state: PlanJson,
  network: 'STAGING' | 'PRODUCTION',
  now: number | undefined,
  own: object = {},
): Promise<unknown> {
  const member = network === 'STAGING' ? 'stagingActiveVersion' : 'productionActiveVersion';
  const versionList = [{ version: 3, ...own }, { version: 2 }, { version: 1 }];
  const { akamai } = answering(() => json({ versionList, ...(now !== undefined && { [member]: now }) }));
  return new PlannedVersion(akamai, state).reviewedFor(network, {});
}

describe('the shown state of a network', () => {
  test.each<[string, PlanJson, 'STAGING' | 'PRODUCTION', number | undefined, number, number | undefined]>([
    ['is its diff from what is active', planned({ PRODUCTION: 1 }), 'PRODUCTION', 1, 1, 1],
    ['is its diff, though nothing was active when it was made', planned({}), 'PRODUCTION', 1, 1, 1],
    ['is its comparison', planned({}, { compared: { PRODUCTION: diff(2) } }), 'PRODUCTION', 2, 2, 2],
    [
      'is its comparison with nothing',
      planned({}, { compared: { PRODUCTION: diff(0) } }),
      'PRODUCTION',
      undefined,
      0,
      undefined,
    ],
    ['is its diff for an empty staging', planned({}), 'STAGING', undefined, 1, undefined],
  ])('a plan has shown what it would change: %s', async (_, state, network, now, from, previousVersion) => {
    expect(await reviewed(state, network, now)).toEqual({ reviewed: diff(from), previousVersion });
  });

  test.each<[string, PlanJson, 'STAGING' | 'PRODUCTION', number | undefined, string, string]>([
    [
      'another version',
      planned({ PRODUCTION: 1 }),
      'PRODUCTION',
      2,
      'live-changed',
      'was planned while version 1 was active on PRODUCTION, but version 2 is active now',
    ],
    [
      'none',
      planned({ STAGING: 1 }),
      'STAGING',
      undefined,
      'live-changed',
      'was planned while version 1 was active on STAGING, but no version is active now',
    ],
    [
      'one, and was none',
      planned({}),
      'STAGING',
      2,
      'live-changed',
      'was planned while no version was active on STAGING, but version 2 is active now',
    ],
    [
      'the same other',
      planned({ STAGING: 2 }),
      'STAGING',
      2,
      'not-compared',
      'was compared with version 1, but version 2 is active on STAGING',
    ],
    [
      'none, as before',
      planned({}),
      'PRODUCTION',
      undefined,
      'not-compared',
      'was compared with version 1, but no version is active on PRODUCTION',
    ],
    [
      'one that was compared on the other network',
      planned({ STAGING: 2 }, { compared: { PRODUCTION: diff(2) } }),
      'STAGING',
      2,
      'not-compared',
      'was compared with version 1',
    ],
  ])('is rejected if the active version is %s', async (_, state, network, now, reason, message) => {
    const error = await failureOf(reviewed(state, network, now));
    expect(error).toMatchObject({ operation: 'plan', reason, sections: [], message: expect.stringContaining(message) });
    const hint = reason === 'live-changed' ? 'Make a new plan' : `plan.compareWith({ network: '${network}' })`;
    expect(error).toMatchObject({ hint: expect.stringMatching(/^Nothing was activated\. /) });
    expect(error).toMatchObject({ hint: expect.stringContaining(hint) });
  });

  test.each([
    ['active', 3, {}],
    ['pending', 1, { production: { status: 'PENDING' } }],
  ])('does not count if the version is %s there', async (_, now, own) => {
    const ended = await reviewed(planned({ PRODUCTION: 1 }), 'PRODUCTION', now, own);
    expect(ended).toEqual({ reviewed: undefined, previousVersion: undefined });
  });

  test('counts if the version is pending on the other network', async () => {
    const own = { production: { status: 'Pending' } };
    expect(await reviewed(planned({ STAGING: 1 }), 'STAGING', 1, own)).toMatchObject({ previousVersion: 1 });
  });

  test('is rejected if its version is deleted', async () => {
    const state = { ...planned({}), versionNumber: 7 };
    expect(await failureOf(reviewed(state, 'STAGING', 1))).toMatchObject({
      reason: 'draft-missing',
      message: expect.stringMatching(/version 7 of configuration 8277 \w+/),
    });
  });
});

describe('a diff of two versions', () => {
  const one = { configId, version: 1, ratePolicies: [{ id: 1, name: 'Login' }] };
  const numbers = { from: 1, to: 2 };

  test('has the name of the configuration, if it is one', () => {
    expect(diffOf(one, { ...one, configName: 'Shop' }, numbers)).toMatchObject({ configName: 'Shop' });
    // A service may answer with null.
    const nameless = { ...one, configName: null } as unknown as typeof one;
    expect(diffOf(one, nameless, numbers)).not.toHaveProperty('configName');
  });

  test('has words for what is removed, from the version that had it', () => {
    const two = { configId, version: 2, ratePolicies: [{ id: 2, name: 'Search' }] };
    expect(diffOf(one, two, numbers).changes).toMatchObject([
      { kind: 'removed', words: expect.stringContaining('Login'), weakens: true },
      { kind: 'added', words: expect.stringContaining('Search') },
    ]);
    for (const change of diffOf(one, { ...one, xMore: 1 }, numbers).changes) expect(change).not.toHaveProperty('words');
  });

  test('has each separately read setting of a version', () => {
    const read = { ...one, unexported: { 'bypass-network-lists': { networkLists: ['a'] } } };
    const { changes } = diffOf(undefined, read, { from: 0, to: 1 }, ['bypass-network-lists', 'other']);
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([
      ['added', 'unexported/bypass-network-lists'],
      ['added', 'ratePolicies[1]'],
      ['changed', 'unexported/other'],
    ]);
    expect(changes.at(-1)).toMatchObject({
      pointer: '/unexported/other',
      scope: 'version',
      before: 'not readable',
      after: 'not readable',
      weakens: true,
    });
    expect(diffOf(undefined, one, { from: 0, to: 1 }).changes).toHaveLength(1);
  });

  test('does not have a setting twice that was read beside the exports', () => {
    const before = { ...one, advancedOptions: { requestBody: { limit: 8 } }, unexported: {} };
    const after = { ...one, advancedOptions: {}, unexported: {} };
    const { changes } = diffOf(before, after, numbers, ['advanced-settings/request-body']);
    expect(changes.map(({ path }) => path)).toEqual(['unexported/advanced-settings/request-body']);
  });
});
