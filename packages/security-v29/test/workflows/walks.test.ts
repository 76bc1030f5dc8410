import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  documentedThrows,
  documentedWorkflows,
  expectDocumented,
  type SharedScene,
  verdictOf,
  walkFailures,
  walkOperators,
} from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import {
  type BgpProtection,
  type CallOptions,
  isProtectionEnabled,
  RackCorpSecurity,
  type SecurityEvent,
} from '../../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurity } from '../../src/testing/index.js';

const throws = documentedThrows(new URL('../..', import.meta.url));

interface Held {
  readonly events: readonly SecurityEvent[];
  readonly bgpProtections: readonly BgpProtection[];
}

interface WorkflowCase {
  readonly workflow: string;
  readonly title: string;
  readonly seed: Partial<Held>;
  readonly run: (rackcorp: RackCorpSecurity, options: CallOptions) => Promise<unknown>;
  readonly isReached: (held: Held, value: unknown) => boolean;
}

const ipAddress = '192.0.2.1';
const open = (id: number): SecurityEvent => ({ id, status: 'open' });
const isResolved = ({ events }: Held, id: number): boolean =>
  events.every((event) => event.id !== id || event.status === 'resolved');
const isProtected = ({ bgpProtections }: Held): boolean =>
  bgpProtections.some((each) => each.ipAddress === ipAddress && isProtectionEnabled(each) === true);
const protect: WorkflowCase['run'] = ({ bgpProtections }, options) =>
  bgpProtections.ensureProtected({ ipAddress }, options);

const cases: readonly WorkflowCase[] = [
  {
    workflow: 'bgpProtections.ensureProtected',
    title: 'without a protection',
    seed: {},
    run: protect,
    isReached: isProtected,
  },
  {
    workflow: 'bgpProtections.ensureProtected',
    title: 'with a protection that is off',
    seed: { bgpProtections: [{ id: 4, ipAddress, enabled: 0 }] },
    run: protect,
    isReached: isProtected,
  },
  {
    workflow: 'events.resolveMany',
    title: 'of three events',
    seed: { events: [open(1), open(2), open(3)] },
    run: ({ events }, options) => events.resolveMany({ eventIds: [1, 2, 3] }, options),
    isReached: (held) => [1, 2, 3].every((id) => isResolved(held, id)),
  },
  {
    workflow: 'events.all',
    title: 'of two pages',
    seed: { events: Array.from({ length: 30 }, (_, index) => open(index + 1)) },
    run: async ({ events }, options) => {
      const ids: unknown[] = [];
      for await (const { event } of events.all({}, options)) ids.push(event.id);
      return ids;
    },
    isReached: ({ events }, ids) => Array.isArray(ids) && events.every(({ id }) => Number(id) > 30 || ids.includes(id)),
  },
];

function othersOn({ state }: FakeRackCorpSecurity): SharedScene['others'] {
  return {
    'protect it': () => void state.bgpProtections.push({ id: 900, ipAddress, enabled: true }),
    'switch all off': () => {
      for (const [index, each] of state.bgpProtections.entries()) {
        state.bgpProtections[index] = { ...each, enabled: false };
      }
    },
    'delete all protections': () => void state.bgpProtections.splice(0),
    'resolve the first event': () => {
      const [first] = state.events;
      if (first !== undefined) state.events[0] = { ...first, status: 'resolved' };
    },
    'delete the first event': () => void state.events.shift(),
    'delete many events': () => void state.events.splice(0, 10),
    'add an event': () => void state.events.unshift(open(31)),
  };
}

function sceneOf({ seed, run }: WorkflowCase): SharedScene {
  const fake = createFakeRackCorpSecurity({ seed });
  return {
    fetch: fake.fetch,
    state: (): Held => structuredClone({ events: fake.state.events, bgpProtections: fake.state.bgpProtections }),
    run: (fetch, signal) => run(new RackCorpSecurity({ ...fake.clientOptions, fetch, maxRetries: 0 }), { signal }),
    others: othersOn(fake),
  };
}

it('every workflow has a case', async () => {
  const apiMd = await readFile(new URL('../../api.md', import.meta.url), 'utf8');
  expect([...new Set(cases.map(({ workflow }) => workflow))].sort()).toEqual(documentedWorkflows(apiMd));
});

describe.each(cases.map((each) => [`${each.workflow} ${each.title}`, each] as const))('%s', (_name, each) => {
  it('changes nothing or reports what it did, after each failure of each request', async () => {
    const count = await walkFailures(
      () => sceneOf(each),
      ({ title, end, before, after, reason }) => {
        if (end.error === undefined) {
          expect(each.isReached(after as Held, end.value), title).toBe(true);
          return;
        }
        expect(end.error, title).not.toBe(reason);
        expectDocumented(throws, each.workflow, end.error, title);
        if (!end.error.mayHaveApplied) expect(after, title).toEqual(before);
        else expect(end.error.hint, title).toBeTruthy();
      },
      { errorBody: () => JSON.stringify({ code: 'FAULT', message: 'No.' }) },
    );
    expect(count).toBeGreaterThan(0);
  });

  it('reaches its goal, changes nothing, or reports what it did, beside a second operator', async () => {
    const verdicts = new Set<string>();
    await walkOperators(
      () => sceneOf(each),
      (operatorCase) => {
        const { title, end, after, met, left } = operatorCase;
        const verdict = verdictOf(
          operatorCase,
          // Changes of somebody else after the goal was reached stay.
          () =>
            each.isReached(after as Held, end.value) ||
            (each.isReached(met as Held, end.value) && isDeepStrictEqual(after, left)),
        );
        expect(verdict, `${title}: ${end.error?.message ?? 'succeeded'}`).not.toBe('wrong');
        if (end.error !== undefined) expectDocumented(throws, each.workflow, end.error, title);
        verdicts.add(verdict);
      },
    );
    expect(verdicts.has('intended')).toBe(true);
  });
});
