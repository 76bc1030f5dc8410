import {
  type ActivationOrder,
  AkamaiAppSec,
  isAbortError,
  isConflictError,
  isNetworkError,
  isOperationFailedError,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec } from '../src/testing/index.js';
import { type Answering, answering, failureOf, json } from './support/answering.js';
import { draft, live, shop } from './testing/small-seed.js';

const configId = 8277;
const minute = 60_000;
const date = '2024-01-16T15:20:00+00:00';
const body: ActivationOrder = {
  network: 'PRODUCTION',
  note: 'spring',
  notificationEmails: ['ops@example.com'],
  activationConfigs: [{ configId, configVersion: 2 }],
};
const ours = { activationId: 9, status: 'ACTIVATED', createDate: date, activationConfigs: body.activationConfigs };

/**
 * A service that loses the answer to the first request for an activation, and answers the second with activation 10. Its
 * history has these entries, and its activations are these, by their ids.
 */
function losing(entries: readonly object[], activations: Readonly<Record<number, object>>): Answering {
  let posts = 0;
  return answering(({ method, target }) => {
    if (method === 'POST') {
      posts += 1;
      return posts === 1 ? json({}, 504) : json({ activationId: 10, status: 'ACTIVATED' });
    }
    if (target.endsWith(`/configs/${configId}/activations`)) return json({ activationHistory: entries });
    if (target.includes('/versions/')) return json({ configId, version: 2, production: { status: 'Active' } });
    const activation = activations[Number(target.split('/').at(-1))];
    return activation === undefined ? json({ title: 'Not Found' }, 404) : json(activation);
  });
}

