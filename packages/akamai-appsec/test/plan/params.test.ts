import { AkamaiAppSec, type AkamaiAppSec as Client, isRequestValidationError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { checkParams } from '../../src/plan/checked-params.js';
import { failureOf } from '../support/answering.js';

const configId = 8277;
const numbers = [0, -1, 1.5, Number.NaN, 2 ** 53, '8277', null, undefined];
const flags = ['true', 1, null];
const texts = ['www.example.com', [1], [undefined], { 0: 'a', length: 1 }, null];

/** Wrong values of each parameter, and right ones. */
const values: Readonly<Record<string, readonly [wrong: readonly unknown[], right: readonly unknown[]]>> = {
  configId: [numbers, [1, 8277]],
  from: [numbers, [1, 3]],
  activationId: [numbers, [1, 1234]],
  network: [
    ['production', 'STAGING ', '', null, undefined],
    ['STAGING', 'PRODUCTION'],
  ],
  edit: [[undefined, null, {}, 'edit'], [async () => {}]],
  note: [
    [1, null, ['note']],
    ['', 'note', undefined],
  ],
  notificationEmails: [
    [...texts, undefined],
    [[], ['ops@example.com']],
  ],
  acknowledgedInvalidHosts: [texts, [[], ['www.example.com'], undefined]],
  allowWeaker: [texts, [[], ['siem'], undefined]],
  unexported: [
    [
      ...texts,
      undefined,
      ...['', '/', '//siem', 'siem/', '../siem', 'a/%2E%2e/siem', 'siem?a=b', 'a b'].map((path) => [path]),
    ],
    [[], ['siem'], ['/siem'], ['security-policies/sh%C3%B6p/mode', 'x/.hidden']],
  ],
  again: [flags, [true, false, undefined]],
  delete: [flags, [true, false, undefined]],
  reuseDraft: [flags, [true, false, undefined]],
  ruleUpdate: [flags, [true, false, undefined]],
};

test.each(Object.entries(values))('the parameter %s of a workflow is checked', (name, [wrong, right]) => {
  for (const value of right) expect(() => checkParams('plan', { [name]: value })).not.toThrow();
  for (const value of [...wrong, Array(1)]) {
    const issue = { pointer: `/${name}`, message: expect.stringMatching(/^must be (?:a|true|STAGING)/) };
    expect(() => checkParams('plan', { [name]: value })).toThrow(
      expect.objectContaining({ vendor: 'akamai', operation: 'plan', hint: 'Nothing was sent.', issues: [issue] }),
    );
  }
});

/** Calls of the client with one wrong parameter, beside right ones. */
const calls: readonly (readonly [operation: string, pointer: string, call: (akamai: Client) => unknown])[] = [
  ...['configId', 'reuseDraft', 'ruleUpdate', 'unexported'].map(
    (name) =>
      [
        'plan',
        `/${name}`,
        (akamai: Client) => akamai.plan({ configId, from: 1, [name]: 'x' }, async () => {}),
      ] as const,
  ),
  ['plan', '/edit', (akamai) => Reflect.apply(Reflect.get(akamai, 'plan'), akamai, [{ configId, from: 1 }])],
  ...['configId', 'network', 'from', 'activationId'].map(
    (name) =>
      [
        'rollback',
        `/${name}`,
        (akamai: Client) => akamai.rollback({ configId, network: 'STAGING', [name]: 'x' }),
      ] as const,
  ),
  ...['configId', 'unexported'].map(
    (name) =>
      ['compare', `/${name}`, (akamai: Client) => akamai.compare({ configId, from: 1, to: 2, [name]: 'x' })] as const,
  ),
];

test.each(calls)('a call of %s with a wrong %s sends nothing', async (operation, pointer, call) => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const error = await failureOf((async () => call(new AkamaiAppSec(fake.clientOptions)))());
  expect(isRequestValidationError(error)).toBe(true);
  expect(error).toMatchObject({ vendor: 'akamai', operation, issues: [{ pointer }] });
  expect(fake.requests).toEqual([]);
});

test.each([
  ['activate', ['note', 'notificationEmails', 'acknowledgedInvalidHosts', 'allowWeaker', 'again', 'network']],
  ['discard', ['delete']],
  ['compareWith', ['network']],
  ['check', ['network']],
] as const)('a call of plan.%s with a wrong parameter sends nothing', async (method, names) => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const plan = await new AkamaiAppSec(fake.clientOptions).plan({ configId, from: 'PRODUCTION' }, async () => {});
  const before = fake.requests.length;
  const right = method === 'discard' ? {} : { network: 'STAGING' };
  for (const name of names) {
    const error = await failureOf((async () => Reflect.apply(plan[method], plan, [{ ...right, [name]: 5 }]))());
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer: `/${name}` }] });
    const unknown = await failureOf((async () => Reflect.apply(plan[method], plan, [{ ...right, [`${name}s`]: 5 }]))());
    expect(unknown).toMatchObject({ kind: 'configuration', message: expect.stringContaining(`plan.${method}: `) });
    const option = await failureOf((async () => Reflect.apply(plan[method], plan, [right, { timeoutMS: 5 }]))());
    expect(option).toMatchObject({ kind: 'configuration', message: expect.stringContaining(`plan.${method}: `) });
  }
  expect(fake.requests).toHaveLength(before);
});

test.each(['plan', 'rollback', 'compare'] as const)('a call of %s with an unknown name sends nothing', async (name) => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  const params = { configId, from: 1, ...(name === 'compare' ? { to: 2 } : {}), network: 'STAGING' };
  const { network, ...planned } = params;
  const given = name === 'rollback' ? { configId, network } : planned;
  const edit = name === 'plan' ? [async () => {}] : [];
  for (const args of [
    [{ ...given, froms: 1 }, ...edit],
    [given, ...edit, { timeoutMS: 5 }],
  ]) {
    const error = await failureOf((async () => Reflect.apply(akamai[name], akamai, args))());
    expect(error).toMatchObject({
      kind: 'configuration',
      vendor: 'akamai',
      message: expect.stringContaining(`${name}: `),
    });
  }
  expect(fake.requests).toEqual([]);
});

test('a path of a setting may start with a slash, in a plan and in a comparison', async () => {
  const akamai = new AkamaiAppSec(createFakeAkamaiAppSec({ seed: shopSeed }).clientOptions);
  const unexported = ['/bypass-network-lists', 'bypass-network-lists'];
  const plan = await akamai.plan({ configId, from: 2, unexported }, async () => {});
  expect(plan.toJSON().unexported).toEqual(['bypass-network-lists']);
  expect(plan.diff.changes).toEqual([]);
  expect((await akamai.compare({ configId, from: 2, to: 3, unexported })).changes).toEqual([]);
});
