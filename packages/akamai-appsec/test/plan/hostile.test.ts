import { inspect } from 'node:util';
import {
  type ActivatePlanParams,
  type Activation,
  type ActivationHistoryEntry,
  type ActivationPoller,
  AkamaiAppSec,
  type AkamaiAppSecOptions,
  type Draft,
  type EditDraft,
  isAbortError,
  isConfigurationError,
  isConflictError,
  isOperationFailedError,
  isPermissionDeniedError,
  isPlanOutdatedError,
  isRequestValidationError,
  type Plan,
  type PlanParams,
  type RollbackParams,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
} from '../../src/testing/index.js';
import { type Answering, answering, failureOf, json, type Sent } from '../support/answering.js';
import { draft, live, shop } from '../testing/small-seed.js';

const configId = 8277;
const minute = 60_000;
const inactive = { status: 'Inactive' };
const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };

function shopWith(
  options: FakeAkamaiAppSecOptions = {},
  ofClient: Partial<AkamaiAppSecOptions> = {},
): { readonly fake: FakeAkamaiAppSec; readonly akamai: AkamaiAppSec } {
  const fake = createFakeAkamaiAppSec({ seed: shop(live), ...options });
  return { fake, akamai: new AkamaiAppSec({ ...fake.clientOptions, random: () => 0, ...ofClient }) };
}

async function addShop(of: Draft): Promise<void> {
  await of.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
}

function planned(akamai: AkamaiAppSec): Promise<Plan> {
  return akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
}

function sentTo(fake: FakeAkamaiAppSec, operation: string): number {
  return fake.requests.filter((request) => request.operation === operation).length;
}

/** A service with equal exports of all versions and version 2 as draft. It never refuses a second activation. */
function careless(answers: (sent: Sent) => Response | undefined = () => undefined): Answering {
  let isActive = false;
  return answering(
    (sent) => {
      const { method, target } = sent;
      isActive ||= method === 'POST' && target.endsWith('/activations');
      const own = answers(sent);
      if (own !== undefined) return own;
      if (method === 'POST' && target.endsWith('/versions')) return json({ configId, version: 2 });
      if (target.startsWith('/appsec/v1/export')) return json({ configId, version: Number(target.split('/').at(-1)) });
      if (method === 'PUT') return json({ hostnameList: [] });
      if (target.includes('/versions/')) {
        return json({ configId, version: 2, production: inactive, staging: isActive ? active : inactive });
      }
      if (target.includes('/versions')) {
        return json({ productionActiveVersion: 1, versionList: [{ version: 1 }, { version: 2, basedOn: 1 }] });
      }
      if (method === 'POST') return json({ statusId: 's-1' }, 202);
      if (target.includes('/status/')) return json({ activationId: 5 }, 303);
      if (target.endsWith('/activations/5')) return json({ activationId: 5, status: 'ACTIVATED' });
      return json({ activationHistory: [] });
    },
    { random: () => 0 },
  );
}

describe('a caller without types', () => {
  test.each([
    ['/configId', { configId: '8277', from: 1 }, addShop],
    ['/edit', { configId, from: 1 }, undefined],
  ])('is refused a plan for its %s before anything is sent', async (pointer, params, edit) => {
    const { fake, akamai } = shopWith();
    const error = await failureOf(akamai.plan(params as PlanParams, edit as EditDraft));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer }] });
    expect(fake.requests).toEqual([]);
  });

  test('is refused a plan without a version to start from', async () => {
    const { fake, akamai } = shopWith();
    const error = await failureOf(akamai.plan({ configId } as PlanParams, addShop));
    expect(error).toMatchObject({ issues: [{ pointer: '/from' }] });
    expect(sentTo(fake, 'versions.clone')).toBe(0);
  });

  test.each([
    ['/configId', { configId: '8277', network: 'PRODUCTION' }],
    ['/network', { configId, network: 'production' }],
    ['/network', { configId, network: '__proto__' }],
  ])('is refused a rollback for its %s: %j', async (pointer, params) => {
    const { fake, akamai } = shopWith();
    const error = await failureOf(akamai.rollback(params as RollbackParams));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer, message: expect.stringContaining('must be') }] });
    expect(fake.requests).toEqual([]);
  });

  test('does not compare with another network than the one that is meant', async () => {
    const { akamai } = shopWith();
    const plan = await planned(akamai);
    const network = 'staging' as 'STAGING';
    expect(isRequestValidationError(await failureOf(plan.compareWith({ network })))).toBe(true);
  });

  test('rejects an activation with malformed addresses', async () => {
    const { fake, akamai } = shopWith();
    const plan = await planned(akamai);
    const params: unknown = { network: 'STAGING', notificationEmails: 'ops@example.com' };
    const before = fake.requests.length;
    const error = await failureOf((async () => plan.activate(params as ActivatePlanParams))());
    expect(isRequestValidationError(error)).toBe(true);
    expect(fake.requests).toHaveLength(before);
  });
});

