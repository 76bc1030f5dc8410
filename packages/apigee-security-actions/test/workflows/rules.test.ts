import { failureOf } from '@edgeward/test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ApigeeSecurityActions,
  isIpActionsFailure,
  type SecurityAction,
  securityActionInput,
} from '../../src/index.js';
import type { FakeApigeeSecurityActions } from '../../src/testing/index.js';
import { denial, fakeWith, operationsOf, stored } from '../support/actions.js';

const securityActionId = 'block';

function actionsOf(fake: FakeApigeeSecurityActions): ApigeeSecurityActions['securityActions'] {
  return new ApigeeSecurityActions(fake.clientOptions).securityActions;
}

describe('the comparison of modify', () => {
  const from = stored('block', { description: 'Scraper' });
  const address = (...ipAddressRanges: readonly string[]) => ({ conditionConfig: { ipAddressRanges } });

  it.each<readonly [what: string, now: object, to: object, members: RegExp]>([
    ['the address added by another user', address('192.0.2.7', '192.0.2.8'), address('192.0.2.9'), /conditionConfig/],
    ['the kind changed by another user', { deny: undefined, allow: {} }, { description: 'still a denial' }, /deny/],
    [
      'a condition unknown here',
      { conditionConfig: { ...denial.conditionConfig, ja3: ['x'] } },
      address('::1'),
      /cond/,
    ],
    ['the proxies, before it widens the condition', { apiProxies: ['a'] }, address('192.0.2.0/24'), /apiProxies/],
    ['the member that is replaced', { description: 'Robot' }, { description: 'Crawler' }, /description/],
  ])('modify ignores %s in its comparison', async (_, now, to, members) => {
    const fake = fakeWith(JSON.parse(JSON.stringify({ ...from, ...now })));
    const before = structuredClone(fake.state.securityActions);
    const error = await failureOf(actionsOf(fake).modify({ from, to: { ...from, ...to } }));
    expect(error).toMatchObject({ kind: 'conflict', code: 'CHANGED_SINCE_READ', mayHaveApplied: false });
    expect(error.message).toMatch(members);
    expect(fake.state.securityActions).toEqual(before);
    expect(operationsOf(fake)).toEqual(['get']);
  });

  it('modify compares everything giving an action its meaning before enabling it', async () => {
    const off = { ...from, state: 'DISABLED' };
    const fake = fakeWith({ ...off, conditionConfig: { ipAddressRanges: ['0.0.0.0/0'] } });
    const error = await failureOf(actionsOf(fake).modify({ from: off, to: { ...off, state: 'ENABLED' } }));
    expect(error.code).toBe('CHANGED_SINCE_READ');
    expect(fake.state.securityActions.get('block')?.state).toBe('DISABLED');
  });

  it('modify accepts the same change made by another client', async () => {
    const fake = fakeWith({ ...from, description: 'Robot' });
    const to = { ...from, description: 'Robot' };
    expect(await actionsOf(fake).modify({ from, to })).toMatchObject({ outcome: 'unchanged', action: to });
  });

  it("modify returns the service's response, not its argument", async () => {
    const fake = fakeWith({ ...from, state: 'DISABLED' });
    const { action } = await actionsOf(fake).modify({ from, to: { ...from } });
    expect(action.state).toBe('DISABLED');
  });

  it('modify fails if another user changes the action at the same time', async () => {
    const fake = fakeWith(from);
    const { securityActions } = new ApigeeSecurityActions({
      ...fake.clientOptions,
      guard: ({ id }) => {
        const { deny: _, ...rest } = from;
        if (id === 'securityActions.update') fake.state.securityActions.set('block', { ...rest, allow: {} });
        return true;
      },
    });
    const error = await failureOf(securityActions.modify({ from, to: { ...from, description: 'still a denial' } }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      mayHaveApplied: true,
      cause: { code: 'CHANGED_BY_OTHERS', message: expect.stringMatching(/allow.*deny|deny.*allow/) },
      result: { parts: [{ step: 'securityActions.update', outcome: 'updated' }] },
    });
  });
});

