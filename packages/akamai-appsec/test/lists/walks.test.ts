import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import {
  documentedThrows,
  expectDocumented,
  type SharedScene,
  verdictOf,
  walkFailures,
  walkOperators,
} from '@edgeward/test-support';
import { describe, expect, test } from 'vitest';
import { documentedNames } from './support/documented-names.js';

/** Each workflow and each of its gaps are walked always, with every change and failure in the long form. */
const everyNth = process.env['WALK'] === 'full' ? 1 : 9;

const networkListId = '1_BLOCKED';
const listId = '2_BLOCKED';
const [a, b, c, d] = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
const past = '2026-01-01T00:00:00Z';

interface Snapshot {
  readonly network: readonly string[];
  readonly client: readonly string[];
  readonly staging: Readonly<Record<'network' | 'client', readonly string[] | undefined>>;
  readonly activations: number;
  readonly expired: boolean;
}

function snapshot({ state }: FakeAkamaiAppSec): Snapshot {
  const { lists, activations } = state.lists;
  const valuesOf = (id: string) => [...(lists.get(id)?.items.keys() ?? [])].sort();
  const liveOn = (id: string) =>
    lists
      .get(id)
      ?.on.STAGING.items?.map(({ value = '' }) => value)
      .sort();
  return {
    network: valuesOf(networkListId),
    client: valuesOf(listId),
    staging: { network: liveOn(networkListId), client: liveOn(listId) },
    activations: activations.size,
    expired: lists.get(listId)?.items.get(b)?.expirationDate === past,
  };
}

interface Walk {
  readonly run: (lists: AkamaiLists, signal: AbortSignal) => Promise<unknown>;

  /** Whether a state is the goal of the workflow. */
  readonly isReached: (state: Snapshot) => boolean;
}

const has = (values: readonly string[] | undefined, ...wanted: readonly string[]): boolean =>
  wanted.every((value) => values?.includes(value) === true);
