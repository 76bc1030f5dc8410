import { failureOf, recording } from '@edgeward/test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ApigeeSecurityActions,
  isOperationDeniedError,
  type SecurityAction,
  type SecurityActionGoal,
} from '../src/index.js';
import { fakeWith, operationsOf, stored } from './support/actions.js';
import { envelope } from './support/google.js';
import { overHttp, routes } from './support/routes.js';

const from = stored('block', { description: 'Scraper', apiProxies: ['orders'] });
const now = '2026-01-01T00:00:00Z';
const get = 'securityActions.get';
const update = 'securityActions.update';

describe.each(routes)('modify %s', (route, connect) => {
  it.each<readonly [what: string, to: SecurityActionGoal, mask: string, body: object]>([
    ['a text', { ...from, description: 'Robot' }, 'description', { description: 'Robot' }],
    ['a list', { ...from, apiProxies: ['orders', 'cart'] }, 'apiProxies', { apiProxies: ['orders', 'cart'] }],
    [
      'what is within a member',
      { ...from, conditionConfig: { ipAddressRanges: ['192.0.2.8'] } },
      'conditionConfig',
      { conditionConfig: { ipAddressRanges: ['192.0.2.8'] } },
    ],
    ['the kind', { ...from, deny: undefined, allow: {} }, 'deny,allow', { allow: {} }],
    ['a member that is taken away', { ...from, description: undefined }, 'description', {}],
    [
      'several members',
      { ...from, description: 'Robot', deny: { responseCode: 404 } },
      'description,deny',
      { description: 'Robot', deny: { responseCode: 404 } },
    ],
  ])('sends %s, and nothing that stays', async (_, to, mask, body) => {
    const fake = fakeWith(from);
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { securityActions } = await connect(fake, { fetch });
    const result = await securityActions.modify({ from, to });
    expect(sent).toMatchObject([{ method: 'GET' }, { method: 'PATCH', body }]);
    expect(new URL(sent[1]?.path ?? '', 'https://x').searchParams.get('updateMask')?.split(',').sort()).toEqual(
      mask.split(',').sort(),
    );
    expect(sent[1]?.body).toEqual(body);
    const expected = JSON.parse(JSON.stringify(to));
    expect(result).toEqual({ outcome: 'updated', members: expect.anything(), action: expected, calls: [get, update] });
    expect([...result.members].sort()).toEqual(mask.split(',').sort());
    expect(fake.state.securityActions.get('block')).toEqual(expected);
  });

  it('changes nothing if nothing differs, and returns the action as read', async () => {
    const fake = fakeWith(from);
    const { securityActions } = await connect(fake);
    const result = await securityActions.modify({ from, to: { ...from } });
    expect(result).toEqual({ outcome: 'unchanged', members: [], action: from, calls: [get] });
    expect(operationsOf(fake)).toEqual(['get']);
  });

  it.each([
    ['disables', 'DISABLED', 'ENABLED', [get, 'securityActions.disable']],
    ['enables', 'ENABLED', 'DISABLED', [get, 'securityActions.enable']],
  ] as const)('modify changes %s by its own operation', async (_, to, before, calls) => {
    const action = { ...from, state: before };
    const { securityActions } = await connect(fakeWith(action));
    expect(await securityActions.modify({ from: action, to: { ...action, state: to } })).toEqual({
      outcome: 'updated',
      members: ['state'],
      action: { ...action, state: to, updateTime: now },
      calls,
    });
  });

  it('changes members unknown to this version', async () => {
    const novel = { ...from, riskScore: { level: 7 }, mode: 'SHADOW', untouched: [1] };
    const fake = fakeWith(novel);
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { securityActions } = await connect(fake, { fetch });
    const read = await securityActions.get({ securityActionId: 'block' });
    const to = { ...read, riskScore: { level: 8 }, mode: undefined };
    const { members, action } = await securityActions.modify({ from: read, to });
    expect(members).toEqual(['riskScore', 'mode']);
    expect(sent.at(-1)?.body).toEqual({ riskScore: { level: 8 } });
    expect(action).toEqual(JSON.parse(JSON.stringify(to)));
    expect(fake.state.securityActions.get('block')).toEqual(action);
  });
});

