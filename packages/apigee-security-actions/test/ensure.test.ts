import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, type Guard, isOperationDeniedError } from '../src/index.js';
import { fakeWith, operationsOf, stored } from './support/actions.js';
import { envelope } from './support/google.js';
import { overHttp, routes } from './support/routes.js';

const securityActionId = 'block';
const states = { ensureEnabled: ['DISABLED', 'ENABLED'], ensureDisabled: ['ENABLED', 'DISABLED'] } as const;

describe.each([
  ['ensureEnabled', 'enable'],
  ['ensureDisabled', 'disable'],
] as const)('%s', (ensure, verb) => {
  const [opposite, wanted] = states[ensure];
  const operation = `securityActions.${verb}`;
  const unswitched = stored('block', { state: opposite });
  const switched = stored('block', { state: wanted });

  it.each(routes)('switches an action %s', async (_, connect) => {
    const { securityActions } = await connect(fakeWith(unswitched));
    expect(await securityActions[ensure]({ securityActionId })).toEqual({
      outcome: 'updated',
      action: { ...switched, updateTime: '2026-01-01T00:00:00Z' },
      calls: [operation],
    });
  });

  it.each(routes)('leaves an action as it is that is so already %s', async (_, connect) => {
    const { securityActions } = await connect(fakeWith(switched));
    expect(await securityActions[ensure]({ securityActionId })).toEqual({
      outcome: 'unchanged',
      action: switched,
      calls: [operation, 'securityActions.get'],
    });
  });

  it('returns `unchanged` for INVALID_ARGUMENT if the action already has the state', async () => {
    const fake = fakeWith(switched);
    fake.failNext({ status: 400, body: envelope(400, 'INVALID_ARGUMENT', 'Already so.') });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await securityActions[ensure]({ securityActionId })).outcome).toBe('unchanged');
  });

  it('fails with the refusal if the action is in another state', async () => {
    const fake = fakeWith(unswitched);
    fake.failNext({ status: 400, body: envelope(400, 'FAILED_PRECONDITION', 'Too many.'), operation });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions[ensure]({ securityActionId }));
    expect(error).toMatchObject({ kind: 'conflict', code: 'FAILED_PRECONDITION', mayHaveApplied: false });
    expect(operationsOf(fake)).toEqual([verb, 'get']);
  });

  it('reads the action back if the response was lost', async () => {
    const fake = fakeWith(unswitched);
    const { securityActions } = await overHttp(fake);
    fake.failNext({ reset: 'after', operation });
    expect(await securityActions[ensure]({ securityActionId })).toMatchObject({
      outcome: 'updated',
      action: { state: wanted },
      calls: [operation, 'securityActions.get'],
    });
  });

  it.each([{}, { maxRetries: 0 }])(
    'never switches twice: the first request may still be under way (%j)',
    async (options) => {
      const fake = fakeWith(unswitched);
      fake.failNext({ status: 503, operation });
      const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, ...options });
      const error = await failureOf(securityActions[ensure]({ securityActionId }));
      expect(error).toMatchObject({ kind: 'server', operation, mayHaveApplied: true });
      expect(error.hint).toContain('was not visible when read back');
      expect(operationsOf(fake)).toEqual([verb, 'get']);
    },
  );

  it('can be called again if the request was lost', async () => {
    const fake = fakeWith(unswitched);
    const { securityActions } = await overHttp(fake);
    fake.failNext({ reset: true, operation });
    await failureOf(securityActions[ensure]({ securityActionId }));
    expect((await securityActions[ensure]({ securityActionId })).action.state).toBe(wanted);
  });

  it('fails with mayHaveApplied if the action cannot be read back', async () => {
    const fake = fakeWith(unswitched);
    fake.failNext({ status: 503, times: 9 });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const error = await failureOf(securityActions[ensure]({ securityActionId }));
    expect(error).toMatchObject({ operation: 'securityActions.get', mayHaveApplied: true });
    expect(error.hint).toContain(`${operation} may have been applied.`);
  });

  it('retries each call like the client', async () => {
    const fake = fakeWith(switched);
    fake.failNext({ status: 429, operation });
    fake.failNext({ status: 503, times: 2, operation: 'securityActions.get' });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await securityActions[ensure]({ securityActionId })).outcome).toBe('unchanged');
    expect(operationsOf(fake)).toEqual([verb, verb, 'get', 'get', 'get']);
  });

  it('fails if the action does not exist', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    expect(await failureOf(securityActions[ensure]({ securityActionId }))).toMatchObject({
      kind: 'not-found',
      operation,
    });
  });

  it('uses the environment from the parameters', async () => {
    const fake = fakeWith(unswitched);
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, organization: 'ghost', environment: undefined });
    const params = { organization: 'acme', environment: 'prod', securityActionId };
    expect((await apigee.securityActions[ensure](params)).outcome).toBe('updated');
  });

  it('sends nothing from a read-only client', async () => {
    const fake = fakeWith(unswitched);
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, readOnly: true });
    await expect(securityActions[ensure]({ securityActionId })).rejects.toSatisfy(isOperationDeniedError);
    expect(fake.requests).toEqual([]);
  });
});