describe('the meaning of ensured', () => {
  const expired = { expireTime: '2025-12-31T23:59:59Z' };

  it.each(['ENABLED', 'DISABLED'])('enabling an expired action fails: %s', async (state) => {
    const fake = fakeWith(stored('block', { ...expired, state }));
    const error = await failureOf(actionsOf(fake).ensureEnabled({ securityActionId }));
    expect(error.kind === 'partial-failure' ? error.cause : error).toMatchObject({ kind: 'conflict', code: 'EXPIRED' });
  });

  it('upsert rejects an expired action before changing it, and refuses an expiry in the past', async () => {
    const fake = fakeWith(stored('block', { ...expired, state: 'DISABLED' }));
    const body = { ...denial, ...expired };
    expect(await failureOf(actionsOf(fake).upsert({ securityActionId, body }))).toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer: '/body/expireTime', message: 'is in the past' }],
    });
    expect(fake.requests).toEqual([]);
    const { action } = await actionsOf(fake).upsert({ securityActionId, body: { ...body, state: 'DISABLED' } });
    expect(action.state).toBe('DISABLED');
  });

  it('denyIps ignores an expired action', async () => {
    const fake = fakeWith(stored('incident-1', expired));
    const call = actionsOf(fake).denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident' });
    expect(await failureOf(call)).toMatchObject({ kind: 'conflict', code: 'ALREADY_EXISTS' });
  });

  it('upsert refuses an answer with another state', async () => {
    const fake = fakeWith(stored('block', { state: 'DISABLED', description: 'Old' }));
    const { securityActions } = new ApigeeSecurityActions({
      ...fake.clientOptions,
      fetch: async (...input) => {
        const response = await fake.fetch(...input);
        const action = fake.state.securityActions.get('block');
        if (action?.state === 'ENABLED') return Response.json({ ...action, state: 'DISABLED' });
        return response;
      },
    });
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      mayHaveApplied: true,
      cause: { code: 'CHANGED_BY_OTHERS' },
    });
  });

  it('upsert widens no rule with an unknown condition', async () => {
    const narrow = stored('block', { conditionConfig: { ...denial.conditionConfig, ja3: ['x'] } });
    const fake = fakeWith(narrow);
    const body = { ...denial, conditionConfig: { ipAddressRanges: ['192.0.2.0/24'] } };
    expect(await failureOf(actionsOf(fake).upsert({ securityActionId, body }))).toMatchObject({
      kind: 'conflict',
      code: 'UNKNOWN_CONDITION',
      mayHaveApplied: false,
    });
    expect(fake.state.securityActions.get('block')).toEqual(narrow);
  });
});

describe('the checks before the first request', () => {
  it.each<readonly [params: object, pointer: string]>([
    [{ expireTime: '2025-12-31T23:59:59Z' }, '/expireTime'],
    [{ expireTime: '2027-02-31T00:00:00Z' }, '/expireTime'],
    [{ expireTime: '2027-01-01' }, '/expireTime'],
    [{ expireTime: 1_800_000_000_000 }, '/expireTime'],
    [{ ttl: '0s' }, '/ttl'],
    [{ ttl: '-5s' }, '/ttl'],
    [{ ttl: '3600' }, '/ttl'],
    [{ ttl: '1h' }, '/ttl'],
    [{ ttl: 3600 }, '/ttl'],
    [{ responseCode: Number.NaN }, '/responseCode'],
    [{ responseCode: 0 }, '/responseCode'],
    [{ responseCode: '403' }, '/responseCode'],
    [{ apiProxies: [] }, '/apiProxies'],
    [{ apiProxies: [5] }, '/apiProxies/0'],
    [{ description: 5 }, '/description'],
    [{ responsecode: 403 }, '/responsecode'],
    [{ ips: ['192.0.2.7', '192.0.2.256'] }, '/ips/1'],
    [{ ips: '192.0.2.7' }, '/ips'],
  ])('denyIps refuses %j', async (params, pointer) => {
    const fake = fakeWith();
    const call = actionsOf(fake).denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident', ...params });
    expect(await failureOf(call)).toMatchObject({ kind: 'request-validation', issues: [{ pointer }] });
    expect(fake.requests).toEqual([]);
  });

  it.each<readonly [headers: unknown, pointer: string]>([
    [[], '/headers'],
    [undefined, '/headers'],
    [[{ name: '', value: 'a' }], '/headers/0'],
    [[{ name: 'a', value: 'b\r\nc: d' }], '/headers/0'],
    [[{ name: 'a b', value: 'c' }], '/headers/0'],
    [[{ name: 'a' }], '/headers/0'],
  ])('flagIps refuses the headers %j', async (headers, pointer) => {
    const fake = fakeWith();
    const params = { ips: ['192.0.2.7'], headers } as Parameters<
      ApigeeSecurityActions['securityActions']['flagIps']
    >[0];
    const error = await failureOf(actionsOf(fake).flagIps(params));
    expect(error).toMatchObject({ kind: 'request-validation', issues: [{ pointer }] });
    expect(fake.requests).toEqual([]);
  });

  it.each<readonly [body: object, pointer: string]>([
    [{ ...denial, conditionConfig: {} }, '/body/conditionConfig'],
    [{ ...denial, conditionConfig: { ipAddressRanges: [] } }, '/body/conditionConfig'],
    [{ ...denial, allow: {} }, '/body'],
    [{ ...denial, ttl: '0s' }, '/body/ttl'],
  ])('upsert refuses %j', async (body, pointer) => {
    const fake = fakeWith();
    const call = actionsOf(fake).upsert({ securityActionId, body: body as typeof denial });
    const error = await failureOf(call);
    expect(error.kind).toBe('request-validation');
    expect(JSON.stringify(error)).toContain(`"pointer":"${pointer}`);
    expect(fake.requests).toEqual([]);
  });
});

