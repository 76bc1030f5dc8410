import { setImmediate as turn } from 'node:timers/promises';
import {
  AbortError,
  type ActivationOrder,
  type ActivationPoller,
  type ActivationProgress,
  AkamaiAppSec,
  isAbortError,
  isConfigurationError,
  isConflictError,
  isInvalidHostnamesError,
  isOperationDeniedError,
  isOperationFailedError,
  isRateLimitError,
  isRedirectError,
  isRequestValidationError,
  isServerError,
  isTimeoutError,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec, type FakeAkamaiAppSecOptions } from '../src/testing/index.js';
import { answering, failureOf, json, type Sent } from './support/answering.js';
import { draft, live, shop } from './testing/small-seed.js';

const minute = 60_000;
const draft2 = { ...draft, version: { version: 2 } };
const body: ActivationOrder = {
  network: 'PRODUCTION',
  note: 'spring',
  notificationEmails: ['ops@example.com'],
  activationConfigs: [{ configId: 8277, configVersion: 2 }],
};
const off: ActivationOrder = { ...body, activationConfigs: [{ configId: 8277, configVersion: 1 }] };

/** What the hint says about an activation that has failed or was stopped. */
const hints: Readonly<Record<string, RegExp>> = {
  FAILED: /Control Center/,
  ABORTED: /stopped it/,
  STOPPED: /stopped it/,
};

function fakeWith(options: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  return createFakeAkamaiAppSec({ seed: shop(live, draft2), ...options });
}

function clientOf(fake: FakeAkamaiAppSec): AkamaiAppSec {
  return new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 });
}

function sentTo(fake: FakeAkamaiAppSec, operation: string): number {
  return fake.requests.filter((request) => request.operation === operation).length;
}

async function progressOf(poller: ActivationPoller): Promise<readonly ActivationProgress[]> {
  const seen: ActivationProgress[] = [];
  for await (const progress of poller) seen.push(progress);
  return seen;
}

/** The progress reports, as `<phase> <status>`. */
function wordsOf(seen: readonly ActivationProgress[]): readonly string[] {
  return seen.map((progress) =>
    'activation' in progress ? `${progress.phase} ${progress.activation.status}` : progress.phase,
  );
}

test.each(['PROD', 'production', '', undefined])(
  'an activation for the network %j is refused before anything is sent',
  (network) => {
    const fake = fakeWith();
    const activate = (): ActivationPoller =>
      clientOf(fake).activations.activate({ body: { ...body, network: network as ActivationOrder['network'] } });
    expect(activate).toThrow('/body/network must be STAGING or PRODUCTION');
    expect(fake.requests).toEqual([]);
  },
);

test('no time has passed for a process whose clock is behind the one that sent the request', async () => {
  const activation = { activationId: 1, status: 'ACTIVATED' };
  const { akamai } = answering(({ target }) => json(target.includes('/activations/') ? activation : { version: 10 }));
  const state = { type: 'akamai.activation', version: 1, startedAt: '2999-01-01T00:00:00Z', activationId: 1 };
  const seen: number[] = [];
  const request = { ...body, action: 'ACTIVATE' };
  const onProgress = ({ elapsedMs }: { readonly elapsedMs: number }): void => void seen.push(elapsedMs);
  await akamai.activations.resume({ ...state, request }, { onProgress }).result();
  expect(seen).toEqual([0]);
});

