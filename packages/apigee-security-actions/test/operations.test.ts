import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import type { ApigeeSecurityActions } from '../src/index.js';
import { denial, fakeWith, parent, stored } from './support/actions.js';
import { routes } from './support/routes.js';

interface Case {
  readonly operation: string;
  readonly call: (apigee: ApigeeSecurityActions) => Promise<unknown>;
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly answer: unknown;
}

const base = `/v1/${parent}`;
const now = '2026-01-01T00:00:00Z';
const block = stored('block');
const securityActionId = 'block';

const cases: readonly Case[] = [
  {
    operation: 'securityActions.list',
    call: async ({ securityActions }) => (await securityActions.list({ pageSize: 5, filter: 'state = ENABLED' })).body,
    request: { method: 'GET', path: `${base}/securityActions?pageSize=5&filter=state%20%3D%20ENABLED` },
    answer: { securityActions: [block] },
  },
  {
    operation: 'securityActions.create',
    call: ({ securityActions }) =>
      securityActions.create({ securityActionId: 'new', body: { ...denial, description: undefined, ttl: '60s' } }),
    request: {
      method: 'POST',
      path: `${base}/securityActions?securityActionId=new`,
      body: { ...denial, ttl: '60s' },
    },
    answer: stored('new', { createTime: now, updateTime: now, expireTime: '2026-01-01T00:01:00Z' }),
  },
  {
    operation: 'securityActions.get',
    call: ({ securityActions }) => securityActions.get({ securityActionId }),
    request: { method: 'GET', path: `${base}/securityActions/block` },
    answer: block,
  },
  {
    operation: 'securityActions.update',
    call: ({ securityActions }) =>
      securityActions.update({
        securityActionId,
        updateMask: 'description',
        body: { ...block, description: 'Scraper' },
      }),
    request: {
      method: 'PATCH',
      path: `${base}/securityActions/block?updateMask=description`,
      body: { ...denial, description: 'Scraper' },
    },
    answer: { ...block, description: 'Scraper' },
  },
  {
    operation: 'securityActions.delete',
    call: ({ securityActions }) => securityActions.delete({ securityActionId }),
    request: { method: 'DELETE', path: `${base}/securityActions/block` },
    answer: {},
  },
  {
    operation: 'securityActions.enable',
    call: ({ securityActions }) => securityActions.enable({ securityActionId: 'off' }),
    request: { method: 'POST', path: `${base}/securityActions/off:enable` },
    answer: stored('off', { updateTime: now }),
  },
  {
    operation: 'securityActions.disable',
    call: ({ securityActions }) => securityActions.disable({ securityActionId }),
    request: { method: 'POST', path: `${base}/securityActions/block:disable` },
    answer: { ...block, state: 'DISABLED', updateTime: now },
  },
  {
    operation: 'enforcement.get',
    call: ({ enforcement }) => enforcement.get(),
    request: { method: 'GET', path: `${base}/securityActionsConfig` },
    answer: { name: `${parent}/securityActionsConfig` },
  },
  {
    operation: 'enforcement.update',
    call: ({ enforcement }) => enforcement.update({ updateMask: 'enabled', body: { enabled: false } }),
    request: { method: 'PATCH', path: `${base}/securityActionsConfig?updateMask=enabled`, body: { enabled: false } },
    answer: { name: `${parent}/securityActionsConfig`, enabled: false, updateTime: now },
  },
];

it('every operation is tried', () => {
  expect(cases.map(({ operation }) => operation).sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(routes)('a client %s', (route, connect) => {
  it.each(cases)('calls $operation', async ({ operation, call, request, answer }) => {
    const fake = fakeWith(block, stored('off', { state: 'DISABLED' }));
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    expect(await call(await connect(fake, { fetch }))).toEqual(answer);
    expect(sent.map(({ headers: _, ...line }) => line)).toEqual([request]);
    expect(fake.requests.map((received) => received.operation)).toEqual([operation]);
  });

  it.each(cases)('identifies itself and its content with $operation', async ({ call, request }) => {
    const fake = fakeWith(block, stored('off', { state: 'DISABLED' }));
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    await call(await connect(fake, { fetch }));
    const { headers } = sent[0] ?? expect.fail('nothing was sent');
    expect(headers).toMatchObject({ accept: 'application/json', authorization: 'Bearer fake-access-token' });
    expect(headers['user-agent']).toMatch(/^edgeward-apigee-security-actions\/\d+\.\d+\.\d+\S*$/);
    expect(headers['content-type']).toBe(request.body === undefined ? undefined : 'application/json');
  });

  it('gives status, request id and attempts on request', async () => {
    const apigee = await connect(fakeWith(block));
    expect(await apigee.securityActions.get({ securityActionId }).withResponse()).toMatchObject({
      data: block,
      response: { status: 200 },
      attempts: 1,
    });
  });

  it('sends an encoded id, and refuses one that would reach another path', async () => {
    const fake = fakeWith(block);
    const { securityActions } = await connect(fake);
    await expect(securityActions.get({ securityActionId: 'block:disable' })).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(fake.requests[0]?.path).toBe(`${base}/securityActions/block%3Adisable`);
    for (const id of ['', '.', '..', '%2e%2e', 'a/b', 'a%2Fb']) {
      await expect(securityActions.delete({ securityActionId: id })).rejects.toMatchObject({
        kind: 'request-validation',
        issues: [{ pointer: '/securityActionId' }],
      });
    }
    expect(fake.requests).toHaveLength(1);
  });
});
