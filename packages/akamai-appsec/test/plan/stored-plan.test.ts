import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { type PlanJson, sealed, type UnsealedPlan } from '../../src/plan/plan-json.js';
import { failureOf } from '../support/answering.js';

const akamai = new AkamaiAppSec(createFakeAkamaiAppSec({ seed: shopSeed }).clientOptions);
const plan = await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
  await draft.policies.protections.update({ policyId: 'shop_1', body: { applyRateControls: true } });
});
const good: PlanJson = plan.toJSON();
const { diff, versionNumber, live } = good;

/** A plan that was changed and sealed again, as somebody could who knows the form. */
function changed(more: Partial<Record<keyof UnsealedPlan, unknown>>): PlanJson {
  const { hash: _, ...unsealed } = good;
  // The test is about plans that no release of this library makes.
  return sealed({ ...unsealed, ...more } as UnsealedPlan);
}

const backwards = { ...diff, from: versionNumber + 1 };
const same = { ...diff, from: versionNumber };
const other = { ...diff, from: 1 };

test.each<[string, PlanJson, readonly string[]]>([
  ['nothing', changed({}), []],
  ['its time', changed({ plannedAt: 'yesterday' }), ['/plannedAt']],
  ['its configuration', changed({ configId: 1 }), ['/diff/configId']],
  ['the version of its diff', changed({ diff: { ...diff, to: 9 } }), ['/diff/to']],
  ['a diff from a later version', changed({ diff: backwards }), ['/diff/from']],
  ['a diff from a later version, if the draft was there before', changed({ diff: backwards, isOwnDraft: false }), []],
  ['a diff from itself', changed({ diff: same, isOwnDraft: false }), ['/diff/from']],
  ['a diff from itself, though the plan has made it', changed({ diff: same }), ['/diff/from']],
  ['a draft that is live', changed({ live: { STAGING: versionNumber } }), ['/live']],
  [
    'a draft that is live, if it was there before',
    changed({ live: { STAGING: versionNumber }, isOwnDraft: false }),
    [],
  ],
  ['a network', changed({ network: 'PRODUCTION' }), []],
  ['a network whose version is another', changed({ network: 'STAGING', live: { STAGING: 9 } }), ['/diff/from']],
  ['a network without an active version', changed({ network: 'STAGING', live: {} }), ['/diff/from']],
  ['another comparison', changed({ compared: { STAGING: other } }), []],
  [
    'a comparison of another version',
    changed({ compared: { STAGING: { ...other, to: 9 } } }),
    ['/compared/STAGING/to'],
  ],
  [
    'a comparison of another configuration',
    changed({ compared: { PRODUCTION: { ...other, configId: 1 } } }),
    ['/compared/PRODUCTION/configId'],
  ],
  ['its hash', { ...good, hash: changed({ versionNumber: 9 }).hash }, ['/hash']],
])('a stored plan with a change of %s is accepted or refused for what contradicts', async (_, stored, pointers) => {
  const read = async (): Promise<PlanJson> => akamai.resumePlan(JSON.parse(JSON.stringify(stored))).toJSON();
  if (pointers.length === 0) expect(await read()).toEqual(stored);
  else {
    expect(await failureOf(read())).toMatchObject({
      vendor: 'akamai',
      operation: 'resumePlan',
      issues: pointers.map((pointer) => ({ pointer, message: expect.stringMatching(/\w/) })),
      message: expect.stringContaining(`: ${pointers[0]} `),
      hint: expect.stringContaining('plan.toJSON()'),
    });
  }
});

const change = { kind: 'changed', pointer: '/a', path: 'a', scope: 'version' };

test.each<readonly [string, unknown]>([
  ['/plannedAt', { ...good, plannedAt: 5 }],
  ['/configId', { ...good, configId: -1 }],
  ['/versionNumber', { ...good, versionNumber: -1 }],
  ['/isOwnDraft', { ...good, isOwnDraft: 'yes' }],
  ['/live', { ...good, live: undefined }],
  ['/live/PRODUCTION', { ...good, live: { ...live, PRODUCTION: '2' } }],
  ['/fingerprint', { ...good, fingerprint: 5 }],
  ['/unexported/0', { ...good, unexported: [5] }],
  ['/hash', { ...good, hash: 5 }],
  ['/diff/configId', { ...good, diff: { ...diff, configId: '8277' } }],
  ['/diff/configName', { ...good, diff: { ...diff, configName: 5 } }],
  ['/diff/from', { ...good, diff: { ...diff, from: -1 } }],
  ['/diff/to', { ...good, diff: { ...diff, to: -1 } }],
  ['/diff/changes', { ...good, diff: { ...diff, changes: {} } }],
  ...['kind', 'pointer', 'path', 'name', 'words', 'weakens', 'scope'].map(
    (name) => [`/diff/changes/0/${name}`, { ...good, diff: { ...diff, changes: [{ ...change, [name]: 5 }] } }] as const,
  ),
  ['/compared/STAGING/changes', { ...good, compared: { STAGING: { ...diff, changes: 5 } } }],
  ['/compared/PRODUCTION/changes', { ...good, compared: { PRODUCTION: { ...diff, changes: 5 } } }],
])('a stored plan with a wrong %s is refused', async (pointer, stored) => {
  const error = await failureOf((async () => akamai.resumePlan(stored))());
  expect(error).toMatchObject({ issues: [expect.objectContaining({ pointer })] });
});

test.each(['added', 'removed', 'changed'])('a stored plan may have a change that is %s', (kind) => {
  const whole = { ...change, kind, name: 'A', words: 'a', weakens: false, before: 1, after: [2] };
  for (const scope of ['version', 'configuration']) {
    const stored = changed({ diff: { ...diff, changes: [{ ...whole, scope }] } });
    expect(akamai.resumePlan(stored).diff.changes).toEqual([{ ...whole, scope }]);
  }
});