describe('an activation', () => {
  test('waits for an activation of 40 minutes in less than a second on the slow path', async () => {
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 7 * minute, activationMs: 33 * minute });
    const startMs = fake.clock.now();
    const realStart = performance.now();
    const poller = clientOf(fake).activations.activate({ body });
    const seen = await progressOf(poller);
    expect(performance.now() - realStart).toBeLessThan(1000);
    expect((fake.clock.now() - startMs) / minute).toBeCloseTo(40, 0);
    expect([...new Set(wordsOf(seen))]).toEqual([
      'creating',
      'activating RECEIVED',
      'activating LIVE',
      'activating DEPLOYED',
      'ended ACTIVATED',
    ]);
    expect(await poller.result()).toMatchObject({ activationId: 1, status: 'ACTIVATED' });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('is polled when the service says so, then every minute', async () => {
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 5 * minute, activationMs: 3 * minute });
    await clientOf(fake).activations.activate({ body }).result();
    // At once, after the 300 s of Retry-After, and at 5, 6, 7 and 8 minutes.
    expect([sentTo(fake, 'activationRequests.get'), sentTo(fake, 'activations.get')]).toEqual([2, 4]);
  });

  test('is polled at the interval chosen by the caller', async () => {
    const fake = fakeWith({ activationMs: 10 * minute });
    await clientOf(fake)
      .activations.activate({ body }, { pollIntervalMs: 5 * minute })
      .result();
    expect(sentTo(fake, 'activations.get')).toBe(2);
  });

  test('uses the response of the creation as the first step', async () => {
    const fake = fakeWith({ activationMs: 2 * minute });
    const seen = await progressOf(clientOf(fake).activations.activate({ body }));
    expect(seen).toMatchObject([
      { phase: 'activating', activation: { activationId: 1, status: 'RECEIVED' }, elapsedMs: 0 },
      { phase: 'activating', activation: { status: 'LIVE' }, elapsedMs: minute },
      { phase: 'ended', activation: { status: 'ACTIVATED' }, elapsedMs: 2 * minute },
    ]);
  });

  test('starts before anybody waits, and goes no further', async () => {
    const fake = fakeWith();
    const poller = clientOf(fake).activations.activate({ body });
    await poller.started();
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['activations.create']);
    expect(poller.toJSON()).toMatchObject({ activationId: 1 });
  });

  test('gives every waiting caller the same result, whenever they call', async () => {
    const fake = fakeWith({ activationMs: 3 * minute });
    const told: ActivationProgress[] = [];
    const poller = clientOf(fake).activations.activate({ body }, { onProgress: (progress) => told.push(progress) });
    const [first, second, result] = await Promise.all([progressOf(poller), progressOf(poller), poller.result()]);
    expect(first).toHaveLength(4);
    expect([second, told, await progressOf(poller)]).toEqual([first, first, first]);
    expect(result).toBe(await poller.result());
    expect(sentTo(fake, 'activations.get')).toBe(3);
  });

  test('ignores a listener that rejects later', async () => {
    const rejections: unknown[] = [];
    const note = (error: unknown): void => void rejections.push(error);
    process.on('unhandledRejection', note);
    try {
      const onProgress = async (): Promise<void> => {
        throw new Error('broken');
      };
      await clientOf(fakeWith()).activations.activate({ body }, { onProgress }).result();
      await turn();
    } finally {
      process.off('unhandledRejection', note);
    }
    expect(rejections).toEqual([]);
  });

  test('ignores a listener that throws', async () => {
    const poller = clientOf(fakeWith()).activations.activate(
      { body },
      {
        onProgress: () => {
          throw new Error('broken');
        },
      },
    );
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test('is pending while its status is unknown', async () => {
    const statuses = ['WARMING_UP', 'CANCELLING', 'activated'];
    const { akamai, clock } = answering(({ method }, number) =>
      json({ activationId: 7, status: method === 'POST' ? 'BLESSED' : statuses[number - 2] }),
    );
    const startMs = clock.now();
    expect(await akamai.activations.activate({ body }).result()).toEqual({ activationId: 7, status: 'activated' });
    expect(clock.now() - startMs).toBe(3 * minute);
  });

  test.each(['FAILED', 'ABORTED', 'STOPPED', 'REMOVED', 'ROLLBACK', 'UNDEPLOYED', 'INACTIVE', 'DEACTIVATED', 'Failed'])(
    'an activation ending as %s fails with this code',
    async (status) => {
      const { akamai } = answering(() => json({ activationId: 7, status }));
      const error = await failureOf(akamai.activations.activate({ body }).result());
      expect(isOperationFailedError(error)).toBe(true);
      expect(error).toMatchObject({
        vendor: 'akamai',
        operation: 'activations.activate',
        code: status,
        message: `activations.activate ended with status ${status}: version 2 of configuration 8277 on PRODUCTION (activation 7)`,
        hint: expect.stringMatching(hints[status.toUpperCase()] ?? /no longer in force.*activationHistory\.list/),
        body: { activationId: 7, status },
      });
    },
  );

  test('reports a failed activation as the last step, and then throws', async () => {
    const poller = clientOf(fakeWith({ activationOutcome: 'ABORTED', activationMs: minute })).activations.activate({
      body,
    });
    const seen: ActivationProgress[] = [];
    const failure = failureOf(
      (async () => {
        for await (const progress of poller) seen.push(progress);
      })(),
    );
    expect(isOperationFailedError(await failure)).toBe(true);
    expect(wordsOf(seen)).toEqual(['activating RECEIVED', 'ended ABORTED']);
  });

  test('names both configurations of an activation', async () => {
    const { akamai } = answering(() => json({ activationId: 7, status: 'FAILED' }));
    const activationConfigs = [...body.activationConfigs, { configId: 1, configVersion: 5 }];
    expect(
      await failureOf(akamai.activations.activate({ body: { ...body, activationConfigs } }).result()),
    ).toMatchObject({
      message: expect.stringContaining('version 2 of configuration 8277 and version 5 of configuration 1 on'),
    });
  });

  test('is not started by a client that may only read', async () => {
    const fake = fakeWith();
    const akamai = clientOf(fake).withOptions({ readOnly: true });
    const poller = akamai.activations.activate({ body });
    expect(isOperationDeniedError(await failureOf(poller.started()))).toBe(true);
    expect(isOperationDeniedError(await failureOf(poller.result()))).toBe(true);
    expect(fake.requests).toEqual([]);
  });

  test.each([
    { pollIntervalMs: 0 },
    { pollIntervalMs: 0.001 },
    { pollIntervalMs: Number.NaN },
    { pollIntervalMs: Number.POSITIVE_INFINITY },
    { activationTimeoutMs: -1 },
    { activationTimeoutMs: Number.NaN },
  ])('is not started with %j', (options) => {
    const fake = fakeWith();
    try {
      clientOf(fake).activations.activate({ body }, options);
      expect.fail('it was started');
    } catch (error) {
      if (!isConfigurationError(error)) throw error;
      expect(error.message).toMatch(
        /`\w+` must be a (?:number of milliseconds, at least 1|positive number of milliseconds)/,
      );
    }
    expect(fake.requests).toEqual([]);
  });
});

describe('the version of an ended activation', () => {
  const ended = (version: () => Response, validation: 'strict' | 'warn' = 'warn'): ReturnType<typeof answering> =>
    answering(
      ({ target }) => (target.includes('/versions/') ? version() : json({ activationId: 7, status: 'ACTIVATED' })),
      { validation },
    );

  test.each(['Inactive', 'Deactivated', 'FAILED'])('contradicts it as %s', async (status) => {
    const { akamai } = ended(() => json({ configId: 8277, version: 2, production: { status } }));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(error).toMatchObject({
      code: 'ACTIVATED',
      message: expect.stringContaining(`version 2 of configuration 8277 is ${status}`),
      hint: expect.stringContaining('activationHistory.list'),
      mayHaveApplied: true,
    });
  });

  test.each(['warn', 'strict'] as const)(
    'does not contradict it in an unknown form, with validation %s',
    async (mode) => {
      for (const production of [7, {}, { status: 7 }, null]) {
        const { akamai } = ended(() => json({ configId: 'x', version: 'y', production }), mode);
        expect(await akamai.activations.activate({ body }).result()).toMatchObject({ status: 'ACTIVATED' });
      }
    },
  );

  test.each([
    ['a page', () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }), 'response-parse'],
    ['a refusal', () => json({ title: 'no' }, 403), 'permission-denied'],
  ])('does not confirm it as %s', async (_, version, kind) => {
    const { akamai } = ended(version);
    expect(await failureOf(akamai.activations.activate({ body }).result())).toMatchObject({
      kind,
      mayHaveApplied: true,
      hint: expect.stringContaining('may still be running'),
    });
  });
});