describe('the search for the activation of a lost request', () => {
  test.each<[string, object, object, number]>([
    ['if all agree', { version: 2, network: 'PRODUCTION' }, ours, 9],
    ['if the entry names no network', { version: 2 }, ours, 9],
    ['but not on the network of the entry', { version: 2, network: 'STAGING' }, ours, 10],
    ['but not on the network of the activation', { version: 2 }, { ...ours, network: 'STAGING' }, 10],
    ['but not for another version of the entry', { version: 3, network: 'PRODUCTION' }, { ...ours }, 10],
    [
      'if the activation has another configuration, too',
      {},
      { ...ours, activationConfigs: [...body.activationConfigs, { configId: 1, configVersion: 5 }] },
      9,
    ],
    ['but not if it names a configuration without a version', {}, { ...ours, activationConfigs: [{ configId }] }, 10],
    ['but not if it is older and over', { version: 2 }, { ...ours, createDate: '2024-01-16T15:00:00+00:00' }, 10],
    ['if its clock is a little behind', { version: 2 }, { ...ours, createDate: '2024-01-16T15:19:05+00:00' }, 9],
    ['but not if it is a deactivation', { version: 2 }, { ...ours, action: 'DEACTIVATE' }, 10],
  ])('finds a lost activation: %s', async (_, entry, activation, expected) => {
    const { akamai } = losing([{ activationId: 9, ...entry }], { 9: activation });
    const end = await akamai.activations
      .activate({ body })
      .result()
      .catch((error: unknown) => error);
    // Another version that may have been activated is no reason to send the request again.
    if (Object.is(Reflect.get(entry, 'version'), 3)) expect(end).toMatchObject({ status: 504, mayHaveApplied: true });
    else expect(end).toMatchObject({ activationId: expected, status: 'ACTIVATED' });
  });

  test('finds a pending activation of any age', async () => {
    const entry = {
      activationId: 9,
      version: 2,
      status: 'ACTIVATION_IN_PROGRESS',
      activationDate: '2024-01-01T00:00:00Z',
    };
    const { akamai, sent } = losing([entry], { 9: { ...ours, status: 'LIVE', createDate: entry.activationDate } });
    const poller = akamai.activations.activate({ body });
    await poller.started();
    expect(poller.toJSON().activationId).toBe(9);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('ignores an activation of another configuration with the same version', async () => {
    const other = { ...ours, activationConfigs: [{ configId: 1, configVersion: 2 }] };
    const { akamai } = losing([{ activationId: 9 }], { 9: other });
    expect(await failureOf(akamai.activations.activate({ body }).result())).toMatchObject({ status: 504 });
  });

  test('reads no activation of another version', async () => {
    const entries = [11, 9].map((activationId) => ({ activationId, version: activationId === 9 ? 2 : 3 }));
    const { akamai, sent } = losing(entries, { 9: ours });
    await akamai.activations.activate({ body }).started();
    expect(sent.map(({ target }) => target).filter((target) => target.startsWith('/appsec/v1/activations/'))).toEqual([
      '/appsec/v1/activations/9',
    ]);
  });

  test.each([
    [20, 9],
    [21, 10],
  ])(
    'finds the activation among the first entries without a version, or not at all: entry %i',
    async (position, expected) => {
      const others = Array.from({ length: position - 1 }, (_, index) => ({ activationId: 100 + index }));
      const entries = [{ activationId: 9 }, ...others];
      const old = { status: 'ACTIVATED', createDate: '2024-01-01T00:00:00+00:00' };
      const activations = Object.fromEntries(
        others.map(({ activationId }) => [activationId, { activationId, ...old }]),
      );
      const { akamai } = losing(entries, { ...activations, 9: ours });
      expect(await akamai.activations.activate({ body }).result()).toMatchObject({ activationId: expected });
    },
  );

  test('ignores a failed activation if a second request replaced it', async () => {
    const { akamai, sent } = losing([{ activationId: 9, version: 2 }], { 9: { ...ours, status: 'FAILED' } });
    expect(await failureOf(akamai.activations.activate({ body }).result())).toMatchObject({ code: 'FAILED' });
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('the request for an activation', () => {
  test('is not followed by a search if it never left', async () => {
    const { akamai, sent } = answering(() => json({}), {
      fetch: async () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
      },
      maxRetries: 0,
    });
    const poller = akamai.activations.activate({ body });
    const error = await failureOf(poller.result());
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ operation: 'activations.create', mayHaveApplied: false });
    expect(sent).toEqual([]);
  });

  test.each([
    [{ statusId: null, activationId: 7, status: 'ACTIVATED' }, { activationId: 7 }],
    [{ activationId: 7, status: 'ACTIVATED' }, { activationId: 7 }],
  ])('is known by what it is answered with: %j', async (answer, expected) => {
    const { akamai } = answering(({ target }) => json(target.includes('/versions/') ? {} : answer));
    expect(await akamai.activations.activate({ body }).result()).toMatchObject(expected);
  });

  test.each([{ activationId: '7', status: 'ACTIVATED' }, { activationId: 7.5 }])(
    'has an unknown end if it is answered with %j, and nothing is in the history',
    async (answer) => {
      const { akamai, sent } = answering(({ method }) => json(method === 'POST' ? answer : { activationHistory: [] }));
      const error = await failureOf(akamai.activations.activate({ body }).result());
      expect(isOperationFailedError(error)).toBe(true);
      expect(error).toMatchObject({
        operation: 'activations.activate',
        message: expect.stringContaining('no activation id: version 2 of configuration 8277 on PRODUCTION'),
        hint: expect.stringContaining('activationHistory.list'),
        mayHaveApplied: true,
      });
      expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
    },
  );

  test('is given up at once if another version was activated after it and it is refused then', async () => {
    const fake = createFakeAkamaiAppSec({
      seed: shop(live, { ...draft, version: { version: 2 } }, { ...draft, version: { version: 3 } }),
      activationMs: 30 * minute,
    });
    const other = new AkamaiAppSec(fake.clientOptions);
    let posts = 0;
    const akamai = new AkamaiAppSec({
      ...fake.clientOptions,
      random: () => 0,
      guard: async ({ id }) => {
        if (id !== 'activations.create') return undefined;
        posts += 1;
        const activationConfigs = [{ configId, configVersion: 3 }];
        if (posts === 2) await other.activations.activate({ body: { ...body, activationConfigs } }).started();
        return undefined;
      },
    });
    fake.failNext({ status: 504, operation: 'activations.create' });
    const startMs = fake.clock.now();
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: true });
    // Two pauses: before the second request, and after its refusal.
    expect(fake.clock.now() - startMs).toBe(30_000);
  });

  test('waits for other workflows of its configuration, and can be aborted then', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live, { ...draft, version: { version: 2 } }) });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const controller = new AbortController();
    const { promise, resolve } = Promise.withResolvers<void>();
    const plan = akamai.plan({ configId, from: 'PRODUCTION' }, () => promise);
    const poller = akamai.activations.activate({ body }, { signal: controller.signal });
    const failure = failureOf(poller.result());
    controller.abort();
    const error = await failure;
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ vendor: 'akamai', operation: 'activations.activate', mayHaveApplied: false });
    resolve();
    await plan;
    expect(fake.state.activations.size).toBe(0);
  });

  test('does not wait for a workflow of another configuration', async () => {
    const { configurations: [first] = [] } = shop(live, { ...draft, version: { version: 2 } });
    const configuration = { id: 1, name: 'Blog', latestVersion: 1 };
    const blog = { configuration, versions: [{ ...live, selectedHostnames: [{ hostname: 'blog.example.com' }] }] };
    const fake = createFakeAkamaiAppSec({ seed: { configurations: first ? [first, blog] : [blog] } });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const { promise, resolve } = Promise.withResolvers<void>();
    const plan = akamai.plan({ configId: 1, from: 'PRODUCTION' }, () => promise);
    expect(await akamai.activations.activate({ body }).result()).toMatchObject({ status: 'ACTIVATED' });
    resolve();
    await plan;
  });
});