const lacks = (values: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((value) => !values.includes(value));

const walks: Readonly<Record<string, Walk>> = {
  'networkLists.ensureListed': {
    run: (lists, signal) => lists.networkLists.ensureListed({ networkListId, elements: [a, c] }, { signal }),
    isReached: ({ network }) => has(network, a, c),
  },
  'networkLists.ensureUnlisted': {
    run: (lists, signal) => lists.networkLists.ensureUnlisted({ networkListId, elements: [b, c] }, { signal }),
    isReached: ({ network }) => lacks(network, b, c),
  },
  'networkLists.replaceAll': {
    run: (lists, signal) => lists.networkLists.replaceAll({ networkListId, elements: [b, c] }, { signal }),
    isReached: ({ network }) => has(network, b, c) && lacks(network, a),
  },
  'networkLists.planList': {
    run: (lists, signal) => lists.networkLists.planList({ networkListId, elements: [b] }, { signal }),
    isReached: () => true,
  },
  'networkLists.activate': {
    run: (lists, signal) => lists.networkLists.activate({ networkListId, network: 'STAGING' }, { signal }).result(),
    isReached: ({ staging }) => has(staging.network, a),
  },
  'networkLists.resume': {
    run: async (lists, signal) => {
      const poller = lists.networkLists.activate({ networkListId, network: 'STAGING' }, { signal });
      await poller.started();
      await lists.networkLists.resume(JSON.parse(JSON.stringify(poller)), { signal }).result();
    },
    isReached: ({ staging }) => has(staging.network, a),
  },
  'clientLists.ensureListed': {
    run: (lists, signal) =>
      lists.clientLists.ensureListed({ listId, items: [{ value: a, description: 'Bot' }, c] }, { signal }),
    isReached: ({ client }) => has(client, a, c),
  },
  'clientLists.ensureUnlisted': {
    run: (lists, signal) => lists.clientLists.ensureUnlisted({ listId, items: [b, c] }, { signal }),
    isReached: ({ client }) => lacks(client, b, c),
  },
  'clientLists.replaceAll': {
    run: (lists, signal) => lists.clientLists.replaceAll({ listId, items: [b, c] }, { signal }),
    isReached: ({ client }) => has(client, b, c) && lacks(client, a),
  },
  'clientLists.expireItems': {
    run: (lists, signal) => lists.clientLists.expireItems({ listId }, { signal }),
    isReached: ({ expired }) => !expired,
  },
  'clientLists.planList': {
    run: (lists, signal) => lists.clientLists.planList({ listId, items: [b] }, { signal }),
    isReached: () => true,
  },
  'clientLists.activate': {
    run: (lists, signal) => lists.clientLists.activate({ listId, network: 'STAGING' }, { signal }).result(),
    isReached: ({ staging }) => has(staging.client, a),
  },
  'clientLists.deactivate': {
    run: (lists, signal) => lists.clientLists.deactivate({ listId, network: 'STAGING' }, { signal }).result(),
    isReached: ({ staging }) => staging.client === undefined,
  },
  'clientLists.resume': {
    run: async (lists, signal) => {
      const poller = lists.clientLists.deactivate({ listId, network: 'STAGING' }, { signal });
      await poller.started();
      await lists.clientLists.resume(JSON.parse(JSON.stringify(poller)), { signal }).result();
    },
    isReached: ({ staging }) => staging.client === undefined,
  },
};

test('every workflow that api.lists.md names is walked', () => {
  expect(Object.keys(walks).sort()).toEqual(documentedNames());
});

function sceneOf({ run }: Walk): SharedScene {
  const fake = createFakeAkamaiAppSec({
    seed: {
      lists: {
        networkLists: [{ uniqueId: networkListId, name: 'Blocked', list: [a, b], activeOn: ['STAGING'] }],
        clientLists: [
          { listId, name: 'Blocked', items: [{ value: a }, { value: b, expirationDate: past }], activeOn: ['STAGING'] },
        ],
      },
    },
  });
  const other = new AkamaiLists(fake.clientOptions);
  const items = () => fake.state.lists.lists.get(listId)?.items;
  // Both lists have an edit not live yet.
  for (const list of fake.state.lists.lists.values()) {
    list.version += 1;
    list.on.STAGING.status = 'MODIFIED';
  }
  return {
    fetch: fake.fetch,
    run: (fetch, signal) => run(new AkamaiLists({ ...fake.clientOptions, fetch, maxRetries: 0 }), signal),
    state: () => snapshot(fake),
    others: {
      'adds a wanted element': async () => {
        await other.networkLists.append({ networkListId, body: { list: [c] } });
        if (!items()?.has(c)) await other.clientLists.appendItems({ listId, body: [{ value: c }] });
      },
      'adds another element': async () => {
        await other.networkLists.append({ networkListId, body: { list: [d] } });
        await other.clientLists.appendItems({ listId, body: [{ value: d }] });
      },
      'removes an element': async () => {
        for (const value of [a, b].slice(1)) {
          await other.networkLists.removeElement({ networkListId, element: value }).catch(() => {});
          await other.clientLists.removeItems({ listId, body: [{ value }] }).catch(() => {});
        }
      },
      'removes the wanted element': async () => {
        await other.networkLists.removeElement({ networkListId, element: c }).catch(() => {});
        await other.clientLists.removeItems({ listId, body: [{ value: c }] }).catch(() => {});
      },
      'activates the lists': async () => {
        await other.networkLists.createActivation({ networkListId, environment: 'STAGING', body: {} }).catch(() => {});
        await other.clientLists.createActivation({ listId, body: { network: 'STAGING' } }).catch(() => {});
      },
      'activates the lists on the other network': async () => {
        const environment = 'PRODUCTION';
        await other.networkLists.createActivation({ networkListId, environment, body: {} }).catch(() => {});
        await other.clientLists.createActivation({ listId, body: { network: environment } }).catch(() => {});
      },
    },
  };
}

const errorBody = (status: number): string =>
  JSON.stringify({ type: 'https://problems.example/error-types/FAILED', title: 'Failed', detail: 'No.', status });

const throws = documentedThrows(new URL('../..', import.meta.url));

describe.each(Object.entries(walks))('%s', (name, walk) => {
  test('changes nothing or reports a possible change, after any failure', async () => {
    const wrong: string[] = [];
    const count = await walkFailures(
      () => sceneOf(walk),
      ({ title, end, before, after, reason }) => {
        if (end.error !== undefined) expectDocumented(throws, name, end.error, title);
        const isUnchanged = JSON.stringify(before) === JSON.stringify(after);
        const isRight =
          end.error === undefined ? walk.isReached(after as Snapshot) : end.error.mayHaveApplied || isUnchanged;
        const twice = (after as Snapshot).activations > 1;
        if (!isRight || twice || Object.is(end.error, reason))
          wrong.push(`${title}: ${end.error?.message ?? 'resolved'}`);
      },
      { errorBody, everyNth },
    );
    expect(count).toBeGreaterThan(20 / everyNth);
    expect(wrong).toEqual([]);
  });

  test('reaches its goal, refuses, or reports what it did, beside a second operator in any gap', async () => {
    const wrong: string[] = [];
    await walkOperators(
      () => sceneOf(walk),
      (each) => {
        if (each.end.error !== undefined) expectDocumented(throws, name, each.end.error, each.title);
        // An activation by the second operator continues meanwhile.
        if (each.other.startsWith('activates') && each.end.error !== undefined) return;
        const verdict = verdictOf(each, ({ after }) => walk.isReached(after as Snapshot));
        if (verdict === 'wrong') wrong.push(`${each.title}: ${each.end.error?.message ?? 'resolved'}`);
      },
      { everyNth },
    );
    expect(wrong).toEqual([]);
  });
});
