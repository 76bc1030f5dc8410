import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import {
  ApigeeSecurityActions,
  type DenyIpsParams,
  type Guard,
  type IpActions,
  isIpActionsFailure,
  isPartialFailureError,
  type Part,
  type UndoneIpActions,
} from '../src/index.js';
import { fakeWith, operationsOf, parent, stored } from './support/actions.js';
import { overHttp, routes } from './support/routes.js';

const create = 'securityActions.create';
const remove = 'securityActions.delete';
const idPattern = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** So many different addresses. */
function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`);
}

/** The result of a call, or that of its error after a partial success. */
async function ended(call: Promise<IpActions>): Promise<IpActions & { readonly complete: boolean }> {
  try {
    return { ...(await call), complete: true };
  } catch (error) {
    if (isIpActionsFailure(error)) return { ...error.result, complete: false };
    throw error;
  }
}

/** The parts of an undo, or those of its error when it succeeded in part. */
async function undone(call: Promise<UndoneIpActions>): Promise<{ complete: boolean; parts: readonly Part[] }> {
  try {
    return { ...(await call), complete: true };
  } catch (error) {
    if (isPartialFailureError(error)) return { parts: error.result.parts, complete: false };
    throw error;
  }
}

describe.each(routes)('%s', (_, connect) => {
  it('denyIps denies addresses with one action', async () => {
    const fake = fakeWith();
    const { securityActions } = await connect(fake);
    const ips = ['192.0.2.7', '2001:db8::/32'];
    const block = await ended(securityActions.denyIps({ ips, description: 'Scrapers', apiProxies: ['orders'] }));
    const [id = ''] = block.ids;
    expect(id).toMatch(/^deny-ips-[0-9a-f]{12}-1$/);
    const now = '2026-01-01T00:00:00Z';
    const action = {
      name: `${parent}/securityActions/${id}`,
      state: 'ENABLED',
      description: 'Scrapers',
      apiProxies: ['orders'],
      conditionConfig: { ipAddressRanges: ips },
      deny: { responseCode: 403 },
      createTime: now,
      updateTime: now,
    };
    expect(fake.state.securityActions.get(id)).toEqual(action);
    expect(block).toEqual({
      complete: true,
      ids: [id],
      parts: [{ securityActionId: id, ips, outcome: 'created', action, isOwn: true, calls: [create] }],
      undo: expect.any(Function),
    });
  });

  it('denyIps answers with another status on request', async () => {
    const { securityActions } = await connect(fakeWith());
    const { parts } = await securityActions.denyIps({ ips: ['192.0.2.7'], responseCode: 429 });
    expect(parts[0]?.action?.deny).toEqual({ responseCode: 429 });
  });

  it('flagIps flags addresses', async () => {
    const { securityActions } = await connect(fakeWith());
    const headers = [{ name: 'x-suspect', value: 'scraper' }];
    const { ids, parts } = await securityActions.flagIps({ ips: ['192.0.2.7'], headers });
    expect(ids[0]).toMatch(/^flag-ips-/);
    expect(parts[0]?.action).toMatchObject({ state: 'ENABLED', flag: { headers } });
  });

  it('allowIps lets addresses through', async () => {
    const { securityActions } = await connect(fakeWith());
    const { ids, parts } = await securityActions.allowIps({ ips: ['192.0.2.7'] });
    expect(ids[0]).toMatch(/^allow-ips-/);
    expect(parts[0]?.action).toMatchObject({ state: 'ENABLED', allow: {} });
  });

  it('every hundred addresses are an action, and undo deletes them all', async () => {
    const fake = fakeWith(stored('other'));
    const { securityActions } = await connect(fake);
    const ips = addresses(201);
    const block = await ended(securityActions.denyIps({ ips, idPrefix: 'incident-7' }));
    expect(block.ids).toEqual(['incident-7-1', 'incident-7-2', 'incident-7-3']);
    expect(block.parts.map((part) => part.ips.length)).toEqual([100, 100, 1]);
    expect(
      block.parts.flatMap(
        (part) => ('action' in part ? part.action : undefined)?.conditionConfig?.ipAddressRanges ?? [],
      ),
    ).toEqual(ips);
    expect(await undone(block.undo())).toMatchObject({
      complete: true,
      parts: block.ids.map((securityActionId) => ({ securityActionId, outcome: 'removed' })),
    });
    expect([...fake.state.securityActions.keys()]).toEqual(['other']);
  });
});

describe('the addresses', () => {
  it('count once, however they are written', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const ips = ['2001:DB8::1', '192.0.2.7', '2001:db8::1', '192.0.2.7'];
    expect((await securityActions.denyIps({ ips })).parts[0]?.ips).toEqual(['2001:db8::1', '192.0.2.7']);
  });

  it.each([
    [100, 1],
    [101, 2],
  ])('splits %i addresses into %i action(s)', async (count, actions) => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    expect((await securityActions.denyIps({ ips: addresses(count) })).ids).toHaveLength(actions);
  });

  it.each<readonly [what: string, ips: readonly string[], pointers: readonly string[]]>([
    ['are empty', [], ['/ips']],
    ['contain an invalid one', ['192.0.2.7', 'localhost', '192.0.2.8', '192.0.2.0/40'], ['/ips/1', '/ips/3']],
  ])('are rejected if they %s', async (_, ips, pointers) => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.denyIps({ ips }));
    expect(error).toMatchObject({
      kind: 'request-validation',
      operation: 'securityActions.denyIps',
      issues: pointers.map((pointer) => ({ pointer })),
    });
    expect(error.message).not.toContain('localhost');
    expect(fake.requests).toEqual([]);
  });
});

describe('the ids', () => {
  it('are valid and differ from call to call', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const one = await securityActions.allowIps({ ips: addresses(150) });
    const other = await securityActions.allowIps({ ips: addresses(150) });
    const ids = [...one.ids, ...other.ids];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(idPattern);
  });

  it.each(['', 'A', '1a', '-a', 'a_b', 'a/b', 'a'.repeat(62)])('cannot begin with "%s"', async (idPrefix) => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.denyIps({ ips: ['192.0.2.7'], idPrefix }));
    expect(error).toMatchObject({ kind: 'request-validation', issues: [{ pointer: '/idPrefix' }] });
    expect(fake.requests).toEqual([]);
  });

  it.each([null, 7, ['incident']])('cannot begin with a prefix that is %j', async (idPrefix) => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    // A program in JavaScript may pass anything.
    const params = { ips: ['192.0.2.7'], idPrefix } as object as DenyIpsParams;
    expect(await failureOf(securityActions.denyIps(params))).toMatchObject({ issues: [{ pointer: '/idPrefix' }] });
  });

  it.each(['a', 'a-', 'incident-7', 'a'.repeat(61)])('can begin with "%s"', async (idPrefix) => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    expect((await securityActions.denyIps({ ips: ['192.0.2.7'], idPrefix })).ids).toEqual([`${idPrefix}-1`]);
  });
});

describe('the expiry', () => {
  it.each([
    [{ ttl: '3600s' }, '2026-01-01T01:00:00Z'],
    [{ expireTime: '2028-01-01T02:00:00+02:00' }, '2028-01-01T00:00:00Z'],
    [{}, undefined],
  ])('applies the expiry %j to every action', async (expiry, expireTime) => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const { parts } = await securityActions.denyIps({ ips: addresses(101), ...expiry });
    expect(parts.map(({ action }) => action?.expireTime)).toEqual([expireTime, expireTime]);
  });
});

describe('a failed part', () => {
  it('is reported, and does not stop the others', async () => {
    const fake = fakeWith(stored('incident-2', { description: 'Of somebody else' }));
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: addresses(250), idPrefix: 'incident' }));
    expect(block).toMatchObject({
      complete: false,
      ids: ['incident-1', 'incident-3'],
      parts: [
        { outcome: 'created' },
        { outcome: 'failed', securityActionId: 'incident-2', error: { kind: 'conflict', code: 'ALREADY_EXISTS' } },
        { outcome: 'created' },
      ],
    });
    expect(block.parts[1]?.ips).toHaveLength(100);
    await block.undo();
    expect([...fake.state.securityActions.keys()]).toEqual(['incident-2']);
  });

  it('is made by the same call again, which finds the others', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 503, operation: create });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const params = { ips: addresses(150), idPrefix: 'incident' } as const;
    const first = await ended(securityActions.denyIps(params));
    expect(first.parts.map(({ outcome }) => outcome)).toEqual(['unknown', 'created']);
    const second = await ended(securityActions.denyIps(params));
    expect(second.parts.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
    expect([second.complete, second.ids]).toEqual([true, ['incident-1', 'incident-2']]);
    expect(await second.undo()).toMatchObject({ parts: [{ securityActionId: 'incident-1', outcome: 'removed' }] });
    expect([...fake.state.securityActions.keys()]).toEqual(['incident-2']);
  });

  it('is `unchanged` if it existed before, even if a response is lost', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const params = { ips: ['192.0.2.7'], idPrefix: 'incident' } as const;
    await securityActions.denyIps(params);
    fake.failNext({ status: 503, operation: create });
    const again = await ended(securityActions.denyIps(params));
    expect(again.parts).toMatchObject([{ outcome: 'unchanged', calls: ['securityActions.get'] }]);
    expect(await again.undo()).toEqual({ parts: [] });
    expect(fake.state.securityActions.size).toBe(1);
  });

  it('is another action of the id, for which nothing is sent whose answer could be lost', async () => {
    const fake = fakeWith(stored('incident-1', { description: 'Of somebody else' }));
    fake.failNext({ status: 503, times: 9, operation: create });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident' }));
    expect(error).toMatchObject({ kind: 'conflict', operation: 'securityActions.denyIps', mayHaveApplied: false });
    expect(operationsOf(fake)).toEqual(['get']);
  });

  it.each(['allow', 'flag'] as const)('is an action of the id that does not deny but %s', async (kind) => {
    const others = stored('incident-1', { deny: undefined, [kind]: {} });
    const fake = fakeWith(others);
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: addresses(150), idPrefix: 'incident' }));
    expect(block).toMatchObject({ complete: false, parts: [{ outcome: 'failed' }, { outcome: 'created' }] });
    expect(await undone(block.undo())).toMatchObject({ complete: true, parts: [{ securityActionId: 'incident-2' }] });
    expect([...fake.state.securityActions.keys()]).toEqual(['incident-1']);
  });

  it('fails the call if no other part succeeded', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 403 });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect(await failureOf(securityActions.denyIps({ ips: addresses(150) }))).toMatchObject({
      kind: 'permission-denied',
      operation: create,
      mayHaveApplied: false,
    });
    expect(operationsOf(fake)).toEqual(['create']);
  });

  it('is named in the hint if it may have been created', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 503, times: 99 });
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, maxRetries: 0 });
    const error = await failureOf(securityActions.denyIps({ ips: ['192.0.2.7'] }));
    expect(error.mayHaveApplied).toBe(true);
    expect(error.hint).toMatch(/The action may exist as deny-ips-[0-9a-f]{12}-1\./);
  });

  it('a read-only client refuses each part', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, readOnly: true });
    const error = await failureOf(securityActions.denyIps({ ips: addresses(150) }));
    expect(error.kind).toBe('operation-denied');
    expect(fake.requests).toEqual([]);
  });

  it('an invalid action is not sent', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const headers = Array.from({ length: 6 }, () => ({ name: 'a', value: 'b' }));
    const error = await failureOf(securityActions.flagIps({ ips: ['192.0.2.7'], headers }));
    expect(error).toMatchObject({ kind: 'request-validation', issues: [{ pointer: '/headers' }] });
    const both = { ttl: '60s', expireTime: '2028-01-01T00:00:00Z' } as object;
    expect((await failureOf(securityActions.denyIps({ ips: ['192.0.2.7'], ...both }))).kind).toBe('request-validation');
    expect(fake.requests).toEqual([]);
  });
});

describe('a part with a lost answer', () => {
  it.each([{}, { ttl: '60s' }, { expireTime: '2028-01-01T00:00:00Z' }])(
    'is found, and is the own one of the call, with %j',
    async (given) => {
      const fake = fakeWith();
      const { securityActions } = await overHttp(fake);
      fake.failNext({ reset: 'after', operation: create });
      const block = await ended(securityActions.denyIps({ ips: ['192.0.2.7'], ...given }));
      expect(block).toMatchObject({ complete: true, parts: [{ outcome: 'created' }] });
      expect(await undone(block.undo())).toMatchObject({ complete: true, parts: [{ outcome: 'removed' }] });
      expect(fake.state.securityActions.size).toBe(0);
    },
  );

  it.each([{}, { ttl: '60s' }])(
    'is found, but may be of another call that was given the same id, with %j',
    async (given) => {
      const fake = fakeWith();
      const { securityActions } = await overHttp(fake);
      fake.failNext({ reset: 'after', operation: create });
      const block = await ended(securityActions.denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident', ...given }));
      expect(block).toMatchObject({
        complete: true,
        ids: ['incident-1'],
        parts: [{ outcome: 'created', isOwn: false }],
      });
      expect(await failureOf(block.undo())).toMatchObject({ code: 'UNCERTAIN', mayHaveApplied: false });
      expect(fake.state.securityActions.size).toBe(1);
    },
  );

  it.each<readonly [what: string, params: { idPrefix?: string; ttl?: string }, members: Record<string, unknown>]>([
    ['denies others', { idPrefix: 'incident' }, { conditionConfig: { ipAddressRanges: ['198.51.100.1'] } }],
    ['is disabled', { idPrefix: 'incident' }, { state: 'DISABLED' }],
    ['is disabled, under an id that was made up', {}, { state: 'DISABLED' }],
    ['lasts longer', { idPrefix: 'incident', ttl: '60s' }, { expireTime: '2025-01-01T00:02:00Z' }],
  ])('is not taken for the action that is found and %s; undo leaves that alone', async (_, params, members) => {
    const fake = fakeWith();
    const guard: Guard = ({ id }, { securityActionId }) => {
      const name = String(securityActionId);
      if (id === create && name.endsWith('-1')) fake.state.securityActions.set(name, stored(name, members));
      return true;
    };
    fake.failNext({ status: 503, operation: create });
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    const ips = ['192.0.2.7', ...addresses(100)];
    const block = await ended(securityActions.denyIps({ ips, ...params }));
    expect(block).toMatchObject({
      complete: false,
      parts: [{ outcome: 'unknown', error: { code: undefined, mayHaveApplied: true } }, { outcome: 'created' }],
    });
    expect(block.ids).toHaveLength(1);
    expect(await undone(block.undo())).toMatchObject({
      complete: false,
      parts: [{ outcome: 'failed', error: { code: 'UNCERTAIN' } }, { outcome: 'removed' }],
    });
    expect([...fake.state.securityActions.values()]).toMatchObject([members]);
  });

  it.each([{}, { maxRetries: 0 }])('is not sent again if reading does not find it yet (%j)', async (options) => {
    const fake = fakeWith();
    const { securityActions } = await overHttp(fake, options);
    fake.failNext({ reset: true, operation: create });
    const error = await failureOf(securityActions.denyIps({ ips: ['192.0.2.7'] }));
    expect(error).toMatchObject({ kind: 'network', operation: create, mayHaveApplied: true });
    expect(operationsOf(fake)).toEqual(['create', 'get']);
  });

  it('undo deletes a part after a lost response, if it exists', async () => {
    const fake = fakeWith();
    const { securityActions } = await overHttp(fake, { maxRetries: 0 });
    fake.failNext({ reset: 'after', operation: create });
    fake.failNext({ status: 503, operation: 'securityActions.get' });
    const block = await ended(securityActions.denyIps({ ips: addresses(150) }));
    expect(block.parts).toMatchObject([
      { outcome: 'unknown', error: { mayHaveApplied: true } },
      { outcome: 'created' },
    ]);
    expect(fake.state.securityActions.size).toBe(2);
    expect((await undone(block.undo())).parts).toMatchObject([{ outcome: 'removed' }, { outcome: 'removed' }]);
    expect(fake.state.securityActions.size).toBe(0);
  });

  it('undo keeps a part with a lost response and a given id', async () => {
    const fake = fakeWith();
    const { securityActions } = await overHttp(fake, { maxRetries: 0 });
    fake.failNext({ reset: 'after', operation: create });
    fake.failNext({ status: 404, operation: 'securityActions.get' });
    fake.failNext({ status: 503, operation: 'securityActions.get' });
    const block = await ended(securityActions.denyIps({ ips: addresses(150), idPrefix: 'incident' }));
    expect(block.parts).toMatchObject([
      { outcome: 'unknown', error: { mayHaveApplied: true } },
      { outcome: 'created' },
    ]);
    expect(await undone(block.undo())).toMatchObject({
      complete: false,
      parts: [{ outcome: 'failed', error: { code: 'UNCERTAIN' } }, { outcome: 'removed' }],
    });
    expect([...fake.state.securityActions.keys()]).toEqual(['incident-1']);
  });
});

describe('a failure shared by the other parts', () => {
  it.each([
    [401, 'authentication'],
    [403, 'permission-denied'],
  ])('a failure with %i skips the other parts', async (status, kind) => {
    const fake = fakeWith();
    const guard: Guard = (_, { securityActionId }) => {
      if (String(securityActionId) === 'incident-2') fake.failNext({ status, operation: create });
      return true;
    };
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard, maxRetries: 0 });
    const block = await ended(securityActions.denyIps({ ips: addresses(450), idPrefix: 'incident' }));
    expect(block).toMatchObject({ complete: false, ids: ['incident-1'] });
    expect(block.parts.map(({ outcome, error }) => error?.kind ?? outcome)).toEqual([
      'created',
      kind,
      'skipped',
      'skipped',
      'skipped',
    ]);
    expect(operationsOf(fake)).toEqual(['get', 'create', 'get', 'create']);
    expect((await undone(block.undo())).parts).toMatchObject([{ securityActionId: 'incident-1', outcome: 'removed' }]);
  });

  it('a refusal by a guard ends the calls', async () => {
    const asked: unknown[] = [];
    const guard: Guard = (_, { securityActionId }) => {
      asked.push(securityActionId);
      return false;
    };
    const { securityActions } = new ApigeeSecurityActions({ ...fakeWith().clientOptions, guard });
    const error = await failureOf(
      securityActions.flagIps({ ips: addresses(150), headers: [{ name: 'a', value: 'b' }] }),
    );
    expect(error.kind).toBe('operation-denied');
    expect(asked).toHaveLength(1);
  });

  it('is no rate limit that ends soon', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 429, operation: create });
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, maxRetries: 0 });
    const block = await ended(securityActions.denyIps({ ips: addresses(250), idPrefix: 'incident' }));
    expect(block.parts.map(({ outcome }) => outcome)).toEqual(['failed', 'created', 'created']);
  });

  it('is avoided if a retry succeeds after the wait', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 429, operation: create });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await ended(securityActions.allowIps({ ips: addresses(150) }))).complete).toBe(true);
  });
});

describe('an action of the same id with a ttl', () => {
  it('is never counted as created by this call, because its expiry differs', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const params = { ips: ['192.0.2.7'], idPrefix: 'incident', ttl: '3600s' } as const;
    await securityActions.denyIps(params);
    fake.clock.advance(1_800_000);
    expect((await failureOf(securityActions.denyIps(params))).code).toBe('ALREADY_EXISTS');
  });
});

it('undo deletes what was created, whatever the caller did to the result', async () => {
  const fake = fakeWith();
  const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
  const block = await securityActions.denyIps({ ips: addresses(150), idPrefix: 'incident' });
  const [part] = block.parts;
  Object.assign(part ?? {}, { outcome: 'failed', securityActionId: 'other' });
  Object.assign(part?.action ?? {}, { description: 'Changed' });
  Object.assign(block.parts, { length: 1 });
  expect((await block.undo()).parts).toHaveLength(2);
  expect(fake.state.securityActions.size).toBe(0);
});

describe('aborting', () => {
  it('fails the call, and gives what stands', async () => {
    const fake = fakeWith(stored('incident-2', { description: 'Of somebody else' }));
    const controller = new AbortController();
    const guard: Guard = (_, { securityActionId }) => {
      if (securityActionId === 'incident-3') controller.abort(new Error('enough'));
      return true;
    };
    const { securityActions } = await overHttp(fake, { guard });
    const { signal } = controller;
    const error = await failureOf(securityActions.denyIps({ ips: addresses(450), idPrefix: 'incident' }, { signal }));
    expect(error).toMatchObject({ kind: 'partial-failure', mayHaveApplied: true });
    expect(error.hint).toMatch(/^Done: incident-1 \(created\)\./);
    const { result } = isIpActionsFailure(error) ? error : expect.fail('it is another error');
    expect(result).toMatchObject({
      ids: ['incident-1'],
      parts: [{}, {}, { error: { kind: 'abort', cause: { message: 'enough' } } }, {}, {}],
    });
    expect(result.parts.map(({ outcome }) => outcome)).toEqual(['created', 'failed', 'failed', 'skipped', 'skipped']);
    expect(operationsOf(fake)).toEqual(['get', 'create', 'get']);
    expect(await result.undo()).toMatchObject({ parts: [{ securityActionId: 'incident-1' }] });
    expect([...fake.state.securityActions.keys()]).toEqual(['incident-2']);
  });

  it('during a create fails with mayHaveApplied', async () => {
    const fake = fakeWith();
    const controller = new AbortController();
    const { securityActions } = await overHttp(fake, {
      fetch: async (...input) => {
        const request = new Request(...input);
        await fetch(request);
        controller.abort();
        throw controller.signal.reason;
      },
    });
    const error = await failureOf(securityActions.denyIps({ ips: addresses(150) }, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'abort', mayHaveApplied: true });
    expect(error.hint).toMatch(/The action may exist as deny-ips-[0-9a-f]{12}-1\./);
    expect(fake.state.securityActions.size).toBe(1);
    expect(operationsOf(fake)).toEqual(['create']);
  });

  it('an abort after the last part changes nothing', async () => {
    const fake = fakeWith();
    const controller = new AbortController();
    const { securityActions } = new ApigeeSecurityActions({
      ...fake.clientOptions,
      onEvent: ({ type }) => {
        if (type === 'end') controller.abort();
      },
    });
    const { signal } = controller;
    expect((await ended(securityActions.denyIps({ ips: ['192.0.2.7'] }, { signal }))).complete).toBe(true);
  });

  it('an abort before the first part fails the call', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const call = securityActions.denyIps({ ips: addresses(150) }, { signal: AbortSignal.abort() });
    const error = await failureOf(call);
    expect(error).toMatchObject({ kind: 'abort', mayHaveApplied: false });
    expect(fake.requests).toEqual([]);
  });
});

describe('undo', () => {
  it('can be called again, and finds nothing left', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const block = await ended(securityActions.denyIps({ ips: addresses(150) }));
    await block.undo();
    expect((await undone(block.undo())).parts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  it('reports a failed part, and deletes it when called again', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: addresses(250), idPrefix: 'incident' }));
    fake.failNext({ status: 503, operation: remove });
    const first = await undone(block.undo());
    expect(first).toMatchObject({
      complete: false,
      parts: [{ outcome: 'unknown', error: { kind: 'server' } }, { outcome: 'removed' }, { outcome: 'removed' }],
    });
    expect(await undone(block.undo())).toMatchObject({
      complete: true,
      parts: [{ outcome: 'removed' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }],
    });
  });

  it('fails if aborted, lists the deleted parts, and can be called again', async () => {
    const fake = fakeWith();
    const controller = new AbortController();
    const guard: Guard = ({ id }, { securityActionId }) => {
      if (id === remove && securityActionId === 'incident-2') controller.abort();
      return true;
    };
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    const block = await ended(securityActions.denyIps({ ips: addresses(250), idPrefix: 'incident' }));
    const error = await failureOf(block.undo({ signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'partial-failure', cause: { kind: 'abort' }, mayHaveApplied: true });
    expect(error.hint).toMatch(/^Done: incident-1 \(removed\)\./);
    expect((await undone(block.undo())).parts.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'removed',
      'removed',
    ]);
  });

  it('fails if no part can be deleted', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: addresses(150) }));
    fake.failNext({ status: 403, operation: remove });
    expect((await failureOf(block.undo())).kind).toBe('permission-denied');
  });

  it('keeps a new action with the same id', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const params = { ips: ['192.0.2.7'], idPrefix: 'incident' } as const;
    const block = await ended(securityActions.denyIps(params));
    await securityActions.delete({ securityActionId: 'incident-1' });
    fake.clock.advance(60_000);
    await securityActions.denyIps(params);
    expect(await failureOf(block.undo())).toMatchObject({ code: 'REPLACED', mayHaveApplied: false });
    expect(fake.state.securityActions.size).toBe(1);
  });

  it('deletes an action changed since, or returned with another precision', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: ['192.0.2.7'], idPrefix: 'incident' }));
    await securityActions.disable({ securityActionId: 'incident-1' });
    const action = fake.state.securityActions.get('incident-1') ?? expect.fail('there is no action');
    fake.state.securityActions.set('incident-1', { ...action, createTime: '2026-01-01T00:00:00.000000400Z' });
    expect((await undone(block.undo())).parts).toMatchObject([{ outcome: 'removed' }]);
  });

  it('has options of its own', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const block = await ended(securityActions.denyIps({ ips: ['192.0.2.7'] }));
    expect((await failureOf(block.undo({ signal: AbortSignal.abort() }))).kind).toBe('abort');
    expect(fake.state.securityActions.size).toBe(1);
  });

  it('goes to the environment that the addresses went to', async () => {
    const fake = fakeWith();
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, environment: 'ghost' });
    const block = await apigee.securityActions.denyIps({ environment: 'prod', ips: ['192.0.2.7'] });
    expect(fake.state.securityActions.size).toBe(1);
    await block.undo();
    expect(fake.state.securityActions.size).toBe(0);
  });
});