describe('parameters other than an object', () => {
  const names = [
    'denyIps',
    'flagIps',
    'allowIps',
    'upsert',
    'modify',
    'ensureEnabled',
    'ensureDisabled',
    'ensureDeleted',
  ] as const;

  it.each(names)('%s rejects parameters other than an object with a clear error', async (name) => {
    const fake = fakeWith();
    const actions = actionsOf(fake);
    for (const params of [undefined, null, 'block', []]) {
      // A program in JavaScript may give anything.
      const call: unknown = Reflect.apply(Reflect.get(actions, name), actions, [params]);
      expect(await failureOf(Promise.resolve(call))).toMatchObject({
        kind: 'request-validation',
        mayHaveApplied: false,
      });
    }
    expect(fake.requests).toEqual([]);
  });

  it.each([
    { from: null, to: {} },
    { from: stored('block'), to: undefined },
    { from: { name: 5 }, to: { name: 5 } },
  ])('such as the actions of modify %j', async (params) => {
    const actions = actionsOf(fakeWith());
    const call: unknown = Reflect.apply(Reflect.get(actions, 'modify'), actions, [params]);
    expect(await failureOf(Promise.resolve(call))).toMatchObject({ kind: 'request-validation' });
  });
});

it.each(['null', '[]', '"x"'])(
  'a response other than an action (%s) stops a workflow even without validation',
  async (text) => {
    const { securityActions } = new ApigeeSecurityActions({
      ...fakeWith(stored('block')).clientOptions,
      validation: 'off',
      fetch: async () => new Response(text, { headers: { 'content-type': 'application/json' } }),
    });
    const from = stored('block');
    const call = securityActions.modify({ from, to: { ...from, description: 'Robot' } });
    expect(await failureOf(call)).toMatchObject({ mayHaveApplied: false });
  },
);

describe('the comparison of addresses', () => {
  it('denyIps finds its action in any order and form, and counts each address once', async () => {
    const fake = fakeWith();
    const params = { idPrefix: 'incident' } as const;
    await actionsOf(fake).denyIps({ ...params, ips: ['192.0.2.7', '2001:db8::1', '10.0.0.0/8'] });
    const ips = ['10.1.2.3/8', '::ffff:192.0.2.7', '192.0.2.7/32', ' 2001:DB8:0::1 ', '192.0.2.7'];
    const again = await actionsOf(fake).denyIps({ ...params, ips });
    expect(again.parts).toMatchObject([{ outcome: 'unchanged', ips: ['10.0.0.0/8', '192.0.2.7', '2001:db8::1'] }]);
    expect(fake.state.securityActions.size).toBe(1);
  });

  it('upsert changes nothing for another order, form, letter case or number', async () => {
    const conditionConfig = { ipAddressRanges: ['192.0.2.8', '192.0.2.7/32'] };
    const fake = fakeWith(stored('block', { conditionConfig, apiProxies: ['b', 'a'] }));
    const body = {
      ...denial,
      conditionConfig: { ipAddressRanges: ['192.0.2.7', '192.0.2.8'] },
      apiProxies: ['a', 'b'],
    };
    expect((await actionsOf(fake).upsert({ securityActionId, body })).outcome).toBe('unchanged');
  });
});