test.each([{}, null, undefined, { configId, from: 1, reusedraft: true }, { configId, from: Number.NaN }])(
  'a plan of %j is refused with an error of the library, and nothing is changed',
  async (params) => {
    const { fake, akamai } = shopWith();
    const error = await failureOf(akamai.plan(params as PlanParams, addShop));
    expect(isRequestValidationError(error) || isConfigurationError(error)).toBe(true);
    expect(sentTo(fake, 'versions.clone')).toBe(0);
  },
);

test.each([{}, null, undefined, { body: {} }])(
  'an activation of %j is refused with an error of the library',
  (params) => {
    const { fake, akamai } = shopWith();
    const { activations } = akamai;
    for (const start of ['activate', 'deactivate'] as const) {
      try {
        Reflect.apply(Reflect.get(activations, start), activations, [params]);
        expect.fail('it was begun');
      } catch (error) {
        expect(isRequestValidationError(error)).toBe(true);
      }
    }
    expect(fake.requests).toEqual([]);
  },
);

test.each([300, 3_000, 20_000])(
  'an export of %i levels ends in an error of the library, before anything is cloned',
  async (levels) => {
    const { akamai, sent } = careless(({ target }) =>
      target.startsWith('/appsec/v1/export')
        ? new Response(`{"configId":8277,"version":1,"x":${'['.repeat(levels)}${']'.repeat(levels)}}`, {
            headers: { 'content-type': 'application/json' },
          })
        : undefined,
    );
    const error = await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, addShop));
    expect(error).toMatchObject({ kind: expect.any(String), mayHaveApplied: false });
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
  },
);

