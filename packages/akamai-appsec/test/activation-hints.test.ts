import { type ActivationOrder, type ActivationPoller, isInvalidHostnamesError } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { type Answering, answering, failureOf, json } from './support/answering.js';

const body: ActivationOrder = {
  network: 'PRODUCTION',
  note: 'spring',
  notificationEmails: [],
  activationConfigs: [{ configId: 8277, configVersion: 2 }],
};

/** A service with these answers to requests for an activation, in turn, and to everything else. */
function service(
  posts: readonly (() => Response)[],
  other: (target: string) => Response,
  maxRetries: number = 0,
): Answering {
  let posted = 0;
  return answering(
    ({ method, target }) => {
      if (method !== 'POST') return other(target);
      posted += 1;
      return posts[Math.min(posted, posts.length) - 1]?.() ?? json({}, 500);
    },
    { maxRetries, random: () => 0 },
  );
}

const pending = (): Response => json({ activationId: 7, status: 'RECEIVED' });
const accepted = (): Response => json({ statusId: 's-1' }, 202);
const goesOn = /may still be running at Akamai/;

describe('the hint of a started activation', () => {
  test.each([
    ['is unknown later', 404, pending, undefined],
    ['may not be read later', 403, pending, goesOn],
    ['cannot be read later', 503, pending, goesOn],
    ['is unknown while it is created', 404, accepted, undefined],
    ['may not be read while it is created', 403, accepted, undefined],
    ['cannot be read while it is created', 503, accepted, goesOn],
  ])('states whether it continues if it %s', async (_, status, post, hint) => {
    const { akamai } = service([post], () => json({ title: 'no' }, status));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(error).toMatchObject({ status, mayHaveApplied: true });
    const told: unknown = Reflect.get(Object(error), 'hint');
    if (hint === undefined) expect(String(told)).not.toMatch(goesOn);
    else expect(told).toMatch(/(?:^|[^ ]\. )The activation may still be running at Akamai\. /);
  });

  test('remains after an abort, without the hint of the abort', async () => {
    const controller = new AbortController();
    const { akamai } = service([accepted], () => {
      controller.abort();
      return json({ statusId: 's-1' });
    });
    const error = await failureOf(akamai.activations.activate({ body }, { signal: controller.signal }).result());
    expect(error).toMatchObject({
      kind: 'abort',
      mayHaveApplied: true,
      hint: expect.stringMatching(/^The activation may still be running/),
    });
  });
});

describe('the hint of a conflict', () => {
  const refused = (code: string): (() => Response) => {
    const problem = {
      type: `https://problems.luna.akamaiapis.net/appsec/error-types/${code}`,
      title: code,
      detail: 'no',
    };
    return () => json({ ...problem, status: 409 }, 409);
  };
  const two = [...body.activationConfigs, { configId: 1, configVersion: 5 }];
  const conflict = 'CONCURRENT-MODIFICATION-ERROR';

  test.each<[string, 'activate' | 'deactivate', readonly string[], RegExp]>([
    ['active', 'activate', ['ACTIVE'], /is already active|already active/],
    ['inactive', 'activate', ['Inactive'], /^Another/],
    ['active, then deactivated', 'activate', ['Active-ish'], /^Another/],
    ['active, and to be deactivated', 'deactivate', ['Active'], /^Another/],
    ['both active', 'activate', ['Active', 'Active'], /already active/],
    ['active in one configuration', 'activate', ['Active', 'Inactive'], /^Another/],
  ])('says what the versions say: %s', async (_, method, statuses, hint) => {
    const activationConfigs = two.slice(0, statuses.length);
    const { akamai } = service([refused(conflict)], (target) =>
      json({ configId: 8277, version: 2, production: { status: statuses[target.includes('/configs/1/') ? 1 : 0] } }),
    );
    const poller: ActivationPoller = akamai.activations[method]({ body: { ...body, activationConfigs } });
    const error = await failureOf(poller.result());
    expect(error).toMatchObject({ status: 409, mayHaveApplied: false, hint: expect.stringMatching(hint) });
  });

  test('reads nothing if the version cannot be changed at all', async () => {
    const { akamai, sent } = service([refused('FORBIDDEN-OPERATION')], () => json({}));
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(error).toMatchObject({ code: 'FORBIDDEN-OPERATION', mayHaveApplied: false });
    expect(sent).toHaveLength(1);
  });
});

describe('an activation', () => {
  test('states that the activation may have started, after a lost response and invalid hostnames', async () => {
    const invalid = (): Response => json({ title: 'Invalid Hosts', detail: 'gone.example.com' }, 400);
    const { akamai } = service([() => json({}, 504), invalid], () => json({ activationHistory: [] }), 1);
    const error = await failureOf(akamai.activations.activate({ body }).result());
    expect(isInvalidHostnamesError(error)).toBe(true);
    expect(error).toMatchObject({ hostnames: ['gone.example.com'], mayHaveApplied: true });
  });

  test('whose request is aborted ends with the error of its request', async () => {
    const controller = new AbortController();
    const { akamai } = answering(() => json({}), {
      fetch: async (_, init) => {
        controller.abort();
        init?.signal?.throwIfAborted();
        throw new TypeError('fetch failed');
      },
    });
    const steps: unknown[] = [];
    const options = { signal: controller.signal, onProgress: (step: unknown) => void steps.push(step) };
    const error = await failureOf(akamai.activations.activate({ body }, options).result());
    expect(error).toMatchObject({ kind: 'abort', operation: 'activations.create', mayHaveApplied: true });
    expect(steps).toEqual([]);
  });

  test('ends with the unchanged error of a failing clock', async () => {
    const own = new RangeError('mine');
    const clock = { now: () => Date.parse('2026-01-01T00:00:00Z'), sleep: () => Promise.reject(own) };
    const { akamai } = answering(({ method }) => (method === 'POST' ? pending() : json({})), { clock });
    expect(await failureOf(akamai.activations.activate({ body }).result())).toBe(own);
    expect(own).not.toHaveProperty('hint');
  });
});
