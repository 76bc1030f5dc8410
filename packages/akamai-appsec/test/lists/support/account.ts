import { AkamaiLists, type AkamaiListsOptions } from '@edgeward/akamai-appsec/lists';
import {
  type AccountSeed,
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
  type ListsSeed,
} from '@edgeward/akamai-appsec/testing';

export const networkListId = '1_BLOCKED';
export const listId = '2_BLOCKED';

/** Two lists with two elements each, live on staging. */
export const twoLists: ListsSeed = {
  networkLists: [
    {
      uniqueId: networkListId,
      name: 'Blocked',
      list: ['192.0.2.1', '192.0.2.2'],
      syncPoint: 3,
      activeOn: ['STAGING'],
    },
  ],
  clientLists: [
    {
      listId,
      name: 'Blocked',
      items: [{ value: '192.0.2.1', description: 'Scanner' }, { value: '192.0.2.2' }],
      version: 2,
      activeOn: ['STAGING'],
    },
  ],
};

/** An account with lists, and a client of it. */
export interface Account {
  readonly fake: FakeAkamaiAppSec;
  readonly lists: AkamaiLists;

  /** Names the operations called so far, according to the fake. */
  readonly called: () => readonly string[];

  /** The values of a list, as it stands. */
  readonly valuesOf: (id: string) => readonly string[];
}

/** Options of {@link account}: those of the fake, of the client, and who refers to lists. */
export interface AccountOptions extends Omit<FakeAkamaiAppSecOptions, 'seed'> {
  readonly client?: Partial<AkamaiListsOptions>;
  readonly configurations?: AccountSeed['configurations'];
}

/** A configuration active on staging. Its custom rule denies the entries of the client list. */
export const denyingRule: NonNullable<AccountSeed['configurations']>[number] = {
  configuration: { id: 8277, name: 'Shop', latestVersion: 1, stagingVersion: 1 },
  customRules: [
    { id: 501, name: 'Block', conditions: [{ type: 'clientListMatch', positiveMatch: true, value: [listId] }] },
  ],
  versions: [
    {
      version: { version: 1, staging: { status: 'Active' } },
      securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
      customRuleActions: { shop_1: { 501: 'deny' } },
    },
  ],
};

/** Makes an account with the given lists. */
export function account(seed: ListsSeed = twoLists, options: AccountOptions = {}): Account {
  const { client = {}, configurations = [], ...fakeOptions } = options;
  const fake = createFakeAkamaiAppSec({ seed: { lists: seed, configurations }, ...fakeOptions });
  return {
    fake,
    lists: new AkamaiLists({ ...fake.clientOptions, random: () => 0, ...client }),
    called: () => fake.requests.map(({ operation }) => operation ?? ''),
    valuesOf: (id) => [...(fake.state.lists.lists.get(id)?.items.keys() ?? [])],
  };
}

/** Derives a client whose first replacement of a network list comes after another user's change. */
export function overtaken(lists: AkamaiLists, change: () => PromiseLike<unknown>): AkamaiLists {
  let isFirst = true;
  return lists.withOptions({
    guard: async ({ id }) => {
      if (id === 'networkLists.replace' && isFirst) {
        isFirst = false;
        await change();
      }
      return true;
    },
  });
}
