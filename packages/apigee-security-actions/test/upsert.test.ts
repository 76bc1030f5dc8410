import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, type Guard, isOperationDeniedError, type SecurityActionInput } from '../src/index.js';
import type { FakeApigeeSecurityActions } from '../src/testing/index.js';
import { denial, fakeWith, operationsOf, stored } from './support/actions.js';
import { overHttp, routes } from './support/routes.js';

const securityActionId = 'block';
const create = 'securityActions.create';

describe.each(routes)('upsert %s', (_, connect) => {
  it('creates an action once, and a repetition changes nothing', async () => {
    const fake = fakeWith();
    const { securityActions } = await connect(fake);
    const now = '2026-01-01T00:00:00Z';
    const action = stored('block', { createTime: now, updateTime: now });
    expect(await securityActions.upsert({ securityActionId, body: denial })).toEqual({
      outcome: 'created',
      members: [],
      action,
      calls: [create],
    });
    expect(await securityActions.upsert({ securityActionId, body: denial })).toEqual({
      outcome: 'unchanged',
      members: [],
      action,
      calls: [create, 'securityActions.get'],
    });
  });

  it.each<
    readonly [what: string, before: Record<string, unknown>, body: SecurityActionInput, calls: readonly string[]]
  >([
    ['a member', { deny: { responseCode: 404 } }, denial, ['create', 'get', 'update']],
    ['a member that is too many', { description: 'Old' }, denial, ['create', 'get', 'update']],
    ['a member that is missing', {}, { ...denial, apiProxies: ['orders'] }, ['create', 'get', 'update']],
    [
      'the kind',
      {},
      { state: 'ENABLED', conditionConfig: denial.conditionConfig, allow: {} },
      ['create', 'get', 'update'],
    ],
    ['the state', { state: 'DISABLED' }, denial, ['create', 'get', 'enable']],
    [
      'state and members',
      { description: 'Old' },
      { ...denial, state: 'DISABLED' },
      ['create', 'get', 'disable', 'update'],
    ],
  ])('upsert changes %s', async (_, before, body, calls) => {
    const fake = fakeWith(stored('block', before));
    const { securityActions } = await connect(fake);
    const { outcome, action, members } = await securityActions.upsert({ securityActionId, body });
    expect(outcome).toBe('updated');
    expect(members.length).toBeGreaterThan(0);
    const { name, createTime, updateTime, ...rest } = action;
    expect(rest).toEqual(body);
    expect(fake.state.securityActions.get('block')).toEqual(action);
    expect(operationsOf(fake)).toEqual(calls);
  });
});

describe('upsert of an action without differences', () => {
  it.each<readonly [what: string, before: Record<string, unknown>, body: SecurityActionInput]>([
    ['with members unknown to this version', { riskScore: 7 }, denial],
    [
      'whose expiry is written in another zone',
      { expireTime: '2028-01-01T00:00:00Z' },
      { ...denial, expireTime: '2028-01-01T01:00:00+01:00' },
    ],
    ['whose status is a text', { deny: { responseCode: '403' } }, denial],
    ['with an empty list in the body', {}, { ...denial, apiProxies: [], description: '' }],
  ])('upsert leaves an action unchanged: %s', async (_, before, body) => {
    const fake = fakeWith(stored('block', before));
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await securityActions.upsert({ securityActionId, body })).outcome).toBe('unchanged');
    expect(operationsOf(fake)).toEqual(['create', 'get']);
  });
});

it('upsert changes a member unknown to this version if the body contains it', async () => {
  const fake = fakeWith(stored('block', { riskScore: 7 }));
  const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
  const body = { ...denial, riskScore: 8 };
  expect(await securityActions.upsert({ securityActionId, body })).toMatchObject({
    outcome: 'updated',
    members: ['riskScore'],
    action: { riskScore: 8 },
  });
});

describe('upsert and the fixed expiry', () => {
  it.each<readonly [what: string, before: Record<string, unknown>, body: SecurityActionInput, pointer: string]>([
    [
      'another',
      { expireTime: '2028-01-01T00:00:00Z' },
      { ...denial, expireTime: '2029-01-01T00:00:00Z' },
      '/body/expireTime',
    ],
    ['none', { expireTime: '2028-01-01T00:00:00Z' }, denial, '/body/expireTime'],
    ['a first', {}, { ...denial, expireTime: '2029-01-01T00:00:00Z' }, '/body/expireTime'],
    ['a ttl', { expireTime: '2025-01-01T01:00:00Z' }, { ...denial, ttl: '3600s' }, '/body/ttl'],
  ])('refuse to give an action %s', async (_, before, body, pointer) => {
    const fake = fakeWith(stored('block', before));
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.upsert({ securityActionId, body }));
    expect(error).toMatchObject({
      kind: 'request-validation',
      operation: 'securityActions.upsert',
      mayHaveApplied: false,
      hint: expect.stringMatching(/Delete the action and create it again/),
      issues: [{ pointer }],
    });
    expect(fake.state.securityActions.get('block')).toEqual(stored('block', before));
  });

  it('do not report an expired action as created, even if a response is lost', async () => {
    const fake = fakeWith(stored('block', { expireTime: '2025-01-01T01:00:00Z' }));
    fake.failNext({ status: 503, operation: create });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.upsert({ securityActionId, body: { ...denial, ttl: '3600s' } }));
    expect(error).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
  });

  it('create an action with a ttl', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const { outcome, action } = await securityActions.upsert({ securityActionId, body: { ...denial, ttl: '60s' } });
    expect([outcome, action.expireTime]).toEqual(['created', '2026-01-01T00:01:00Z']);
  });
});