describe('the order of modify', () => {
  it.each([
    ['disables first', 'ENABLED', 'DISABLED', ['get', 'disable', 'update']],
    ['enables last', 'DISABLED', 'ENABLED', ['get', 'update', 'enable']],
  ] as const)(
    'modify orders the changes of %s, so no intermediate state is enforced',
    async (_, before, after, calls) => {
      const action = { ...from, state: before };
      const fake = fakeWith(action);
      const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
      await securityActions.modify({ from: action, to: { ...action, state: after, deny: { responseCode: 404 } } });
      expect(operationsOf(fake)).toEqual(calls);
      expect(fake.state.securityActions.get('block')).toMatchObject({ state: after, deny: { responseCode: 404 } });
    },
  );
});

describe('the comparison of modify', () => {
  it.each<readonly [what: string, from: Readonly<Record<string, unknown>>, to: object]>([
    ['a time in another zone', { expireTime: '2028-01-01T00:00:00Z' }, { expireTime: '2028-01-01T02:00:00+02:00' }],
    [
      'a time with another fraction',
      { expireTime: '2028-01-01T00:00:00.5Z' },
      { expireTime: '2028-01-01T00:00:00.500Z' },
    ],
    ['a status as a text', { deny: { responseCode: '403' } }, { deny: { responseCode: 403 } }],
    ['an empty text and none', {}, { apiProxies: [], future: '' }],
    ['another order of members', { future: { a: 1, b: 2 } }, { future: { b: 2, a: 1 } }],
    ['what the server assigns', {}, { createTime: '2020-01-01T00:00:00Z', updateTime: undefined, name: 'block' }],
  ])('modify treats as equal: %s', async (_, before, after) => {
    const action = stored('block', before);
    const fake = fakeWith(action);
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect(await securityActions.modify({ from: action, to: { ...action, ...after } })).toMatchObject({
      outcome: 'unchanged',
    });
    expect(operationsOf(fake)).toEqual(['get']);
  });
});

it('modify replaces a known kind of action by an unknown one', async () => {
  const known = { ...from, redirect: { to: 'a' } };
  const fake = fakeWith(known);
  const { fetch, sent } = recording(fake.fetch);
  const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, fetch });
  const to = { ...known, deny: undefined, redirect: { to: 'b' } };
  // This service requires a kind known to the fake; the test examines the request.
  await failureOf(securityActions.modify({ from: known, to }));
  expect(sent).toMatchObject([
    { method: 'GET' },
    { path: expect.stringContaining('updateMask=redirect%2Cdeny'), body: { redirect: { to: 'b' } } },
  ]);
});

it('modify keeps an action of an unknown kind', async () => {
  const { deny: _, ...kindless } = from;
  const { securityActions } = new ApigeeSecurityActions(fakeWith(kindless).clientOptions);
  const { action } = await securityActions.modify({ from: kindless, to: { ...kindless, description: 'Robot' } });
  expect(action).toEqual({ ...kindless, description: 'Robot' });
});

describe('a refusal by modify', () => {
  const expiring = { ...from, expireTime: '2028-01-01T00:00:00.000000001Z' };

  it.each<readonly [what: string, from: SecurityAction, to: object, pointer: string, hint: RegExp]>([
    [
      'another expiry',
      expiring,
      { ...expiring, expireTime: '2029-01-01T00:00:00Z' },
      '/to/expireTime',
      /Delete the action/,
    ],
    [
      'an expiry a nanosecond later',
      expiring,
      { ...expiring, expireTime: '2028-01-01T00:00:00.000000002Z' },
      '/to/expireTime',
      /Delete the action/,
    ],
    ['to take the expiry away', expiring, { ...expiring, expireTime: undefined }, '/to/expireTime', /create it again/],
    ['a ttl', from, { ...from, ttl: '60s' }, '/to/ttl', /expiry of an action is fixed/],
    ['a state other than ENABLED or DISABLED', from, { ...from, state: 'SHADOWED' }, '/to/state', /issues/],
    ['another action', from, { ...from, name: stored('other').name }, '/to/name', /issues/],
    ['to take the condition away', from, { ...from, conditionConfig: undefined }, '/to/conditionConfig', /issues/],
    ['to take the kind away', from, { ...from, deny: undefined }, '/to', /issues/],
    ['two kinds', from, { ...from, allow: {} }, '/to', /issues/],
    ['a member that no mask can name', from, { ...from, 'a,b': 1 }, '/to', /issues/],
    ['an action without a name', { ...from, name: '' }, from, '/from/name', /issues/],
  ])('modify refuses %s', async (_, before, to, pointer, hint) => {
    const fake = fakeWith(from);
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    // A value possible in a JavaScript program.
    const error = await failureOf(securityActions.modify({ from: before, to: to as SecurityActionGoal }));
    expect(error).toMatchObject({ kind: 'request-validation', vendor: 'apigee', operation: 'securityActions.modify' });
    expect(error).toMatchObject({ issues: [{ pointer }], hint: expect.stringMatching(hint) });
    expect(fake.requests).toEqual([]);
  });
});