describe('a deactivation', () => {
  test('is followed until the version is out of force', async () => {
    const fake = fakeWith({ activationPath: '202' });
    const poller = clientOf(fake).activations.deactivate({ body: off });
    expect(wordsOf(await progressOf(poller)).at(-1)).toBe('ended DEACTIVATED');
    expect(fake.state.configurations.get(8277)?.configuration.productionVersion).toBeUndefined();
  });

  test.each(['UNDEPLOYED', 'REMOVED'])('may end as %s', async (status) => {
    const { akamai } = answering(() => json({ activationId: 7, status }));
    expect(await akamai.activations.deactivate({ body: off }).result()).toMatchObject({ status });
  });

  test('is not finished while the version is reported as active', async () => {
    const { akamai } = answering((_, number) =>
      json({ activationId: 7, status: number < 3 ? 'ACTIVATED' : 'DEACTIVATED' }),
    );
    expect(await akamai.activations.deactivate({ body: off }).result()).toMatchObject({ status: 'DEACTIVATED' });
  });

  test('never repeats a deactivation request, even after an error of the edge', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 504, operation: 'activations.create' });
    const error = await failureOf(clientOf(fake).activations.deactivate({ body: off }).result());
    expect(isServerError(error)).toBe(true);
    expect(error).toMatchObject({
      status: 504,
      mayHaveApplied: true,
      hint: expect.stringContaining('activationHistory'),
    });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('whose answer is lost is found in the history', async () => {
    const fake = fakeWith();
    fake.failNext({ reset: 'after', operation: 'activations.create' });
    expect(await clientOf(fake).activations.deactivate({ body: off }).result()).toMatchObject({
      status: 'DEACTIVATED',
    });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('does not retry a deactivation after a 422', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 422, operation: 'activations.create' });
    const error = await failureOf(clientOf(fake).activations.deactivate({ body: off }).result());
    expect(error).toMatchObject({ kind: 'unprocessable-entity' });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('an activation after a failed request', () => {
  test.each([500, 503, 504, 422])(
    'requests an activation again after %i once the history shows none',
    async (status) => {
      const fake = fakeWith();
      fake.failNext({ status, times: 2, operation: 'activations.create' });
      const startMs = fake.clock.now();
      const poller = clientOf(fake).activations.activate({ body });
      await poller.started();
      expect(fake.clock.now() - startMs).toBe(30_000);
      expect(fake.requests.map(({ operation }) => operation)).toEqual([
        'activations.create',
        'activationHistory.list',
        'activations.create',
        'activationHistory.list',
        'activations.create',
      ]);
      expect(wordsOf(await progressOf(poller)).slice(0, 3)).toEqual(['starting', 'starting', 'activating RECEIVED']);
      expect(fake.state.activations.size).toBe(1);
    },
  );

  test('does not request an activation again if it was started', async () => {
    const fake = fakeWith();
    fake.failNext({ reset: 'after', operation: 'activations.create' });
    expect(await clientOf(fake).activations.activate({ body }).result()).toMatchObject({ status: 'ACTIVATED' });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('finds an activation accepted for creation once it is created', async () => {
    const fake = fakeWith({ activationPath: '202' });
    fake.failNext({ reset: 'after', operation: 'activations.create' });
    expect(await clientOf(fake).activations.activate({ body }).result()).toMatchObject({ activationId: 1 });
    // The second was refused, because of the first.
    const posts = fake.requests.filter(({ operation }) => operation === 'activations.create');
    expect(posts.map(({ status }) => status)).toEqual([undefined, 409]);
    expect(fake.state.activations.size).toBe(1);
  });

  test('is not confused with an older one of the same version', async () => {
    const fake = fakeWith({ activationMs: minute });
    const akamai = clientOf(fake);
    await akamai.activations.activate({ body }).result();
    await akamai.activations.deactivate({ body }).result();
    fake.clock.advance(5 * minute);
    fake.failNext({ status: 504, operation: 'activations.create' });
    expect(await akamai.activations.activate({ body }).result()).toMatchObject({ activationId: 3 });
  });

  test('is not confused with one of another version or network', async () => {
    const fake = fakeWith({ seed: shop(live, draft2, { ...draft, version: { version: 3 } }) });
    const akamai = clientOf(fake);
    const configs = [{ configId: 8277, configVersion: 3 }];
    await akamai.activations.activate({ body: { ...body, network: 'STAGING' } }).started();
    await akamai.activations.activate({ body: { ...body, activationConfigs: configs } }).result();
    fake.failNext({ status: 500, operation: 'activations.create' });
    expect(await akamai.activations.activate({ body }).result()).toMatchObject({ activationId: 3 });
  });

  test('is not requested again before the history could be read', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 504, operation: 'activations.create' });
    fake.failNext({ status: 503, times: 3, operation: 'activationHistory.list' });
    await clientOf(fake).activations.activate({ body }).started();
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'activations.create',
      ...Array(4).fill('activationHistory.list'),
      'activations.create',
    ]);
  });

  test('fails with its first error if the history cannot be read', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 504, operation: 'activations.create' });
    fake.failNext({ status: 403, operation: 'activationHistory.list' });
    expect(await failureOf(clientOf(fake).activations.activate({ body }).result())).toMatchObject({
      status: 504,
      mayHaveApplied: true,
    });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('fails with the error of the edge after ten minutes of failures, and reports what may have happened', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 504, times: 7, operation: 'activations.create' });
    const startMs = fake.clock.now();
    const error = await failureOf(clientOf(fake).activations.activate({ body }).result());
    expect(isServerError(error)).toBe(true);
    expect(error).toMatchObject({
      status: 504,
      mayHaveApplied: true,
      hint: 'Akamai may have started the activation. Call activations.resume(poller.toJSON()), which checks the history first. Before a new activation, check activationHistory.list.',
    });
    expect(fake.clock.now() - startMs).toBe(610_000);
    expect(sentTo(fake, 'activations.create')).toBe(7);
  });

  test.each([
    ['the client', { maxRetries: 0 }, {}],
    ['the call', {}, { maxRetries: 0 }],
  ])('requests an activation only once if %s has maxRetries: 0', async (_, ofClient, ofCall) => {
    const fake = fakeWith();
    fake.failNext({ status: 504, operation: 'activations.create' });
    const { activations } = clientOf(fake).withOptions(ofClient);
    expect(await failureOf(activations.activate({ body }, ofCall).result())).toMatchObject({ status: 504 });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('is not confused with an old one without a date in the history', async () => {
    const old = { activationId: 9, status: 'ACTIVATED', createDate: '2024-01-16T15:00:00+00:00' };
    const history = { activationHistory: [{ activationId: 9, version: 2, network: 'PRODUCTION' }] };
    let posts = 0;
    const { akamai } = answering(({ method, target }) => {
      if (method === 'POST') {
        posts += 1;
        return posts === 1 ? json({}, 504) : json({ activationId: 10, status: 'ACTIVATED' });
      }
      return json(target.endsWith('/9') ? old : history);
    });
    expect(await akamai.activations.activate({ body }).result()).toMatchObject({ activationId: 10 });
  });

  test('is not confused with a deactivation just requested by another user', async () => {
    const fake = fakeWith({ activationMs: minute });
    const akamai = clientOf(fake);
    await akamai.activations.activate({ body }).result();
    fake.clock.advance(5 * minute);
    const leaving = akamai.activations.deactivate({ body });
    await leaving.started();
    fake.failNext({ status: 504, operation: 'activations.create' });
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isConflictError(error)).toBe(true);
    expect(fake.state.activations.size).toBe(2);
  });

  test('searches for an activation missing in the response', async () => {
    const entry = { activationId: 9, version: 2, network: 'production' };
    const answers: Readonly<Record<string, unknown>> = {
      '/appsec/v1/activations': { status: 'RECEIVED' },
      '/appsec/v1/configs/8277/activations': { activationHistory: [entry] },
      '/appsec/v1/activations/9': { activationId: 9, status: 'ACTIVATED', createDate: '2024-01-16T15:20:00+00:00' },
      '/appsec/v1/configs/8277/versions/2': { configId: 8277, version: 2, production: { status: 'Active' } },
    };
    const { akamai, sent } = answering(({ target }: Sent) => json(answers[target]));
    expect(await akamai.activations.activate({ body }).result()).toMatchObject({ activationId: 9 });
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('after an answer that was lost', () => {
  test.each(
    [400, 401, 403, 404, 409, 429, 500].flatMap((status) =>
      ['activationHistory.list', 'activations.create'].map((operation) => [operation, status] as const),
    ),
  )('whatever ends an activation says that it may have been started: %s with %i', async (operation, status) => {
    // The activation is on its way, and the history does not show it before the run gives up.
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 30 * minute });
    fake.failNext({ reset: 'after', operation: 'activations.create' });
    fake.failNext({ status, times: 100, operation });
    const error = await failureOf(clientOf(fake).activations.activate({ body }).result());
    expect(error).toMatchObject({
      mayHaveApplied: true,
      hint: expect.stringMatching(
        /(?:^|[^ ]\. )Akamai may have started the activation\. Call activations\.resume.*\.$/,
      ),
    });
  });

  test('an abort of the search reports that the activation may have started', async () => {
    const controller = new AbortController();
    const fake = fakeWith();
    const akamai = clientOf(fake).withOptions({
      guard: ({ id }) => {
        if (id === 'activationHistory.list') controller.abort();
        return undefined;
      },
    });
    fake.failNext({ reset: 'after', operation: 'activations.create' });
    const error = await failureOf(akamai.activations.activate({ body }, { signal: controller.signal }).result());
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({
      mayHaveApplied: true,
      hint: expect.stringContaining('may have started the activation'),
    });
  });

  test.each([401, 403])(
    'a stored activation that cannot be looked for, with %i, may have been started',
    async (status) => {
      const fake = fakeWith();
      const first = clientOf(fake).activations.activate({ body });
      const stored = JSON.parse(JSON.stringify(first));
      await first.started();
      fake.failNext({ status, times: 100, operation: 'activationHistory.list' });
      const error = await failureOf(clientOf(fake).activations.resume(stored).result());
      expect(error).toMatchObject({
        status,
        mayHaveApplied: true,
        hint: expect.stringContaining('may have started the activation'),
      });
    },
  );
});

describe('a refused activation', () => {
  const broken = ['gone.example.com', '*.lost.example.com'];
  const selectableHostnames = {
    configId: 8277,
    configVersion: 2,
    protectARLInclusionHost: false,
    errorSet: broken.map((hostname) => ({ hostname, reason: 'gone', reasonCode: 400 })),
  };
  const selectedHostnames = ['www.example.com', ...broken].map((hostname) => ({ hostname }));
  const seed = shop(live, { ...draft2, selectableHostnames, selectedHostnames });

  test.each(['200', '202'] as const)('names invalid hostnames on the path of %s', async (activationPath) => {
    const fake = fakeWith({ seed, activationPath });
    const error = await failureOf(clientOf(fake).activations.activate({ body }).result());
    expect(isInvalidHostnamesError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'InvalidHostnamesError',
      kind: 'bad-request',
      code: 'INVALID-INPUT-ERROR',
      status: 400,
      hostnames: broken,
      mayHaveApplied: false,
      hint: expect.stringContaining(
        'acknowledgedInvalidHostsByConfig: [{ configId: 8277, invalidHosts: error.hostnames }]',
      ),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ hostnames: broken });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('accepts invalid hostnames acknowledged as the error describes', async () => {
    const { activations } = clientOf(fakeWith({ seed }));
    const error = await failureOf(activations.activate({ body }).result());
    if (!isInvalidHostnamesError(error)) return expect.fail('it was accepted');
    const acknowledgedInvalidHostsByConfig = [{ configId: 8277, invalidHosts: error.hostnames }];
    const again = activations.activate({ body: { ...body, acknowledgedInvalidHostsByConfig } });
    expect(await again.result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test.each([
    [{ title: 'Invalid Hostnames', errors: [{ type: 'a.example.net', detail: 'a.example.com is unknown' }] }],
    [{ title: 'Invalid Hosts', detail: 'See below', invalidHosts: ['a.example.com', 'a.example.com'] }],
    [{ title: 'Invalid Hosts', fieldErrors: { hostnames: ['a.example.com.'] } }],
    [{ title: 'Invalid Hosts', hostType: 'a.example.com', link: 'b.example.com', more: null }],
    [{ title: 'Invalid Hosts', typed: 'a.example.com', type: 'b.example.com' }],
  ])('finds the hostnames in another form of the rejection: %j', async (problem) => {
    const instance = 'https://problems.luna.akamaiapis.net/appsec/error-instances/1234567890';
    const { akamai } = answering(() => json({ ...problem, instance }, 400));
    expect(await failureOf(akamai.activations.activate({ body }).result())).toMatchObject({
      hostnames: ['a.example.com'],
    });
  });

  test('finds hostnames with a long last label', async () => {
    const { akamai } = answering(() => json({ title: 'Invalid Hosts', detail: 'a.example.international' }, 400));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(error).toMatchObject({
      hostnames: ['a.example.international'],
      docUrl: expect.stringContaining('akamai-invalid-hostnames'),
    });
  });

  test.each([
    ['www.münchen.example', ['www.münchen.example']],
    ['例え.テスト and xn--bcher-kva.example.', ['例え.テスト', 'xn--bcher-kva.example']],
    ['see https://docs.example.com/hosts: *.example.com', ['*.example.com']],
  ])('finds hostnames in any script, but not those of links: %s', async (detail, hostnames) => {
    const { akamai } = answering(() => json({ title: 'Invalid Hosts', detail }, 400));
    expect(await failureOf(akamai.activations.activate({ body }).result())).toMatchObject({ hostnames });
  });

  test('reports a rejection with hostnames that are not invalid unchanged', async () => {
    const { akamai } = answering(() => json({ title: 'Conflict', detail: 'www.example.com is taken' }, 400));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isInvalidHostnamesError(error)).toBe(false);
    expect(error).toMatchObject({ kind: 'bad-request', status: 400 });
  });

  test('reports a rejection without hostnames unchanged', async () => {
    const { akamai } = answering(() => json({ title: 'Invalid Hosts' }, 400));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isInvalidHostnamesError(error)).toBe(false);
    expect(error).toMatchObject({ kind: 'bad-request' });
  });

  test('advises to wait for another pending activation', async () => {
    const fake = fakeWith();
    const akamai = clientOf(fake);
    await akamai.activations.activate({ body }).started();
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({ status: 409, hint: expect.stringContaining('Another activation') });
    expect(sentTo(fake, 'activations.create')).toBe(2);
  });

  test('respects the rate limit instead of requesting again', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 429, times: 3, operation: 'activations.create' });
    expect(isRateLimitError(await failureOf(clientOf(fake).activations.activate({ body }).result()))).toBe(true);
  });
});

