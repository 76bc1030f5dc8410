import { failureOf, recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, isOperationDeniedError } from '../src/index.js';
import { fakeWith, parent } from './support/actions.js';
import { routes } from './support/routes.js';

const name = `${parent}/securityActionsConfig`;
const updateTime = '2026-01-01T00:00:00Z';

describe.each(routes)('enforcement %s', (route, connect) => {
  it.each([
    ['pause', false],
    ['resume', true],
  ] as const)('is switched by %s', async (verb, enabled) => {
    const fake = fakeWith();
    fake.state.enforcement = { name, enabled: !enabled };
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { enforcement } = await connect(fake, { fetch });
    expect(await enforcement[verb]()).toEqual({ name, enabled, updateTime });
    expect(await enforcement[verb]().withResponse()).toMatchObject({ attempts: 1, data: { enabled } });
    expect(fake.state.enforcement.enabled).toBe(enabled);
    // A real boolean, although the vendor's examples quote it.
    expect(sent[0]).toMatchObject({ method: 'PATCH', path: `/v1/${name}`, body: { enabled } });
  });

  it('switches another environment on request', async () => {
    const fake = fakeWith();
    const { enforcement } = await connect(fake, { environment: 'ghost' });
    await enforcement.pause({ environment: 'prod' });
    expect(fake.state.enforcement.enabled).toBe(false);
  });

  it('is switched by no read-only client', async () => {
    const fake = fakeWith();
    const { enforcement } = await connect(fake, { readOnly: true });
    await expect(enforcement.pause()).rejects.toSatisfy(isOperationDeniedError);
    await expect(enforcement.resume()).rejects.toSatisfy(isOperationDeniedError);
    expect(fake.requests).toEqual([]);
  });

  it('is changed only if the guard allows the new value', async () => {
    const fake = fakeWith();
    const { enforcement } = await connect(fake, {
      guard: ({ id }, { body }) => id !== 'enforcement.update' || JSON.stringify(body) !== '{"enabled":false}',
    });
    await expect(enforcement.pause()).rejects.toSatisfy(isOperationDeniedError);
    await enforcement.resume();
    expect(fake.state.enforcement.enabled).toBe(true);
  });
});

describe.each([
  ['pause', [{ enabled: false }, { enabled: 'false' }, {}], [{ enabled: true }, { enabled: 'true' }]],
  ['resume', [{ enabled: true }, { enabled: 'true' }], [{ enabled: false }, { enabled: 'false' }, {}]],
] as const)('%s', (verb, confirming, contradicting) => {
  const answered = (members: object) =>
    new ApigeeSecurityActions({
      ...fakeWith().clientOptions,
      fetch: async () => Response.json({ name, ...members }),
    }).enforcement[verb]();

  it.each(confirming.map((members) => [members]))('succeeds with the response %j', async (members) => {
    expect(await answered(members)).toEqual({ name, ...members });
  });

  it.each(contradicting.map((members) => [members]))('fails with the response %j', async (members) => {
    const error = await failureOf(Promise.resolve(answered(members)));
    expect(error).toMatchObject({ kind: 'conflict', operation: `enforcement.${verb}`, mayHaveApplied: true });
    expect(error.message).toContain(`${verb} did not succeed`);
  });
});