describe('the action of modify', () => {
  it("modify uses the environment in the action's name", async () => {
    const fake = fakeWith(from);
    const elsewhere = new ApigeeSecurityActions({ ...fake.clientOptions, organization: 'ghost', environment: 'ghost' });
    const { outcome } = await elsewhere.securityActions.modify({ from, to: { ...from, description: 'Robot' } });
    expect(outcome).toBe('updated');
  });

  it("modify uses the client's environment for a bare id", async () => {
    const bare = { ...from, name: 'block' };
    const { securityActions } = new ApigeeSecurityActions(fakeWith(bare).clientOptions);
    expect((await securityActions.modify({ from: bare, to: { ...bare, description: 'Robot' } })).outcome).toBe(
      'updated',
    );
  });

  it('modify uses the given environment for a bare id', async () => {
    const bare = { ...from, name: 'block' };
    const { securityActions } = new ApigeeSecurityActions(fakeWith(bare).clientOptions);
    const error = await failureOf(
      securityActions.modify({ environment: 'ghost', from: bare, to: { ...bare, description: 'Robot' } }),
    );
    expect(error.kind).toBe('permission-denied');
  });

  it.each(['environment', 'organization'])('modify never uses another %s', async (name) => {
    const fake = fakeWith(from);
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const call = securityActions.modify({ [name]: 'ghost', from, to: { ...from, description: 'Robot' } });
    expect(await failureOf(call)).toMatchObject({ kind: 'request-validation', issues: [{ pointer: `/${name}` }] });
    expect(fake.requests).toEqual([]);
  });
});

