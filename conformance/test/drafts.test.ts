import { AkamaiAppSec, type AkamaiAppSecOptions, type Draft } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const sweep = sweepOf('@edgeward/akamai-appsec');
const changes = operations.filter(
  ({ id, path, effect }) =>
    effect !== 'read' &&
    path.includes('{versionNumber}') &&
    !id.startsWith('versions.') &&
    // The fake confirms the response to a recommendation, and makes no exception of it.
    id !== 'policies.tuning.tuningRecommendations.respond',
);

/** Changing bodies, for operations with a sample equal to the content of the version. */
const bodies: Readonly<Record<string, object>> = {
  'settings.evasivePathMatch.update': { enablePathMatch: false },
  'policies.settings.policyEvasivePathMatch.update': { enablePathMatch: false },
  'policies.policySelectedHostnames.remove': { hostnameList: [{ hostname: 'www.example.com' }] },
  'policies.attackGroups.update': { action: 'deny' },
  'policies.rules.update': { action: 'deny' },
  'evaluation.evalGroups.update': { action: 'deny' },
  'evaluation.evalGroups.updateWithConditionException': { action: 'deny' },
  'evaluation.evalHostnames.remove': { hostnames: ['new.example.com'] },
  'evaluation.evalRules.update': { action: 'deny' },
  'evaluation.evalRules.updateWithConditionException': { action: 'deny' },
  'evaluation.policyEvalHostnames.remove': { hostnames: ['new.example.com'] },
};

function methodOf(draft: object, id: string): (params: object) => Promise<unknown> {
  const names = id.split('.');
  const owner = names.slice(0, -1).reduce<unknown>((value, name) => Reflect.get(Object(value), name), draft);
  const method: unknown = Reflect.get(Object(owner), names.at(-1) ?? '');
  if (typeof method !== 'function') return expect.fail(`there is no ${id}`);
  return async (params) => method.call(owner, params);
}

function akamaiWithEverything(): AkamaiAppSec {
  // A sweep does not say whose fake it makes.
  const options = sweep.fake().clientOptions as AkamaiAppSecOptions;
  return new AkamaiAppSec({ ...options, maxRetries: 0 });
}

type Change = (akamai: AkamaiAppSec, draft: Draft, id: string, params: object) => Promise<unknown>;

/** The ways of an edit to the version of its plan. */
const ways: Readonly<Record<string, Change>> = {
  'its draft': (_akamai, draft, id, params) => methodOf(draft, id)(params),
  'a view of the client': (akamai, { configId, versionNumber }, id, params) =>
    methodOf(akamai.withOptions({ maxRetries: 1 }).at({ configId, versionNumber }), id)(params),
};

describe.each(Object.entries(ways))('the diff of a plan after a change through %s', (_way, change) => {
  test.each(changes.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const { configId: _config, versionNumber: _version, ...params } = paramsOf(operation, sweep);
    const body = bodies[id];
    const akamai = akamaiWithEverything();
    const plan = await akamai.plan({ configId: 8277, from: 1 }, async (draft) => {
      await change(akamai, draft, id, { ...params, ...(body !== undefined && { body }) });
    });
    expect(plan.diff.changes).not.toEqual([]);
  });
});

test('a plan shows no change if the draft repeats a value of the version', async () => {
  const plan = await akamaiWithEverything().plan({ configId: 8277, from: 1 }, async (draft) => {
    await draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_PARTNERS'] } });
  });
  expect(plan.diff.changes).toEqual([]);
});