describe('the activation of a plan', () => {
  test('cannot be changed through the shown diff', async () => {
    const { akamai } = shopWith();
    const plan = await planned(akamai);
    const shown: readonly object[] = [
      plan.toJSON(),
      plan.live,
      plan.diff,
      plan.diff.changes,
      ...plan.diff.changes,
      plan.toJSON().fingerprint,
    ];
    for (const part of shown) expect(Object.isFrozen(part)).toBe(true);
  });

  test('cannot be changed through the JSON of the plan', async () => {
    const { fake, akamai } = shopWith();
    const stored = JSON.parse(JSON.stringify(await planned(akamai)));
    const plan = akamai.resumePlan(stored);
    stored.versionNumber = 1;
    stored.live.STAGING = 7;
    await plan.activate({ network: 'STAGING' }).result();
    expect(fake.state.configurations.get(configId)?.configuration.stagingVersion).toBe(2);
  });

  test('activates sections named like members of Object.prototype', async () => {
    const { akamai } = careless(({ target }) =>
      target.startsWith('/appsec/v1/export')
        ? new Response(
            `{"configId":8277,"version":${target.split('/').at(-1)},"__proto__":{"a":1},"constructor":{},"toString":[]}`,
            {
              headers: { 'content-type': 'application/json' },
            },
          )
        : undefined,
    );
    const plan = akamai.resumePlan(JSON.parse(JSON.stringify(await planned(akamai))));
    expect(Object.keys(plan.toJSON().fingerprint)).toEqual(['configId', '__proto__', 'constructor', 'toString']);
    expect(await plan.activate({ network: 'STAGING' }).result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test("cannot be changed through the caller's lists", async () => {
    const { fake, akamai } = shopWith();
    const plan = await planned(akamai);
    const hosts = ['old.example.com'];
    const emails = ['ops@example.com'];
    const allowWeaker: string[] = [];
    const given = { acknowledgedInvalidHosts: hosts, notificationEmails: emails, allowWeaker };
    const poller = plan.activate({ network: 'STAGING', ...given });
    hosts.push('www.example.com');
    emails.push('other@example.com');
    await poller.result();
    expect(fake.requests.find(({ operation }) => operation === 'activations.create')?.body).toMatchObject({
      notificationEmails: ['ops@example.com'],
      acknowledgedInvalidHostsByConfig: [{ configId, invalidHosts: ['old.example.com'] }],
    });
  });

  test('may be weaker at the paths named in its request', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (of) =>
      of.selectedHostnames.remove({ body: { hostnameList: [{ hostname: 'www.example.com' }] } }),
    );
    const allowWeaker: string[] = [];
    const poller = plan.activate({ network: 'STAGING', allowWeaker });
    allowWeaker.push(...plan.weaker.map(({ path }) => path));
    expect(await failureOf(poller.started())).toMatchObject({ issues: [{ pointer: '/allowWeaker' }] });
    expect(fake.state.activations.size).toBe(0);
  });

  test.each([false, true])('excludes changes of a draft after its edit, with reuseDraft %j', async (reuseDraft) => {
    const { fake, akamai } = shopWith({ seed: shop(live, { ...draft, version: { version: 2, basedOn: 1 } }) });
    let kept: Draft | undefined;
    await akamai.plan({ configId, from: 1, reuseDraft }, async (of) => {
      kept = of;
    });
    const before = fake.requests.length;
    // No export has these, so the plan could not see them change.
    const body = { applyRateControls: false };
    const late = kept ?? expect.fail('there is no draft');
    for (const write of [
      () => late.policies.protections.update({ policyId: 'shop_1', body }),
      () => late.request({ method: 'PUT', path: '/security-policies/shop_1/protections', body }),
    ]) {
      const error = await failureOf((async () => write())());
      expect(error).toMatchObject({
        kind: 'operation-denied',
        vendor: 'akamai',
        operation: 'plan',
        message: expect.stringMatching(/the draft of version [23] accepts no more changes/),
        mayHaveApplied: false,
      });
    }
    expect(fake.requests).toHaveLength(before);
    const protections = { method: 'GET', path: '/security-policies/shop_1/protections', effect: 'read' } as const;
    for (const read of [late.get(), late.request(protections), late.policies.protections.get({ policyId: 'shop_1' })]) {
      expect(await read).toBeTypeOf('object');
    }
  });

  test.each([
    ['an asynchronous edit', async (change: () => Promise<void>) => void change()],
    // Callers without types forget the promise.
    ['an edit', ((change: () => Promise<void>) => void change()) as unknown as () => Promise<void>],
  ])('includes a change that %s has not awaited', async (_, start) => {
    const { fake, akamai } = shopWith();
    fake.failNext({ delayMs: 20, status: 429, headers: { 'retry-after': '0' }, operation: 'selectedHostnames.append' });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (of) => start(() => addShop(of)));
    expect(plan.diff.changes.map(({ path }) => path)).toEqual(['selectedHosts']);
    await plan.activate({ network: 'STAGING' }).started();
    expect(fake.state.activations.size).toBe(1);
  });

  test('fails with a message free of terminal controls', async () => {
    let exports = 0;
    const { akamai } = careless(({ target }) => {
      if (!target.startsWith('/appsec/v1/export')) return undefined;
      exports += 1;
      return json({ configId, version: Number(target.split('/').at(-1)), '\u001b[2Jx': exports });
    });
    const plan = await planned(akamai);
    // An unknown section may protect less.
    const allowWeaker = plan.weaker.map(({ path }) => path);
    const error = await failureOf(plan.activate({ network: 'STAGING', allowWeaker }).started());
    if (!isPlanOutdatedError(error)) throw error;
    expect(error.message).toContain(String.raw`in \u{1b}[2Jx`);
    expect(error.sections).toEqual(['\u001b[2Jx']);
  });
});

