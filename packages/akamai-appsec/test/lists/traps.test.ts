import type { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import type { ListsSeed } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import {
  type Account,
  type AccountOptions,
  account,
  denyingRule,
  listId,
  networkListId,
  twoLists,
} from './support/account.js';

/** The final report of a client. */
type Report = object | string | undefined;

/** A mistake made by other tools: a naive client misses the goal, and this library reaches it. */
interface Trap {
  readonly seed?: ListsSeed;
  readonly options?: AccountOptions;

  /** The client as others wrote it: the operations, and the mistake. */
  readonly naive: (world: Account) => Promise<Report>;
  readonly ours: (world: Account) => Promise<Report>;

  /** Whether the account, and the report, are as somebody would want them. */
  readonly goal: (world: Account, report: Report) => boolean;
}

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
const environment = 'STAGING';
const where = { networkListId, environment } as const;

function liveOn({ fake }: Account, id: string, network: 'STAGING' | 'PRODUCTION' = 'STAGING') {
  return fake.state.lists.lists.get(id)?.on[network].items?.map(({ value }) => value);
}

const isLive = (world: Account, id: string, value: string): boolean => liveOn(world, id)?.includes(value) === true;

/** Ends all pending activations. */
function settle({ fake }: Account): void {
  fake.clock.advance(3_600_000);
}

function isLiveInTheEnd(world: Account, id: string, value: string): boolean {
  settle(world);
  return isLive(world, id, value);
}

/** Looks until the time is up, as pollers do. */
async function until(world: Account, isOver: () => Promise<boolean>): Promise<'over' | 'gave up'> {
  for (let looks = 0; looks < 40; looks += 1) {
    if (await isOver()) return 'over';
    world.fake.clock.advance(60_000);
  }
  return 'gave up';
}

/** Waits for a call, and returns its error instead of a success. */
async function errorOf(call: PromiseLike<unknown>): Promise<object | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return Object(error) as object;
  }
}

const messageOf = (report: Report): string => String(Reflect.get(Object(report), 'message'));
const codeOf = (report: Report): unknown => Reflect.get(Object(report), 'code');
const isItemsChange = (operation: string): boolean =>
  /^clientLists\.(?:append|update|remove|change)Items$/.test(operation);
const isOpen = (lists: AkamaiLists) => async () =>
  (await lists.networkLists.getStatus(where)).activationStatus === 'ACTIVE';