describe('with an unreadable history', () => {
  const seed = shop(live, { ...draft, version: { version: 2 } });
  const clientOf = (fake: ReturnType<typeof createFakeAkamaiAppSec>): AkamaiAppSec =>
    new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 });

  test('a stored activation is not sent', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    const unsent = clientOf(fake).activations.activate({ body }, { signal: AbortSignal.abort() });
    await failureOf(unsent.result());
    fake.failNext({ status: 403, times: 100, operation: 'activationHistory.list' });
    expect(await failureOf(clientOf(fake).activations.resume(unsent.toJSON()).result())).toMatchObject({ status: 403 });
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['activationHistory.list']);
  });

  test('a plan sends its request once', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    const plan = await clientOf(fake).plan({ configId, from: 'PRODUCTION' }, async () => {});
    fake.failNext({ status: 403, times: 100, operation: 'activationHistory.list' });
    fake.failNext({ status: 504, operation: 'activations.create' });
    expect(await failureOf(plan.activate({ network: 'STAGING' }).result())).toMatchObject({
      status: 504,
      mayHaveApplied: true,
    });
    expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toHaveLength(1);
  });

  test.each([503, 429])('a plan waits before it sends its request if the history responds with %i', async (status) => {
    const fake = createFakeAkamaiAppSec({ seed });
    const plan = await clientOf(fake).plan({ configId, from: 'PRODUCTION' }, async () => {});
    // One look of three requests.
    fake.failNext({ status, times: 3, operation: 'activationHistory.list' });
    await plan.activate({ network: 'STAGING' }).started();
    const looks = fake.requests.filter(({ operation }) => operation === 'activationHistory.list');
    expect(looks.map((look) => look.status)).toEqual([status, status, status, 200]);
    expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toHaveLength(1);
  });

  test('an abort of the search ends a plan before its request', async () => {
    const fake = createFakeAkamaiAppSec({ seed });
    const controller = new AbortController();
    const akamai = clientOf(fake).withOptions({
      guard: ({ id }) => {
        if (id === 'activationHistory.list') controller.abort();
        return undefined;
      },
    });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
    const poller = plan.activate({ network: 'STAGING' }, { signal: controller.signal });
    expect(isAbortError(await failureOf(poller.result()))).toBe(true);
    expect(fake.state.activations.size).toBe(0);
  });
});