describe('upsert after a create with a lost answer', () => {
  it.each([{}, { ttl: '60s' }, { expireTime: '2028-01-01T00:00:00Z' }])(
    'finds that it was carried out, with %j',
    async (expiry) => {
      const fake = fakeWith();
      const { securityActions } = await overHttp(fake);
      fake.failNext({ reset: 'after', operation: create });
      const result = await securityActions.upsert({ securityActionId, body: { ...denial, ...expiry } });
      expect(result).toMatchObject({ outcome: 'created', members: [] });
      expect(fake.state.securityActions.get('block')).toEqual(result.action);
    },
  );

  it.each([503, 504, 500])('upsert does not resend a create after %i, because it may still arrive', async (status) => {
    const fake = fakeWith();
    fake.failNext({ status, operation: create });
    const { securityActions } = await overHttp(fake);
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({ kind: 'server', operation: create, mayHaveApplied: true });
    expect(error.hint).toContain('was not visible when read back');
    expect(operationsOf(fake)).toEqual(['create', 'get']);
    expect((await securityActions.upsert({ securityActionId, body: denial })).outcome).toBe('created');
  });

  it('upsert does not resend a create after a timeout', async () => {
    const fake = fakeWith();
    fake.failNext({ delayMs: 5_000, operation: create });
    const { securityActions } = await overHttp(fake, { timeoutMs: 500 });
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({ kind: 'timeout', mayHaveApplied: true });
    expect(operationsOf(fake)).toEqual(['create', 'get']);
  });

  it('upsert changes a different action found after a lost response', async () => {
    const fake = fakeWith(stored('block', { description: 'Old' }));
    fake.failNext({ status: 503, operation: create });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await securityActions.upsert({ securityActionId, body: denial })).outcome).toBe('updated');
  });

  it('does not count an action with another expiry as its own', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 503, operation: create });
    const guard = beforeCreate(fake, { expireTime: '2025-01-01T02:00:00Z' });
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    const error = await failureOf(securityActions.upsert({ securityActionId, body: { ...denial, ttl: '3600s' } }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      mayHaveApplied: true,
      cause: { kind: 'request-validation', issues: [{ pointer: '/body/ttl' }] },
    });
  });

  it('fails with mayHaveApplied if the action cannot be read back', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 503, times: 9 });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({ operation: 'securityActions.get', mayHaveApplied: true });
    expect(error.hint).toContain('securityActions.create may have been applied.');
  });
});

describe('upsert under failure', () => {
  it('fails if another user deletes the action meanwhile, and creates it when called again', async () => {
    const fake = fakeWith(stored('block'));
    const guard: Guard = ({ id }) => {
      if (id === 'securityActions.get') fake.state.securityActions.delete('block');
      return true;
    };
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({
      kind: 'conflict',
      mayHaveApplied: false,
      hint: expect.stringContaining('is gone now'),
    });
    expect(operationsOf(fake)).toEqual(['create', 'get']);
    expect((await securityActions.upsert({ securityActionId, body: denial })).outcome).toBe('created');
  });

  it('upsert reports an exhausted limit of actions', async () => {
    const fake = fakeWith(...Array.from({ length: 1000 }, (_, index) => stored(`a${index}`)));
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({ kind: 'conflict', code: 'FAILED_PRECONDITION', operation: create });
    expect(operationsOf(fake)).toEqual(['create']);
  });

  it('reports what was applied before a call failed', async () => {
    const fake = fakeWith(stored('block', { description: 'Old', state: 'DISABLED' }));
    fake.failNext({ status: 403, operation: 'securityActions.enable' });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions.upsert({ securityActionId, body: denial }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      cause: { kind: 'permission-denied' },
      mayHaveApplied: true,
      result: {
        parts: [
          { step: 'securityActions.create' },
          { step: 'securityActions.update', outcome: 'updated' },
          { step: 'securityActions.enable', outcome: 'failed' },
        ],
      },
    });
    expect(error.hint).toMatch(/^Done: securityActions\.update \(updated\)\./);
  });

  it('upsert retries each call like the client', async () => {
    const fake = fakeWith(stored('block', { description: 'Old' }));
    for (const operation of [create, 'securityActions.update']) fake.failNext({ status: 429, operation });
    fake.failNext({ status: 503, operation: 'securityActions.get' });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await securityActions.upsert({ securityActionId, body: denial })).outcome).toBe('updated');
    expect(operationsOf(fake)).toEqual(['create', 'create', 'get', 'get', 'update', 'update']);
  });

  it('refuses what create refuses, and sends nothing', async () => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const body = { ...denial, allow: {} } as unknown as SecurityActionInput;
    expect((await failureOf(securityActions.upsert({ securityActionId, body }))).kind).toBe('request-validation');
    const readOnly = new ApigeeSecurityActions({ ...fake.clientOptions, readOnly: true }).securityActions;
    await expect(readOnly.upsert({ securityActionId, body: denial })).rejects.toSatisfy(isOperationDeniedError);
    expect(fake.requests).toEqual([]);
  });
});

/** Lets somebody else create the action just before the create request is sent. */
function beforeCreate(fake: FakeApigeeSecurityActions, members: Record<string, unknown>): Guard {
  return ({ id }) => {
    if (id === create) fake.state.securityActions.set('block', stored('block', members));
    return true;
  };
}