describe('an undo of other actions', () => {
  it.each<readonly [what: string, change: object]>([
    [
      'an action to which another user has added addresses',
      { conditionConfig: { ipAddressRanges: ['192.0.2.7', '::1'] } },
    ],
    ['an action that another user has changed to an allow', { deny: undefined, allow: {} }],
    ['an action described by another user', { description: 'Keep' }],
  ])('undo keeps %s', async (_, change) => {
    const fake = fakeWith();
    const block = await actionsOf(fake).denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident' });
    const action = fake.state.securityActions.get('incident-1');
    fake.state.securityActions.set('incident-1', JSON.parse(JSON.stringify({ ...action, ...change })));
    const error = await failureOf(block.undo());
    expect(error).toMatchObject({ kind: 'conflict', code: 'CHANGED_BY_OTHERS', mayHaveApplied: false });
    expect(fake.state.securityActions.size).toBe(1);
  });
});

describe('workflows of one client on one action', () => {
  it('workflows on one action run one after the other, even across derived clients', async () => {
    const fake = fakeWith();
    const apigee = new ApigeeSecurityActions(fake.clientOptions);
    const other = apigee.withOptions({ environment: 'prod' });
    const bodies = ['a', 'b', 'c', 'd'].map((description) => ({ ...denial, description }));
    await Promise.all(
      bodies.map((body, index) =>
        (index % 2 === 0 ? apigee : other).securityActions.upsert({ securityActionId, body }),
      ),
    );
    expect(fake.state.securityActions.get('block')?.description).toBe('d');
    expect(operationsOf(fake)).toEqual(['create', ...['b', 'c', 'd'].flatMap(() => ['create', 'get', 'update'])]);
  });

  it('workflows with one prefix create one action', async () => {
    const fake = fakeWith();
    const params = { ips: ['192.0.2.7'], idPrefix: 'incident' } as const;
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const blocks = await Promise.all([1, 2, 3].map(() => securityActions.denyIps(params)));
    expect(blocks.map(({ parts }) => parts[0]?.outcome)).toEqual(['created', 'unchanged', 'unchanged']);
  });
});

describe('an action from a read', () => {
  it('is given to create and upsert by a helper', async () => {
    const novel = stored('block', { expireTime: '2028-01-01T00:00:00Z', future: { a: 1 } });
    const fake = fakeWith(novel);
    const action = await actionsOf(fake).get({ securityActionId });
    const body = securityActionInput(action);
    expect(Object.keys(body)).not.toContain('createTime');
    const copy = await actionsOf(fake).create({ securityActionId: 'copy', body });
    expect(copy).toMatchObject({ ...body, future: { a: 1 } });
    expect((await actionsOf(fake).upsert({ securityActionId, body })).outcome).toBe('unchanged');
  });

  it.each<readonly [what: string, members: object, pointer: string]>([
    ['without a state', { state: undefined }, '/state'],
    ['without a condition', { conditionConfig: undefined }, '/conditionConfig'],
    ['of an unknown kind', { deny: undefined, redirect: {} }, ''],
  ])('rejects a spread with %s and names the member', (_, members, pointer) => {
    const action = JSON.parse(JSON.stringify({ ...stored('block'), ...members })) as SecurityAction;
    try {
      securityActionInput(action);
      expect.fail('it was taken');
    } catch (error) {
      expect(error).toMatchObject({ kind: 'request-validation', issues: [{ pointer }] });
    }
  });
});