describe('one activation', () => {
  test.each([200, 202])(
    'is started by two calls at once, though the service answers %i and refuses no second',
    async (way) => {
      const { akamai, sent } = careless(({ method, target }) =>
        way === 200 && method === 'POST' && target.endsWith('/activations')
          ? json({ activationId: 5, status: 'RECEIVED' })
          : undefined,
      );
      const plan = await planned(akamai);
      const pollers = [plan.activate({ network: 'STAGING' }), plan.activate({ network: 'STAGING' })];
      const results = await Promise.all(pollers.map((poller) => poller.result()));
      expect(results.map(({ activationId }) => activationId)).toEqual([5, 5]);
      expect(sent.filter(({ method, target }) => method === 'POST' && target.endsWith('/activations'))).toHaveLength(1);
    },
  );

  test.each(['200', '202'] as const)(
    'is started on each of two networks at once, on the way of %s',
    async (activationPath) => {
      const { fake, akamai } = shopWith({ activationPath });
      const plan = await planned(akamai);
      const pollers = [plan.activate({ network: 'STAGING' }), plan.activate({ network: 'PRODUCTION' })];
      const results = await Promise.all(pollers.map((poller) => poller.result()));
      expect(results.map(({ network }) => network)).toEqual(['STAGING', 'PRODUCTION']);
      expect(fake.state.activations.size).toBe(2);
    },
  );

  test.each([403, 404])(
    'is the only one if the history answers %i and a process dies after its request',
    async (status) => {
      const { fake, akamai } = shopWith({ activationMs: 5 * minute });
      const plan = await planned(akamai);
      const stored = JSON.stringify(plan);
      fake.failNext({ status, times: 100, operation: 'activationHistory.list' });
      await plan.activate({ network: 'STAGING' }).started();
      for (const ms of [minute, 10 * minute]) {
        fake.clock.advance(ms);
        const next = new AkamaiAppSec(fake.clientOptions).resumePlan(JSON.parse(stored));
        const error = await failureOf(next.activate({ network: 'STAGING' }).result());
        expect(error).toMatchObject({ status, hint: expect.stringContaining('already active or pending on STAGING') });
        expect(sentTo(fake, 'activations.create')).toBe(1);
      }
    },
  );

  test('is not resumed from a poller whose plan was not checked or was refused, and sends no request then', async () => {
    const { fake, akamai } = shopWith();
    const stored = JSON.stringify(await planned(akamai));
    const plan = akamai.resumePlan(JSON.parse(stored));
    await plan.discard();
    const poller = plan.activate({ network: 'STAGING' });
    const early = JSON.stringify(poller);
    expect(await failureOf(poller.result())).toMatchObject({ reason: 'discarded', mayHaveApplied: false });
    for (const json of [early, JSON.stringify(poller)]) {
      const error = await failureOf((async () => akamai.activations.resume(JSON.parse(json)))());
      expect(error).toMatchObject({ issues: [{ pointer: '/isChecked' }], hint: expect.stringContaining('resumePlan') });
    }
    expect(sentTo(fake, 'activations.create')).toBe(0);
    const running = akamai.resumePlan(JSON.parse(stored)).activate({ network: 'STAGING' });
    await running.started();
    expect(JSON.parse(JSON.stringify(running))).not.toHaveProperty('isChecked');
  });

  test('is the only one if one process dies after its request, and the next before its own', async () => {
    const { fake, akamai } = shopWith({ activationMs: 5 * minute });
    const stored = JSON.stringify(await planned(akamai));
    const start = (): ActivationPoller => akamai.resumePlan(JSON.parse(stored)).activate({ network: 'STAGING' });
    await start().started();
    fake.clock.advance(10 * minute);
    const poller = start();
    await poller.started();
    // The second has stored its poller before the history has answered it.
    const { activationId: _unknown, ...second } = JSON.parse(JSON.stringify(poller));
    expect(await akamai.activations.resume(second).result()).toMatchObject({ status: 'ACTIVATED' });
    expect(fake.state.activations.size).toBe(1);
  });

  test('is the only one even if the history never lists it', async () => {
    const { fake, akamai } = shopWith(
      {},
      {
        fetch: async (url, init) =>
          url.endsWith('/configs/8277/activations') ? json({ activationHistory: [] }) : fake.fetch(url, init),
      },
    );
    const plan = await planned(akamai);
    await plan.activate({ network: 'STAGING' }).result();
    const next = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
    const error = await failureOf(next.activate({ network: 'STAGING' }).result());
    expect(isOperationFailedError(error)).toBe(true);
    expect(error).toMatchObject({ message: expect.stringContaining('but the version is active or pending') });
    expect(fake.state.activations.size).toBe(1);
  });

  test('reports a failed activation to every process, and starts a new one on request', async () => {
    let activations = 0;
    const { fake, akamai } = shopWith({
      activationOutcome: () => {
        activations += 1;
        return activations === 1 ? 'FAILED' : 'SUCCEEDED';
      },
    });
    const plan = await planned(akamai);
    expect(await failureOf(plan.activate({ network: 'STAGING' }).result())).toMatchObject({ code: 'FAILED' });
    fake.clock.advance(10 * minute);
    const next = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
    expect(await failureOf(next.activate({ network: 'STAGING' }).result())).toMatchObject({ code: 'FAILED' });
    expect(fake.state.activations.size).toBe(1);
    const error = await failureOf(next.activate({ network: 'STAGING' }).result());
    expect(error).toMatchObject({ code: 'FAILED', hint: expect.stringContaining('again: true') });
    expect(fake.state.activations.size).toBe(1);
    const poller = next.activate({ network: 'STAGING', again: true });
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
    expect(fake.state.activations.size).toBe(2);
  });

  test('is shared by two processes that repeat it after a failure', async () => {
    let activations = 0;
    const { fake, akamai } = shopWith({
      activationOutcome: () => {
        activations += 1;
        return activations === 1 ? 'FAILED' : 'SUCCEEDED';
      },
    });
    const plan = await planned(akamai);
    const faster = akamai.resumePlan(plan.toJSON());
    for (const each of [plan, faster]) {
      expect(await failureOf(each.activate({ network: 'STAGING' }).result())).toMatchObject({ code: 'FAILED' });
    }
    await faster.activate({ network: 'STAGING', again: true }).result();
    const poller = plan.activate({ network: 'STAGING', again: true });
    expect(await poller.result()).toMatchObject({ activationId: 2, status: 'ACTIVATED' });
    expect(fake.state.activations.size).toBe(2);
  });

  test('starts at most one activation after an abort at any request, and one after the next call', async () => {
    for (let stop = 1; ; stop += 1) {
      const controller = new AbortController();
      let sent = Number.NEGATIVE_INFINITY;
      const { fake, akamai } = shopWith(
        { activationPath: '202' },
        {
          fetch: async (...input) => {
            const request = new Request(...input);
            sent += 1;
            if (sent === stop) controller.abort();
            return fake.fetch(request);
          },
        },
      );
      const plan = await planned(akamai);
      sent = 0;
      const { signal } = controller;
      const ended = plan.activate({ network: 'STAGING' }, { signal }).result();
      const error: unknown = await ended.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (sent < stop) {
        expect(error).toBeUndefined();
        expect(stop).toBeGreaterThan(6);
        return;
      }
      expect({ stop, isAbort: isAbortError(error) }).toEqual({ stop, isAbort: true });
      expect(await plan.activate({ network: 'STAGING' }).result()).toMatchObject({ status: 'ACTIVATED' });
      expect({ stop, activations: fake.state.activations.size }).toEqual({ stop, activations: 1 });
    }
  });

  test('can be continued from what its poller returns, without JSON in between', async () => {
    const { fake, akamai } = shopWith();
    const poller = (await planned(akamai)).activate({ network: 'STAGING' });
    await poller.started();
    expect(await akamai.activations.resume(poller.toJSON()).result()).toMatchObject({ status: 'ACTIVATED' });
    expect(fake.state.activations.size).toBe(1);
  });

  test('is not minded by a listener that throws', async () => {
    const { akamai } = shopWith();
    const plan = await planned(akamai);
    const poller = plan.activate(
      { network: 'STAGING' },
      {
        onProgress: () => {
          throw new Error('broken');
        },
      },
    );
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test('is not started when the plan is given up while it is checked', async () => {
    const { fake, akamai } = shopWith(
      {},
      {
        fetch: async (...input) => {
          const request = new Request(...input);
          if (exportsUntilDiscard > 0 && request.url.includes('/export/')) {
            exportsUntilDiscard -= 1;
            if (exportsUntilDiscard === 0) await plan?.discard();
          }
          return fake.fetch(request);
        },
      },
    );
    let plan: Plan | undefined;
    let exportsUntilDiscard = 0;
    plan = await planned(akamai);
    exportsUntilDiscard = 1;
    expect(await failureOf(plan.activate({ network: 'STAGING' }).started())).toMatchObject({ reason: 'discarded' });
    expect(fake.state.activations.size).toBe(0);
  });
});

describe('a discarded plan', () => {
  test('can still have its version deleted', async () => {
    const { fake, akamai } = shopWith();
    const plan = await planned(akamai);
    await plan.discard();
    expect(await plan.discard({ delete: true })).toEqual({ versionNumber: 2, outcome: 'removed' });
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(1);
  });

  test.each([0, 1, 2, 3])(
    'ends the same if the response to request %i is lost and the call is repeated',
    async (at) => {
      let sent = Number.NEGATIVE_INFINITY;
      const { fake, akamai } = shopWith(
        {},
        {
          maxRetries: 0,
          fetch: async (...input) => {
            const request = new Request(...input);
            sent += 1;
            const answer = await fake.fetch(request);
            if (sent === at) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
            return answer;
          },
        },
      );
      const plan = await planned(akamai);
      sent = 0;
      const first = plan.discard({ delete: true });
      if (at > 0) await failureOf(first);
      else expect(await first).toEqual({ versionNumber: 2, outcome: 'removed' });
      expect(await plan.discard({ delete: true })).toEqual({ versionNumber: 2, outcome: 'removed' });
      expect(fake.state.configurations.get(configId)?.versions.size).toBe(1);
    },
  );

  test('reports its version as already deleted if another user was faster', async () => {
    const { fake, akamai } = shopWith(
      {},
      {
        fetch: async (...input) => {
          const request = new Request(...input);
          if (request.method === 'DELETE') fake.state.configurations.get(configId)?.versions.delete(2);
          return fake.fetch(request);
        },
      },
    );
    const plan = await planned(akamai);
    expect(await plan.discard({ delete: true })).toEqual({ versionNumber: 2, outcome: 'removed' });
  });
});

describe('a list of versions', () => {
  const versions = Array.from({ length: 30 }, (_, index) => ({
    ...draft,
    version: { version: index + 1, production: index === 1 ? active : inactive, staging: inactive },
  }));

  test('reads a paged list of versions to its end', async () => {
    const { fake, akamai } = shopWith(
      { seed: shop(...versions) },
      {
        fetch: async (...input) => {
          const request = new Request(...input);
          if (!request.url.endsWith('/versions?page=-1')) return fake.fetch(request);
          const { body } = await new AkamaiAppSec(fake.clientOptions).versions.list({ configId });
          return json({ totalSize: body.totalSize, versionList: body.versionList });
        },
      },
    );
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    expect([plan.diff.from, plan.versionNumber, plan.live]).toEqual([2, 31, { PRODUCTION: 2 }]);
  });

  test.each([
    [
      'in capitals',
      { version: 1, production: { status: 'ACTIVE' }, staging: { status: 'active' } },
      { STAGING: 1, PRODUCTION: 1 },
    ],
    ['nowhere', { version: 1, production: {}, staging: undefined }, {}],
  ])('finds the live version from the statuses %s', async (_, version, expected) => {
    const { akamai } = careless(({ method, target }) =>
      method === 'GET' && target.endsWith('/versions?page=-1') ? json({ versionList: [version] }) : undefined,
    );
    expect((await akamai.plan({ configId, from: 1 }, async () => {})).live).toEqual(expected);
  });

  test('never edits a live version if statuses are missing', async () => {
    const { akamai } = careless(({ method, target }) => {
      if (method === 'POST') return json({ configId, version: 3 });
      if (!target.endsWith('/versions?page=-1')) return undefined;
      return json({ stagingActiveVersion: 2, versionList: [{ version: 2, basedOn: 1 }, { version: 1 }] });
    });
    const plan = await akamai.plan({ configId, from: 1, reuseDraft: true }, async () => {});
    expect(plan.versionNumber).toBe(3);
  });
});

const network = 'PRODUCTION';
const own: ActivationHistoryEntry = {
  activationId: 90,
  version: 9,
  network,
  status: 'ACTIVATED',
  activationDate: '2026-03-09T00:00:00Z',
};
const past = (version: number, more: object = {}): object => ({
  activationId: version * 10,
  version,
  network,
  status: 'DEACTIVATED',
  activationDate: `2026-03-0${version}T00:00:00Z`,
  ...more,
});

/** A service with this history and these activations, whose version 9 is live. */
function withHistory(
  activationHistory: readonly object[],
  activations: Readonly<Record<number, object>>,
): AkamaiAppSec {
  return careless(({ target }) => {
    if (target.endsWith('/versions?page=-1')) return json({ productionActiveVersion: 9 });
    if (target.endsWith('/configs/8277/activations')) return json({ activationHistory });
    const activation = activations[Number(target.split('/').at(-1))];
    return target.startsWith('/appsec/v1/activations') && activation ? json(activation) : undefined;
  }).akamai;
}

describe('the previous version of a rollback', () => {
  const before = (version: number | undefined, more: Partial<Activation> = {}): object => ({
    activationId: 90,
    status: 'ACTIVATED',
    activationConfigs: [{ configId, configVersion: 9, previousConfigVersion: version }],
    ...more,
  });
  const both = {
    activationId: 80,
    status: 'DEACTIVATED',
    activationConfigs: [
      { configId: 1, configVersion: 3 },
      { configId, configVersion: 8 },
    ],
  };
  const of8 = { activationId: 80, status: 'DEACTIVATED', activationConfigs: [{ configId, configVersion: 8 }] };

  test.each([
    ['though one date is missing', [own, past(7), past(8, { activationDate: undefined })], {}, 8],
    ['though one date is none', [past(8, { activationDate: 'yesterday' }), past(7), own], {}, 8],
    ['though its own date is missing', [{ ...own, activationDate: undefined }, past(7), past(8)], {}, 8],
    ['whose activation was expedited', [own, past(8, { status: 'EXPEDITED' }), past(7)], { 80: of8 }, 8],
    ['with a status in other letters', [own, past(8, { status: 'deActivated' }), past(7)], {}, 8],
    ['whose number only its activation says', [own, past(8, { version: undefined }), past(7)], { 80: of8 }, 8],
    [
      'by the present one, if even the activation has no number',
      [own, past(8, { version: undefined }), past(7)],
      { 80: { activationId: 80, status: 'DEACTIVATED' }, 90: before(6) },
      6,
    ],
    ['and not that of another network', [past(8, { network: 'STAGING' }), own, past(7)], {}, 7],
    ['which its activation names among other configurations', [own, past(8, { version: undefined })], { 80: both }, 8],
    [
      'and not one that was never in force',
      [own, past(8, { status: 'NOT_ACTIVATED' }), past(6, { status: 'ACTIVATED_IN_PART' }), past(5)],
      { 80: { activationId: 80, status: 'FAILED' }, 60: { activationId: 60, status: 'ABORTED' } },
      5,
    ],
    [
      'and not one that came after it',
      [past(9, { version: 5, activationDate: '2026-03-10T00:00:00Z' }), own, past(8)],
      {},
      8,
    ],
    [
      'and not one that came after it, though the history does not name it',
      [past(9, { version: 5, activationDate: '2026-03-10T00:00:00Z' }), { ...own, version: undefined }, past(8)],
      { 90: before(6) },
      8,
    ],
    [
      'by its date, which counts more than its number',
      [own, past(8, { activationId: 10 }), past(7, { activationId: 80 })],
      {},
      8,
    ],
  ])('finds the previous version: %s', async (_, history, activations, expected) => {
    const plan = await withHistory(history, activations).rollback({ configId, network });
    expect(plan.versionNumber).toBe(expected);
  });

  test.each([
    ['another version', [{ configId, configVersion: 8, previousConfigVersion: 6 }]],
    ['another configuration', [{ configId: 1, configVersion: 9, previousConfigVersion: 6 }]],
    ['no configuration', undefined],
  ])('is not found by an activation of %s', async (_, activationConfigs) => {
    const activation = { activationId: 90, status: 'ACTIVATED', ...(activationConfigs && { activationConfigs }) };
    const akamai = withHistory([], { 90: activation });
    const error = await failureOf(akamai.rollback({ configId, network, activationId: 90 }));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({
      vendor: 'akamai',
      operation: 'rollback',
      issues: [{ pointer: '/configId', message: expect.stringContaining('before version 9') }],
      hint: expect.stringContaining('activationHistory.list'),
    });
  });

  test('ignores activations of the other network', async () => {
    const akamai = withHistory([], { 90: before(6, { network: 'STAGING' }) });
    expect(isRequestValidationError(await failureOf(akamai.rollback({ configId, network, activationId: 90 })))).toBe(
      true,
    );
  });

  test('reports a failure of any of its requests, without a change', async () => {
    const seed = shop(
      { ...draft, version: { version: 1 } },
      { ...draft, version: { version: 2, production: active, staging: inactive } },
    );
    const activations = [
      { activationId: 2, status: 'ACTIVATED', network, createDate: '2025-12-01T00:00:00+00:00' },
    ].map((activation) => ({
      ...activation,
      activationConfigs: [{ configId, configVersion: 2, previousConfigVersion: 1 }],
    }));
    for (let lost = 1; ; lost += 1) {
      let sent = 0;
      const { fake, akamai } = shopWith(
        { seed: { ...seed, activations } },
        {
          maxRetries: 0,
          fetch: async (...input) => {
            const request = new Request(...input);
            sent += 1;
            const number = sent;
            const answer = await fake.fetch(request);
            if (number === lost) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
            return answer;
          },
        },
      );
      const ended = akamai.rollback({ configId, network });
      const plan = await ended.catch((error: unknown) => error);
      expect(fake.requests.every(({ method }) => method === 'GET')).toBe(true);
      if (sent < lost) {
        expect(lost).toBe(6);
        expect(plan).toMatchObject({ versionNumber: 1 });
        return;
      }
      expect({ lost, plan }).toMatchObject({ lost, plan: { kind: 'network', mayHaveApplied: false } });
    }
  });
});

test('credentials that the service repeats do not come into errors, events or what is stored of a plan', async () => {
  const secrets = [
    'akab-client-token-xxx-xxxxxxxxxxxxxxxx',
    'SOMESECRETxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=',
    'akab-access-token-xxx-xxxxxxxxxxxxxxxx',
  ];
  const text = secrets.join(' ');
  const problem = { title: text, detail: text, instance: text, errors: [{ detail: text }] };
  const echoes = { createdBy: text, note: text, xEcho: { [text]: text } };
  const seen: unknown[] = [];
  const inTurn = ['versions?', '/export/', '/versions', '/match-targets', '/activations', '/status/', '/activations/5'];
  for (const failing of [...inTurn, 'DELETE']) {
    const { akamai, events } = careless(({ method, target }) => {
      if (method === failing || target.includes(failing)) return json(problem, 400);
      if (method === 'DELETE') return json(problem, 400);
      if (target.endsWith('/activations/5')) return json({ activationId: 5, status: 'FAILED', ...echoes });
      if (!target.startsWith('/appsec/v1/export')) return undefined;
      return json({ configId, version: 2, configName: 'Shop', ...echoes });
    });
    try {
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (of) => of.matchTargets.list());
      seen.push(plan, await plan.discard({ delete: true }).catch((error: unknown) => error));
      const poller = akamai.resumePlan(JSON.parse(JSON.stringify(plan))).activate({ network: 'STAGING' });
      seen.push(poller, await failureOf(poller.result()));
      await akamai.rollback({ configId, network });
    } catch (error) {
      seen.push(error);
    }
    seen.push(events);
  }
  expect(seen.filter((value) => isConflictError(value) || isPermissionDeniedError(value))).toEqual([]);
  for (const value of seen) {
    for (const written of [JSON.stringify(value), inspect(value, { depth: 9 })]) {
      for (const secret of secrets) expect(written).not.toContain(secret);
    }
  }
});