describe('the wait for an activation', () => {
  test.each(['200', '202'] as const)(
    'ends after 90 minutes on the way of %s, and can be gone on with',
    async (activationPath) => {
      const fake = fakeWith({ activationPath, activationMs: 100 * minute });
      const startMs = fake.clock.now();
      const poller = clientOf(fake).activations.activate({ body });
      const error = await failureOf(poller.result());
      expect(isTimeoutError(error)).toBe(true);
      expect(error).toMatchObject({
        limit: 'total',
        limitMs: 90 * minute,
        operation: 'activations.activate',
        message: expect.stringContaining('version 2 of configuration 8277 on PRODUCTION (activation 1)'),
        hint: 'The activation may still be running at Akamai. Wait for it with activations.resume(poller.toJSON()).',
        mayHaveApplied: true,
      });
      expect(fake.clock.now() - startMs).toBe(90 * minute);
      expect(await clientOf(fake).activations.resume(poller.toJSON()).result()).toMatchObject({ status: 'ACTIVATED' });
    },
  );

  test('ends at activationTimeoutMs, even while the request is being processed', async () => {
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 60 * minute });
    const startMs = fake.clock.now();
    const poller = clientOf(fake).activations.activate({ body }, { activationTimeoutMs: 10 * minute });
    expect(await failureOf(poller.result())).toMatchObject({
      limitMs: 10 * minute,
      hint: expect.stringContaining('resume'),
    });
    expect(fake.clock.now() - startMs).toBe(10 * minute);
    expect(poller.toJSON().statusId).toMatch(/^[\da-f-]{36}$/);
  });

  test('can be aborted, and resumed', async () => {
    const fake = fakeWith();
    const controller = new AbortController();
    const poller = clientOf(fake).activations.activate(
      { body },
      { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) },
    );
    const error = await failureOf(poller.result());
    expect(isAbortError(error)).toBe(true);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      name: 'AbortError',
      cause: expect.objectContaining({ message: 'enough' }),
      hint: 'The activation may still be running at Akamai. Wait for it with activations.resume(poller.toJSON()).',
      mayHaveApplied: true,
    });
    expect(fake.requests).toHaveLength(1);
    expect(await clientOf(fake).activations.resume(poller.toJSON()).result()).toMatchObject({ activationId: 1 });
  });

  test('can be aborted before anything was sent', async () => {
    const fake = fakeWith();
    const poller = clientOf(fake).activations.activate({ body }, { signal: AbortSignal.abort() });
    const error = await failureOf(poller.result());
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: false, hint: expect.not.stringContaining('may have started') });
    expect(fake.requests).toEqual([]);
  });

  test('leaves no listener on its signal', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    await clientOf(fakeWith({ activationPath: '202' }))
      .activations.activate({ body }, { signal })
      .result();
    expect(listeners).toBe(0);
  });

  test('survives looks that fail, four in a row', async () => {
    const fake = fakeWith({ activationMs: 20 * minute });
    // Each look is three requests.
    fake.failNext({ status: 503, times: 12, operation: 'activations.get' });
    expect(await clientOf(fake).activations.activate({ body }).result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test('ends with the fifth in a row, and can be resumed', async () => {
    const fake = fakeWith({ activationMs: 20 * minute });
    fake.failNext({ status: 503, times: 15, operation: 'activations.get' });
    const poller = clientOf(fake).activations.activate({ body });
    expect(await failureOf(poller.result())).toMatchObject({
      status: 503,
      hint: expect.stringContaining('may still be running at Akamai'),
    });
    expect(await clientOf(fake).activations.resume(poller.toJSON()).result()).toMatchObject({ status: 'ACTIVATED' });
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('ends at once with a look that is refused', async () => {
    const fake = fakeWith();
    fake.failNext({ status: 403, operation: 'activations.get' });
    expect(await failureOf(clientOf(fake).activations.activate({ body }).result())).toMatchObject({
      kind: 'permission-denied',
      hint: expect.stringMatching(/access to Application Security.* may still be running at Akamai/),
    });
  });
});

describe('the 303 of a request', () => {
  function answerWith(created: () => Response): ReturnType<typeof answering> {
    return answering(({ method, target }) => {
      if (method === 'POST') return json({ statusId: 's-1' }, 202);
      if (target.endsWith('/status/s-1')) return created();
      return json({ activationId: Number(target.split('/').at(-1)), status: 'ACTIVATED' });
    });
  }

  test.each([
    [
      'its body first',
      () => json({ activationId: 5 }, 303, { location: 'https://other.test/appsec/v1/activations/6' }),
      5,
    ],
    ['its Location', () => new Response(null, { status: 303, headers: { location: '/appsec/v1/activations/6' } }), 6],
    [
      'its Location on the same host',
      () =>
        new Response(null, {
          status: 303,
          headers: { location: 'https://akab-example.luna.akamaiapis.net/appsec/v1/activations/6' },
        }),
      6,
    ],
  ] as const)('leads to the activation by %s', async (_, created, activationId) => {
    const { akamai } = answerWith(created);
    expect(await akamai.activations.activate({ body }).result()).toEqual({ activationId, status: 'ACTIVATED' });
  });

  test('is an error if it points to another host', async () => {
    const headers = { location: 'https://other.test/appsec/v1/activations/6?token=a' };
    const { akamai, sent } = answerWith(() => new Response(null, { status: 303, headers }));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isRedirectError(error)).toBe(true);
    expect(error).toMatchObject({
      vendor: 'akamai',
      operation: 'activationRequests.get',
      status: 303,
      location: 'https://other.test/appsec/v1/activations/6',
      mayHaveApplied: true,
    });
    expect(sent).toHaveLength(2);
  });

  test('is an error if its Location is not a valid URL', async () => {
    const headers = { location: 'https://exa mple/appsec/v1/activations/6' };
    const { akamai, sent } = answerWith(() => new Response(null, { status: 303, headers }));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isRedirectError(error)).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test('leads to the activation named in its body, even without a media type', async () => {
    const text = new TextEncoder().encode('{"activationId":5}');
    const { akamai } = answerWith(() => new Response(text, { status: 303 }));
    expect(await akamai.activations.activate({ body }).result()).toEqual({ activationId: 5, status: 'ACTIVATED' });
  });

  test.each([
    ['7', 7_000],
    ['0', 1_000],
    ['soon', minute],
    ['in 7', minute],
    ['7 s', minute],
    ['9999999999', minute],
    ['999999999', 60 * minute],
  ])('is waited for as Retry-After %s says', async (after, ms) => {
    let asked = 0;
    const { akamai, clock } = answerWith(() => {
      asked += 1;
      return asked === 1 ? json({ statusId: 's-1' }, 200, { 'retry-after': after }) : json({ activationId: 5 }, 303);
    });
    const startMs = clock.now();
    await akamai.activations.activate({ body }).result();
    expect(clock.now() - startMs).toBe(ms);
  });
});

describe('going on in another process', () => {
  const options = { activationMs: 10 * minute } as const;

  /** Runs an activation in a process that dies after the given number of steps, then resumes it in another process. */
  async function killedAfter(
    steps: number,
    fake: FakeAkamaiAppSec,
    start: (akamai: AkamaiAppSec) => ActivationPoller,
  ): Promise<{ readonly text: string; readonly seen: number; readonly resumed: ActivationPoller }> {
    const first = start(clientOf(fake));
    let seen = 0;
    for await (const _ of first) {
      seen += 1;
      if (seen === steps) break;
    }
    const text = JSON.stringify(first);
    fake.clock.advance(minute);
    return { text, seen, resumed: clientOf(fake).activations.resume(JSON.parse(text)) };
  }

  test.each([
    ['an activation', '200', 'ACTIVATED', (akamai: AkamaiAppSec) => akamai.activations.activate({ body })],
    ['an activation', '202', 'ACTIVATED', (akamai: AkamaiAppSec) => akamai.activations.activate({ body })],
    ['a deactivation', '202', 'DEACTIVATED', (akamai: AkamaiAppSec) => akamai.activations.deactivate({ body: off })],
  ] as const)(
    'resumes after each step of %s on the path of %s with the same end and one request',
    async (_, activationPath, status, start) => {
      const whole = fakeWith({ ...options, activationPath });
      const steps = (await progressOf(start(clientOf(whole)))).length;
      expect(steps).toBeGreaterThan(10);
      const end = whole.state.configurations.get(8277)?.configuration;
      for (let step = 1; step <= steps; step += 1) {
        const fake = fakeWith({ ...options, activationPath });
        const { seen, resumed } = await killedAfter(step, fake, start);
        expect(seen).toBe(step);
        expect(await resumed.result()).toMatchObject({ activationId: 1, status });
        expect(sentTo(fake, 'activations.create')).toBe(1);
        expect(fake.state.activations.size).toBe(1);
        expect(fake.state.configurations.get(8277)?.configuration).toEqual(end);
      }
    },
  );

  test.each([
    ['200', 'activate'],
    ['202', 'activate'],
    ['200', 'deactivate'],
    ['202', 'deactivate'],
  ] as const)(
    'resumes before the response on the path of %s and finds the activation of %s',
    async (activationPath, method) => {
      const fake = fakeWith({ ...options, activationPath });
      const first = clientOf(fake).activations[method]({ body: method === 'activate' ? body : off });
      const text = JSON.stringify(first);
      await first.started();
      expect(JSON.parse(text)).not.toHaveProperty('activationId');
      fake.clock.advance(minute);
      const resumed = clientOf(fake).activations.resume(JSON.parse(text));
      expect(await resumed.result()).toMatchObject({ activationId: 1 });
      expect(sentTo(fake, 'activations.create')).toBe(1);
    },
  );

  /** The state left by a process that dies before sending its request. */
  async function unsent(fake: FakeAkamaiAppSec, method: 'activate' | 'deactivate' = 'activate'): Promise<unknown> {
    const order = method === 'activate' ? body : off;
    const poller = clientOf(fake).activations[method]({ body: order }, { signal: AbortSignal.abort() });
    await failureOf(poller.result());
    return JSON.parse(JSON.stringify(poller));
  }

  test('sends a request never sent before, after searching the history for ten minutes', async () => {
    const fake = fakeWith();
    const json = await unsent(fake);
    const startMs = fake.clock.now();
    const poller = clientOf(fake).activations.resume(json);
    await poller.started();
    expect((fake.clock.now() - startMs) / minute).toBeCloseTo(10.2, 1);
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
    expect(sentTo(fake, 'activations.create')).toBe(1);
    expect(sentTo(fake, 'activationHistory.list')).toBe(7);
  });

  test.each(['200', '202'] as const)(
    'between a request that failed and the next starts one activation on the way of %s',
    async (activationPath) => {
      const fake = fakeWith({ activationPath });
      fake.failNext({ status: 504, operation: 'activations.create' });
      const controller = new AbortController();
      const first = clientOf(fake).activations.activate(
        { body },
        { signal: controller.signal, onProgress: () => controller.abort() },
      );
      expect(isAbortError(await failureOf(first.result()))).toBe(true);
      const resumed = clientOf(fake).activations.resume(first.toJSON());
      expect(await resumed.result()).toMatchObject({ status: 'ACTIVATED' });
      expect(fake.state.activations.size).toBe(1);
    },
  );

  test('follows what was created in a longer time than it searches, and starts no second', async () => {
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 30 * minute });
    const first = clientOf(fake).activations.activate({ body });
    const text = JSON.stringify(first);
    await first.started();
    const error = await failureOf(clientOf(fake).activations.resume(JSON.parse(text)).result());
    expect(isConflictError(error)).toBe(true);
    fake.clock.advance(30 * minute);
    expect(await clientOf(fake).activations.resume(JSON.parse(text)).result()).toMatchObject({ activationId: 1 });
    expect(fake.state.activations.size).toBe(1);
  });

  const neverStarted = { kind: 'operation-failed', hint: expect.stringContaining('Start it again') };

  test('starts no deactivation', async () => {
    const fake = fakeWith();
    const json = await unsent(fake, 'deactivate');
    expect(await failureOf(clientOf(fake).activations.resume(json).result())).toMatchObject({
      ...neverStarted,
      operation: 'activations.deactivate',
      message: expect.stringMatching(
        /^activations\.deactivate is not in .*: version 1 of configuration 8277 on PRODUCTION$/,
      ),
    });
    expect(sentTo(fake, 'activations.create')).toBe(0);
  });

  test('starts nothing that was wanted longer ago than it follows an activation', async () => {
    const fake = fakeWith();
    const json = await unsent(fake);
    fake.clock.advance(91 * minute);
    expect(await failureOf(clientOf(fake).activations.resume(json).result())).toMatchObject(neverStarted);
    expect(sentTo(fake, 'activations.create')).toBe(0);
  });

  test('starts nothing if another version has been activated since', async () => {
    const fake = fakeWith({ seed: shop(live, draft2, { ...draft, version: { version: 3 } }) });
    const json = await unsent(fake);
    const activationConfigs = [{ configId: 8277, configVersion: 3 }];
    await clientOf(fake)
      .activations.activate({ body: { ...body, activationConfigs } })
      .result();
    expect(await failureOf(clientOf(fake).activations.resume(json).result())).toMatchObject(neverStarted);
    expect(sentTo(fake, 'activations.create')).toBe(1);
  });

  test('starts nothing for a client that sends every request once', async () => {
    const fake = fakeWith();
    const json = await unsent(fake);
    const client = clientOf(fake).withOptions({ maxRetries: 0 });
    expect(await failureOf(client.activations.resume(json).result())).toMatchObject(neverStarted);
    expect(sentTo(fake, 'activations.create')).toBe(0);
  });

  test('starts nothing for a client that may only read', async () => {
    const fake = fakeWith();
    const json = await unsent(fake);
    const client = clientOf(fake).withOptions({ readOnly: true });
    expect(isOperationDeniedError(await failureOf(client.activations.resume(json).result()))).toBe(true);
    expect(fake.state.activations.size).toBe(0);
  });

  test('reports the end again if resumed after it', async () => {
    const fake = fakeWith({ activationOutcome: 'FAILED' });
    const poller = clientOf(fake).activations.activate({ body });
    await failureOf(poller.result());
    const again = clientOf(fake).activations.resume(poller.toJSON());
    expect(await failureOf(again.result())).toMatchObject({ code: 'FAILED' });
  });

  test('needs no right to change anything', async () => {
    const fake = fakeWith();
    const poller = clientOf(fake).activations.activate({ body });
    await poller.started();
    const watcher = clientOf(fake).withOptions({ readOnly: true });
    expect(await watcher.activations.resume(poller.toJSON()).result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test('keeps the request unchanged, whatever the caller does with its object', () => {
    const emails = ['ops@example.com'];
    const poller = clientOf(fakeWith()).activations.activate({ body: { ...body, notificationEmails: emails } });
    emails.push('other@example.com');
    expect(JSON.parse(JSON.stringify(poller))).toEqual({
      type: 'akamai.activation',
      version: 1,
      startedAt: '2026-01-01T00:00:00.000Z',
      request: { ...body, action: 'ACTIVATE' },
    });
  });

  const good = {
    type: 'akamai.activation',
    version: 1,
    startedAt: '2026-01-01T00:00:00.000Z',
    request: { ...body, action: 'ACTIVATE' },
    activationId: 1,
  };
  test.each([
    ['', null],
    ['', 'akamai.activation'],
    ['', [good]],
    ['/type', { ...good, type: 'akamai.plan' }],
    ['/startedAt', { ...good, startedAt: 'yesterday' }],
    ['/statusId', { ...good, statusId: '' }],
    ['/statusId', { ...good, statusId: 5 }],
    ['/activationId', { ...good, activationId: -1 }],
    ['/expects/fingerprint', { ...good, expects: {} }],
    ['/expects/previousVersion', { ...good, expects: { previousVersion: '1', fingerprint: {} } }],
    ['/expects/fingerprint/a', { ...good, expects: { fingerprint: { a: 1 } } }],
    ['/activationId', { ...good, activationId: '1' }],
    ['/activationId', { ...good, activationId: 1.5 }],
    ['/request', { ...good, request: undefined }],
    ['/request/note', { ...good, request: { ...good.request, note: undefined } }],
    ['/request/activationConfigs', { ...good, request: { ...good.request, activationConfigs: [] } }],
  ])('is refused for a wrong %s', (pointer, given) => {
    const fake = fakeWith();
    try {
      clientOf(fake).activations.resume(given);
      expect.fail('it was accepted');
    } catch (error) {
      if (!isRequestValidationError(error)) throw error;
      expect(error.issues.map((issue) => issue.pointer)).toContain(pointer);
      expect(error).toMatchObject({
        vendor: 'akamai',
        operation: 'activations.resume',
        message: expect.stringContaining(`${pointer} ${error.issues[0]?.message}`),
        hint: expect.stringContaining('poller.toJSON()'),
      });
    }
    expect(fake.requests).toEqual([]);
  });

  const { activationId, ...unknown } = good;
  test.each([
    unknown,
    good,
    { ...good, activationId: 0 },
    { ...unknown, statusId: 's-1' },
    { ...good, statusId: 's-1', expects: { previousVersion: 1, fingerprint: { siem: 'a' } } },
  ])('keeps all that was stored: %j', (stored) => {
    const { activations } = clientOf(fakeWith());
    const poller = activations.resume(stored, { signal: AbortSignal.abort() });
    expect(JSON.parse(JSON.stringify(poller))).toEqual(stored);
  });

  test('does not ask for the request of an activation that is known', async () => {
    const fake = fakeWith({ activationPath: '202' });
    const poller = clientOf(fake).activations.activate({ body });
    await poller.result();
    const before = fake.requests.length;
    const resumed = clientOf(fake).activations.resume({ ...poller.toJSON(), statusId: 's-1' });
    expect(wordsOf(await progressOf(resumed))).toEqual(['ended ACTIVATED']);
    expect(fake.requests.slice(before).map(({ operation }) => operation)).toEqual(['activations.get', 'versions.get']);
  });
});