const traps: Readonly<Record<string, Trap>> = {
  '#518: a sync point that was remembered equals the newest one, while the network says MODIFIED': {
    naive: async ({ lists }) => {
      const remembered = (await lists.networkLists.append({ networkListId, body: { list: [c] } })).syncPoint;
      const { syncPoint } = await lists.networkLists.get({ networkListId });
      if (syncPoint !== remembered) await lists.networkLists.createActivation({ ...where, body: {} });
      return undefined;
    },
    ours: async ({ lists }) => {
      await lists.networkLists.ensureListed({ networkListId, elements: [c] });
      // The job ran again after a crash: there is nothing to change, and still something to activate.
      await lists.networkLists.ensureListed({ networkListId, elements: [c] });
      return lists.networkLists.activate({ networkListId, network: environment }).result();
    },
    goal: (world) => isLiveInTheEnd(world, networkListId, c),
  },

  '#743: the version of a client list was computed, and an activation skipped': {
    naive: async ({ lists }) => {
      const before = await lists.clientLists.get({ listId });
      await lists.clientLists.appendItems({ listId, body: [{ value: c }] });
      const planned = before.version;
      if (planned !== before.version)
        await lists.clientLists.createActivation({ listId, body: { network: environment } });
      return undefined;
    },
    ours: async ({ lists }) => {
      await lists.clientLists.ensureListed({ listId, items: [c] });
      return lists.clientLists.activate({ listId, network: environment }).result();
    },
    goal: (world) => isLiveInTheEnd(world, listId, c),
  },

  '#733: a version that was chosen is ignored by the service, on both networks': {
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      for (const network of ['STAGING', 'PRODUCTION']) {
        const path = `/network-list/v2/network-lists/${networkListId}/environments/${network}/activate`;
        await lists.request({ method: 'POST', path, body: { syncPoint: 3 } });
        settle(world);
      }
      return undefined;
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      const params = { networkListId, network: environment, syncPoint: 3 } as const;
      return errorOf(Promise.resolve().then(() => lists.networkLists.activate(params)));
    },
    goal: (world, report) =>
      !isLive(world, networkListId, c) &&
      liveOn(world, networkListId, 'PRODUCTION') === undefined &&
      /syncPoint is not a parameter/.test(messageOf(report)),
  },

  '#600: both networks at once, repeated on 500': {
    naive: async ({ lists, fake }) => {
      await lists.clientLists.appendItems({ listId, body: [{ value: c }] });
      const activate = async (network: string): Promise<void> => {
        for (const pauseMs of [3_000, 9_000, 0]) {
          const done = await lists.clientLists.createActivation({ listId, body: { network } }).catch(() => undefined);
          if (done !== undefined) return;
          fake.clock.advance(pauseMs);
        }
        throw new Error(`${network} failed`);
      };
      return Promise.all([activate('STAGING'), activate('PRODUCTION')]).catch(String);
    },
    ours: async ({ lists }) => {
      await lists.clientLists.ensureListed({ listId, items: [c] });
      const activate = (network: 'STAGING' | 'PRODUCTION') => lists.clientLists.activate({ listId, network }).result();
      return Promise.all([activate('STAGING'), activate('PRODUCTION')]);
    },
    goal: (world) => {
      settle(world);
      return isLive(world, listId, c) && liveOn(world, listId, 'PRODUCTION')?.includes(c) === true;
    },
  },

  '#405: the deletion of a list that was once active is refused, and the list forgotten': {
    naive: async ({ lists }) => {
      await lists.networkLists.delete({ networkListId }).catch(() => {});
      return { forgotten: true };
    },
    ours: async ({ lists }) => errorOf(lists.networkLists.delete({ networkListId })),
    goal: ({ fake }, report) =>
      fake.state.lists.lists.has(networkListId) && Reflect.get(Object(report), 'kind') === 'conflict',
  },

  '#469: an activation that somebody else has started cannot be adopted': {
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      await lists.networkLists.createActivation({ ...where, body: {} });
      return errorOf(lists.networkLists.createActivation({ ...where, body: {} }));
    },
    ours: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      await lists.networkLists.createActivation({ ...where, body: {} });
      return lists.networkLists.activate({ networkListId, network: environment }).result();
    },
    goal: (world, report) => isLive(world, networkListId, c) && 'outcome' in Object(report),
  },

  '#326: two changes of one program at the same time lose each other': {
    naive: async ({ lists }) => {
      const add = async (element: string): Promise<void> => {
        const list = await lists.networkLists.get({ networkListId });
        const body = { ...list, list: [...(list.list ?? []), element] };
        await lists.networkLists.replace({ networkListId, body });
      };
      return (await Promise.allSettled([add(c), add('192.0.2.4')])).map(({ status }) => status);
    },
    ours: async ({ lists }) => {
      const replace = (elements: readonly string[]) => lists.networkLists.ensureListed({ networkListId, elements });
      return Promise.all([replace([c]), replace(['192.0.2.4'])]);
    },
    goal: ({ valuesOf }) => [c, '192.0.2.4'].every((value) => valuesOf(networkListId).includes(value)),
  },

  '#471: an activation outlives the patience of the tool': {
    options: { listActivationMs: 3 * 3_600_000 },
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      await lists.networkLists.createActivation({ ...where, body: {} });
      await until(world, isOpen(lists));
      // The next run knows nothing of the first.
      return errorOf(lists.networkLists.createActivation({ ...where, body: {} }));
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      const poller = lists.networkLists.activate({ networkListId, network: environment });
      await failureOf(poller.result());
      return lists.networkLists.resume(JSON.parse(JSON.stringify(poller)), { activationTimeoutMs: 1e8 }).result();
    },
    goal: (world, report) => isLive(world, networkListId, c) && 'outcome' in Object(report),
  },

  'a poller that only waits for ACTIVE never notices FAILED': {
    options: { listActivationOutcome: 'FAILED' },
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      await lists.networkLists.createActivation({ ...where, body: {} });
      return until(world, isOpen(lists));
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      return errorOf(lists.networkLists.activate({ networkListId, network: environment }).result());
    },
    goal: (_world, report) => codeOf(report) === 'FAILED',
  },

  'a poller that waits for ACTIVE never ends after an edit of somebody else': {
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      await lists.networkLists.createActivation({ ...where, body: {} });
      await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.4'] } });
      return until(world, isOpen(lists));
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      const poller = lists.networkLists.activate({ networkListId, network: environment });
      await poller.started();
      await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.4'] } });
      return poller.result();
    },
    goal: (world, report) => isLive(world, networkListId, c) && report !== 'gave up',
  },

  'a poller that waits for the status of a fast activation never ends, because it goes at the end': {
    naive: async (world) => {
      const { lists } = world;
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      const { activationId = 0 } = await lists.networkLists.createActivation({ ...where, body: {} });
      const isOver = async () => (await lists.networkLists.getActivation({ activationId })).status === 'ACTIVATED';
      return until(world, isOver);
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      return lists.networkLists.activate({ networkListId, network: environment }).result();
    },
    goal: (_world, report) => report !== 'gave up',
  },

  'edits of somebody else go live, and nobody is told': {
    naive: async ({ lists }) => {
      await lists.networkLists.get({ networkListId });
      await lists.networkLists.append({ networkListId, body: { list: [c] } });
      return lists.networkLists.createActivation({ ...where, body: {} });
    },
    ours: async ({ lists }) => {
      await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.4'] } });
      // Somebody else edits between the reading and the request.
      const raced = lists.withOptions({
        guard: async ({ id }) => {
          if (id === 'networkLists.createActivation') {
            await lists.networkLists.append({ networkListId, body: { list: [c] } });
          }
          return true;
        },
      });
      return raced.networkLists.activate({ networkListId, network: environment }).result();
    },
    goal: (world, report) => {
      settle(world);
      return isLive(world, networkListId, c) && Reflect.get(Object(report), 'includesOtherEdits') === true;
    },
  },

  'a list that was read without its elements and put back is emptied': {
    naive: async ({ lists }) => {
      const list = (await lists.networkLists.list()).networkLists.find(({ uniqueId }) => uniqueId === networkListId);
      const { name = '', type = '', syncPoint = 0 } = list ?? {};
      await lists.networkLists.replace({
        networkListId,
        body: { name, type, syncPoint, list: [...(list?.list ?? []), c] },
      });
      return undefined;
    },
    ours: async ({ lists }) => {
      await lists.networkLists.replaceAll({ networkListId, elements: [a, b, c] });
      return undefined;
    },
    goal: ({ valuesOf }) => [a, b, c].every((value) => valuesOf(networkListId).includes(value)),
  },

  'a list is read without a page size, and what the first page lacks is taken for missing': {
    seed: {
      clientLists: [
        { listId, name: 'Many', items: Array.from({ length: 25 }, (_, index) => ({ value: `192.0.2.${index + 10}` })) },
      ],
    },
    naive: async ({ lists }) => {
      const path = `/client-list/v1/lists/${listId}/items`;
      const { content } = (await lists.request({ method: 'GET', path, effect: 'read' })) as {
        readonly content: readonly { readonly value: string }[];
      };
      const isThere = content.some(({ value }) => value === '192.0.2.30');
      return isThere ? undefined : errorOf(lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.30' }] }));
    },
    ours: async ({ lists }) => lists.clientLists.ensureListed({ listId, items: ['192.0.2.30'] }),
    goal: (_world, report) => Reflect.get(Object(report), 'outcome') === 'unchanged',
  },

  'one value that is there already refuses all the others': {
    naive: async ({ lists }) => errorOf(lists.clientLists.appendItems({ listId, body: [{ value: a }, { value: c }] })),
    ours: async ({ lists }) => lists.clientLists.ensureListed({ listId, items: [a, c] }),
    goal: ({ valuesOf }) => valuesOf(listId).includes(c),
  },

  'one value that is not there refuses all removals': {
    naive: async ({ lists }) => errorOf(lists.clientLists.removeItems({ listId, body: [{ value: a }, { value: c }] })),
    ours: async ({ lists }) => lists.clientLists.ensureUnlisted({ listId, items: [a, c] }),
    goal: ({ valuesOf }) => !valuesOf(listId).includes(a),
  },

  'a repeated PUT is refused with 409, although the first one took effect': {
    naive: async ({ lists, fake }) => {
      const { list = [], ...rest } = await lists.networkLists.get({ networkListId });
      const replace = () => lists.networkLists.replace({ networkListId, body: { ...rest, list: [...list, c] } });
      fake.failNext({ reset: 'after', operation: 'networkLists.replace' });
      return replace().then(undefined, () => errorOf(replace()));
    },
    ours: async ({ lists, fake }) => {
      fake.failNext({ reset: 'after', operation: 'networkLists.replace' });
      return lists.networkLists.replaceAll({ networkListId, elements: [a, c] });
    },
    goal: ({ valuesOf }, report) =>
      valuesOf(networkListId).includes(c) && Reflect.get(Object(report), 'kind') === undefined,
  },

  'a removal from the list that is being walked skips the neighbour': {
    naive: async ({ lists }) => {
      const list = await lists.networkLists.get({ networkListId });
      const left = [...(list.list ?? []), c];
      for (const [index, element] of left.entries()) if (element === a || element === b) left.splice(index, 1);
      await lists.networkLists.replace({ networkListId, body: { ...list, list: left } });
      return undefined;
    },
    ours: async ({ lists }) => {
      await lists.networkLists.ensureListed({ networkListId, elements: [c] });
      return lists.networkLists.ensureUnlisted({ networkListId, elements: [a, b] });
    },
    goal: ({ valuesOf }) => ![a, b].some((value) => valuesOf(networkListId).includes(value)),
  },

  'the name of a list comes among its elements': {
    naive: async ({ lists }) => errorOf(lists.networkLists.append({ networkListId, body: { list: ['Blocked', c] } })),
    ours: async ({ lists }) => errorOf(lists.networkLists.ensureListed({ networkListId, elements: ['Blocked', c] })),
    // The service may take it; this library does not ask.
    goal: ({ called }, report) => codeOf(report) === undefined && !called().includes('networkLists.append'),
  },

  'another spelling of an element makes a second one': {
    seed: { networkLists: [{ uniqueId: networkListId, name: 'V6', list: ['2001:DB8:0::/32'] }] },
    naive: async ({ lists }) => {
      const { list = [] } = await lists.networkLists.get({ networkListId });
      if (!list.includes('2001:db8::/32')) {
        await lists.networkLists.append({ networkListId, body: { list: ['2001:db8::/32'] } });
      }
      return undefined;
    },
    ours: async ({ lists }) => lists.networkLists.ensureListed({ networkListId, elements: ['2001:db8::/32'] }),
    goal: ({ valuesOf }) => valuesOf(networkListId).length === 1,
  },

  'an element is removed by another spelling than the stored one': {
    seed: { networkLists: [{ uniqueId: networkListId, name: 'V6', list: ['2001:DB8:0::/32', a] }] },
    naive: async ({ lists }) => errorOf(lists.networkLists.removeElement({ networkListId, element: '2001:db8::/32' })),
    ours: async ({ lists }) => lists.networkLists.ensureUnlisted({ networkListId, elements: ['2001:db8::/32'] }),
    goal: ({ valuesOf }) => valuesOf(networkListId).length === 1,
  },

  'what is not set has several forms, so that every run finds a difference': {
    seed: { clientLists: [{ listId, name: 'Blocked', items: [{ value: a, description: '', expirationDate: null }] }] },
    naive: async ({ lists }) => {
      const [stored] = (await lists.clientLists.listItems({ listId })).items;
      const wanted = { value: a, description: null, expirationDate: '' };
      if (stored?.description !== wanted.description || stored.expirationDate !== wanted.expirationDate) {
        await lists.clientLists.updateItems({ listId, body: [wanted] });
      }
      return undefined;
    },
    ours: async ({ lists }) => {
      const items = [{ value: a, description: null, expirationDate: '' }];
      return lists.clientLists.ensureListed({ listId, items });
    },
    goal: ({ called }) => !called().some(isItemsChange),
  },

  'an update of the description takes the date away': {
    seed: { clientLists: [{ listId, name: 'Blocked', items: [{ value: a, expirationDate: '2030-01-01T00:00:00Z' }] }] },
    naive: async ({ lists }) => lists.clientLists.updateItems({ listId, body: [{ value: a, description: 'Bot' }] }),
    ours: async ({ lists }) => lists.clientLists.ensureListed({ listId, items: [{ value: a, description: 'Bot' }] }),
    goal: ({ fake }) => {
      const item = fake.state.lists.lists.get(listId)?.items.get(a);
      return item?.description === 'Bot' && item.expirationDate === '2030-01-01T00:00:00Z';
    },
  },

  'a list that policies use is deactivated without a look at them': {
    options: { configurations: [denyingRule] },
    naive: async ({ lists }) =>
      errorOf(lists.clientLists.createDeactivation({ listId, body: { network: environment } })),
    ours: async ({ lists }) => errorOf(lists.clientLists.deactivate({ listId, network: environment }).result()),
    goal: ({ called }, report) =>
      /shop_1 of configuration 8277/.test(messageOf(report)) && !called().includes('clientLists.createDeactivation'),
  },

  'a list that was deleted is readable for 90 days, and taken for one that is there': {
    seed: { clientLists: [{ listId, name: 'Old', items: [{ value: a }], deprecated: true }] },
    naive: async ({ lists }) => {
      const { items = [] } = await lists.clientLists.get({ listId, includeItems: true });
      return { isBlocked: items.some(({ value }) => value === a) };
    },
    ours: async ({ lists }) => errorOf(lists.clientLists.ensureListed({ listId, items: [a] })),
    goal: (_world, report) => Reflect.get(Object(report), 'kind') === 'not-found',
  },

  'an emptied list switches off what refers to it': {
    options: { configurations: [denyingRule] },
    naive: async ({ lists }) => {
      const feed: readonly string[] = [];
      const path = `/client-list/v1/lists/${listId}/items/import`;
      await lists.request({ method: 'POST', path, body: { items: feed, action: 'REPLACE' } });
      return undefined;
    },
    ours: async ({ lists }) => errorOf(lists.clientLists.replaceAll({ listId, items: [] })),
    goal: ({ valuesOf }) => valuesOf(listId).length === 2,
  },

  'the first sync point is 0, and taken for none': {
    seed: { networkLists: [{ uniqueId: networkListId, name: 'New', list: [a], syncPoint: 0 }] },
    naive: async ({ lists }) => {
      const list = await lists.networkLists.get({ networkListId });
      const syncPoint = list.syncPoint || 1;
      return errorOf(lists.networkLists.replace({ networkListId, body: { ...list, list: [b], syncPoint } }));
    },
    ours: async ({ lists }) => lists.networkLists.replaceAll({ networkListId, elements: [b], version: 0 }),
    goal: ({ valuesOf }) => valuesOf(networkListId).includes(b),
  },
};

describe.each(Object.entries(traps))('%s', (_name, { seed = twoLists, options, naive, ours, goal }) => {
  const world = () => account(seed, options);

  test('a naive client makes the mistake', async () => {
    const there = world();
    expect(goal(there, await naive(there))).toBe(false);
  });

  test('the workflows avoid the mistake', async () => {
    const there = world();
    expect(goal(there, await ours(there))).toBe(true);
  });
});