describe('modify under failure', () => {
  const to = { ...from, state: 'DISABLED', description: 'Robot' };

  it('reads back an update whose answer was lost', async () => {
    const fake = fakeWith(from);
    const { securityActions } = await overHttp(fake);
    fake.failNext({ reset: 'after', operation: update });
    const result = await securityActions.modify({ from, to: { ...from, description: 'Robot' } });
    expect(result).toMatchObject({ outcome: 'updated', action: { description: 'Robot' } });
    expect(operationsOf(fake)).toEqual(['get', 'update', 'get']);
  });

  it('does not repeat an update that was lost: it may be carried out yet', async () => {
    const fake = fakeWith(from);
    const { securityActions } = await overHttp(fake);
    fake.failNext({ reset: true, operation: update });
    const error = await failureOf(securityActions.modify({ from, to: { ...from, description: 'Robot' } }));
    expect(error).toMatchObject({ kind: 'network', operation: update, mayHaveApplied: true });
    expect(error.hint).toContain('was not visible when read back');
    expect(operationsOf(fake)).toEqual(['get', 'update', 'get']);
  });

  it('reports what was applied before a call failed', async () => {
    const fake = fakeWith(from);
    fake.failNext({ status: 400, body: envelope(400, 'INVALID_ARGUMENT', 'No.'), operation: update });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.modify({ from, to }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      operation: 'securityActions.modify',
      cause: { kind: 'bad-request', operation: update },
      mayHaveApplied: true,
    });
    expect(error.hint).toMatch(/^Done: securityActions\.disable \(updated\)\. Not done: securityActions\.update\./);
    expect(error.toJSON()).toMatchObject({ mayHaveApplied: true, hint: error.hint });
    expect(operationsOf(fake)).toEqual(['get', 'disable', 'update']);
  });

  it('can be made again after it failed in the middle', async () => {
    const fake = fakeWith(from);
    fake.failNext({ status: 403, operation: update });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    await failureOf(securityActions.modify({ from, to }));
    expect(await securityActions.modify({ from, to })).toMatchObject({ outcome: 'updated' });
    expect(fake.state.securityActions.get('block')).toMatchObject({ state: 'DISABLED', description: 'Robot' });
  });

  it('returns `unchanged` if another user has already set the state', async () => {
    const fake = fakeWith({ ...from, state: 'DISABLED' });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect(await securityActions.modify({ from, to: { ...from, state: 'DISABLED' } })).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('keeps changes made by another user in other members', async () => {
    const fake = fakeWith({ ...from, apiProxies: ['cart'] });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    await securityActions.modify({ from, to: { ...from, description: 'Robot' } });
    expect(fake.state.securityActions.get('block')).toMatchObject({ apiProxies: ['cart'], description: 'Robot' });
  });

  it('asks the guard about each call', async () => {
    const fake = fakeWith(from);
    const guard = ({ id }: { readonly id: string }) => id !== update;
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    const call = securityActions.modify({ from, to });
    await expect(call).rejects.toSatisfy(({ cause }) => isOperationDeniedError(cause));
    await expect(call).rejects.toMatchObject({ hint: expect.stringContaining('securityActions.disable') });
    expect(operationsOf(fake)).toEqual(['get', 'disable']);
  });

  it('stops if aborted, and reports what was applied', async () => {
    const fake = fakeWith(from);
    const controller = new AbortController();
    const { securityActions } = await overHttp(fake, {
      onEvent: (event) => {
        if (event.type === 'end' && event.operation !== get) controller.abort();
      },
    });
    const error = await failureOf(securityActions.modify({ from, to }, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'partial-failure', cause: { kind: 'abort' }, mayHaveApplied: true });
    expect(error.hint).toContain('Done: securityActions.disable (updated).');
    expect(operationsOf(fake)).toEqual(['get', 'disable']);
  });
});

it('modify reaches any second state from any first, and a repetition changes nothing', async () => {
  const fake = fakeWith(from);
  const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
  const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
  const anyAction = fc
    .record({
      description: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      apiProxies: fc.option(texts, { nil: undefined }),
      regionCodes: fc.array(fc.constantFrom('NL', 'DE', 'AQ', 'US'), { minLength: 1, maxLength: 3 }),
      state: fc.constantFrom('ENABLED', 'DISABLED'),
    })
    .map(
      ({ regionCodes, ...members }): SecurityAction =>
        JSON.parse(JSON.stringify(stored('block', { ...members, conditionConfig: { regionCodes } }))),
    );
  await fc.assert(
    fc.asyncProperty(anyAction, anyAction, async (before, after) => {
      fake.state.securityActions.set('block', before);
      await securityActions.modify({ from: before, to: after });
      const { updateTime: _, ...reached } = await securityActions.get({ securityActionId: 'block' });
      const { updateTime: _wanted, ...wanted } = after;
      expect(reached).toEqual(wanted);
      expect((await securityActions.modify({ from: { ...reached }, to: after })).calls).toEqual([get]);
    }),
    { numRuns: 50 },
  );
});

it('a view of one environment changes no action that was read in another, and reads nothing there', async () => {
  const fake = fakeWith(from);
  const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, organization: undefined, environment: undefined });
  const { organization, environment } = fake.clientOptions;
  const here = { ...from, name: `organizations/${organization}/environments/${environment}/securityActions/block` };
  const elsewhere = { ...from, name: `organizations/${organization}/environments/other/securityActions/block` };
  const view = apigee.at({ organization: `${organization}`, environment: `${environment}` });
  const change = { description: 'Robot' };
  const error = await failureOf(view.securityActions.modify({ from: elsewhere, to: { ...elsewhere, ...change } }));
  expect(error).toMatchObject({ issues: [{ pointer: '/environment' }] });
  expect(fake.requests).toEqual([]);
  const { outcome } = await view.securityActions.modify({ from: here, to: { ...here, ...change } });
  expect(outcome).toBe('updated');
});