describe('ensureDeleted', () => {
  it.each(routes)('deletes an action, once, %s', async (_, connect) => {
    const fake = fakeWith(stored('block'));
    const { securityActions } = await connect(fake);
    expect(await securityActions.ensureDeleted({ securityActionId })).toEqual({
      outcome: 'removed',
      calls: ['securityActions.delete'],
    });
    expect(await securityActions.ensureDeleted({ securityActionId })).toEqual({
      outcome: 'unchanged',
      calls: ['securityActions.delete', 'securityActions.list'],
    });
    expect(fake.state.securityActions.size).toBe(0);
  });

  it('does not mistake a missing environment for a missing action', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 404, times: 2 });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect(await failureOf(securityActions.ensureDeleted({ securityActionId }))).toMatchObject({
      kind: 'not-found',
      operation: 'securityActions.list',
    });
  });

  it('looks for the action if the response was lost', async () => {
    const fake = fakeWith(stored('block'));
    const { securityActions } = await overHttp(fake);
    fake.failNext({ reset: 'after', operation: 'securityActions.delete' });
    expect((await securityActions.ensureDeleted({ securityActionId })).outcome).toBe('removed');
    expect(operationsOf(fake)).toEqual(['delete', 'get', 'list']);
  });

  it('does not repeat the delete of an existing action, which may be a namesake', async () => {
    const fake = fakeWith(stored('block'));
    fake.failNext({ status: 503, operation: 'securityActions.delete' });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect(await failureOf(securityActions.ensureDeleted({ securityActionId }))).toMatchObject({
      kind: 'server',
      operation: 'securityActions.delete',
      mayHaveApplied: true,
      hint: expect.stringContaining('was not visible when read back'),
    });
    expect(operationsOf(fake)).toEqual(['delete', 'get']);
  });

  it('passes every other refusal on', async () => {
    const fake = fakeWith(stored('block'));
    fake.failNext({ status: 403 });
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    expect((await failureOf(securityActions.ensureDeleted({ securityActionId }))).kind).toBe('permission-denied');
  });
});

describe('aborting', () => {
  it('ends a workflow between its calls, and reports what may have been applied', async () => {
    const fake = fakeWith(stored('block'));
    const controller = new AbortController();
    const guard: Guard = ({ id }) => {
      if (id === 'securityActions.get') controller.abort(new Error('enough'));
      return true;
    };
    const { securityActions } = await overHttp(fake, { guard });
    fake.failNext({ reset: 'after', operation: 'securityActions.disable' });
    const error = await failureOf(securityActions.ensureDisabled({ securityActionId }, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'abort', mayHaveApplied: true, cause: { message: 'enough' } });
    expect(error.hint).toContain('securityActions.disable may have been applied.');
    expect(operationsOf(fake)).toEqual(['disable']);
  });

  it('an abort before a workflow starts changes nothing', async () => {
    const fake = fakeWith(stored('block'));
    const { securityActions } = await overHttp(fake);
    const error = await failureOf(securityActions.ensureDeleted({ securityActionId }, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: 'abort', mayHaveApplied: false });
    expect(fake.requests).toEqual([]);
  });
});