describe('with random states', () => {
  const address = fc.constantFrom('192.0.2.7', '::ffff:192.0.2.7', '192.0.2.8/32', '10.1.0.0/16', '2001:db8::1');
  const member = fc.record({
    state: fc.constantFrom('ENABLED', 'DISABLED'),
    description: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    apiProxies: fc.option(fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1 }), { nil: undefined }),
    ips: fc.array(address, { minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom<object>({ deny: { responseCode: 403 } }, { allow: {} }, { deny: { responseCode: 404 } }),
  });
  const anyAction = member.map(
    ({ ips, kind, ...rest }): SecurityAction =>
      JSON.parse(
        JSON.stringify({
          ...stored('block', { ...rest, conditionConfig: { ipAddressRanges: ips } }),
          deny: undefined,
          ...kind,
        }),
      ),
  );

  it('modify never overwrites a change it was not shown', async () => {
    await fc.assert(
      fc.asyncProperty(anyAction, anyAction, anyAction, async (from, to, now) => {
        const fake = fakeWith(now);
        const before = structuredClone(now);
        const { securityActions } = actionsAnd(fake);
        try {
          const { action } = await securityActions.modify({ from, to });
          // Whatever it replaced had been as it was read, or as it should be; the answer is the service's.
          expect(action).toEqual(fake.state.securityActions.get('block'));
          if (action.state === 'ENABLED' && now.state !== 'ENABLED') expect(kindOf(action)).toEqual(kindOf(to));
        } catch (error) {
          expect(error).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
          expect(fake.state.securityActions.get('block')).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('upsert ends in the goal, or refuses and changes nothing, and has nothing to do the next time', async () => {
    await fc.assert(
      fc.asyncProperty(anyAction, anyAction, async (now, wanted) => {
        const fake = fakeWith(now);
        const { securityActions } = actionsAnd(fake);
        const body = securityActionInput(wanted);
        const { action } = await securityActions.upsert({ securityActionId, body });
        expect(action).toEqual(fake.state.securityActions.get('block'));
        expect(action.state).toBe(wanted.state);
        expect(kindOf(action)).toEqual(kindOf(wanted));
        expect(await securityActions.upsert({ securityActionId, body })).toMatchObject({ outcome: 'unchanged' });
      }),
      { numRuns: 200 },
    );
  });

  it('denyIps ends with every address denied, or with an error whose undo takes back the rest', async () => {
    await fc.assert(
      fc.asyncProperty(anyAction, fc.array(address, { minLength: 1 }), async (now, ips) => {
        const fake = fakeWith({ ...now, name: 'incident-1' });
        fake.state.securityActions.set('incident-1', { ...now, name: 'incident-1' });
        fake.state.securityActions.delete('block');
        const before = structuredClone(fake.state.securityActions);
        const call = actionsOf(fake).denyIps({ ips, idPrefix: 'incident' });
        const error: unknown = await call.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        const held = fake.state.securityActions.get('incident-1');
        if (error === undefined) expect(held).toMatchObject({ state: 'ENABLED', deny: { responseCode: 403 } });
        else if (isIpActionsFailure(error)) await error.result.undo();
        if (error !== undefined) expect(fake.state.securityActions).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  function actionsAnd(fake: FakeApigeeSecurityActions): {
    readonly securityActions: ApigeeSecurityActions['securityActions'];
  } {
    return { securityActions: actionsOf(fake) };
  }

  function kindOf({ allow, deny }: SecurityAction): object {
    return { allow, deny };
  }
});

describe('a service with a clock ahead', () => {
  const expireTime = '2026-01-01T01:00:00Z';

  function ahead(): ApigeeSecurityActions['securityActions'] {
    const fake = fakeWith();
    return new ApigeeSecurityActions({
      ...fake.clientOptions,
      fetch: async (...input) => {
        const action = (await (await fake.fetch(...input)).json()) as SecurityAction;
        return Response.json({ ...action, createTime: '2026-01-01T02:00:00Z', updateTime: '2026-01-01T02:00:00Z' });
      },
    }).securityActions;
  }

  it('has an action that is over when it is created, which is an error', async () => {
    const calls = [
      ahead().upsert({ securityActionId, body: { ...denial, expireTime } }),
      ahead().denyIps({ ips: ['192.0.2.7'], expireTime }),
    ];
    for (const error of await Promise.all(calls.map(failureOf))) {
      expect(error.mayHaveApplied).toBe(true);
      expect(error.message).toContain('the action expired');
    }
  });
});

it('modify compares an unknown kind of action before it widens the condition', async () => {
  const from = stored('block', { deny: undefined, challenge: { level: 1 } });
  const fake = fakeWith(JSON.parse(JSON.stringify({ ...from, challenge: { level: 9 } })));
  const to = { ...from, conditionConfig: { ipAddressRanges: ['0.0.0.0/0'] } };
  expect(await failureOf(actionsOf(fake).modify({ from, to }))).toMatchObject({
    code: 'CHANGED_SINCE_READ',
    message: expect.stringContaining('challenge'),
  });
  expect(operationsOf(fake)).toEqual(['get']);
});
