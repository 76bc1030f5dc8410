import type { ClientList, ClientListItem, ListActivationStatus, NetworkList } from '../../lists/generated/models.js';

/** A network for list activations. */
export type ListNetworkName = 'STAGING' | 'PRODUCTION';

/** The networks for list activations. */
export const listNetworks: readonly ListNetworkName[] = ['STAGING', 'PRODUCTION'];

/** Initial lists of a fake's account. */
export interface ListsSeed {
  /** Network lists with their elements in `list`. */
  readonly networkLists?: readonly NetworkListSeed[];

  /** Client lists with their items in `items`. */
  readonly clientLists?: readonly ClientListSeed[];

  /** Completed activations. */
  readonly activations?: readonly ListActivationSeed[];
}

/** A completed activation of a list. */
export interface ListActivationSeed
  extends Pick<ListActivationState, 'activationId' | 'network'>,
    Partial<Pick<ListActivationState, 'action' | 'status' | 'createDate' | 'comments' | 'notificationRecipients'>> {
  /** The list. */
  readonly listId: string;
}

/** A network list at the start. */
export type NetworkListSeed = Pick<NetworkList, 'uniqueId' | 'name'> &
  Partial<Omit<NetworkList, 'stagingActivationStatus' | 'productionActivationStatus'>> &
  ActiveSeed;

/** A client list at the start. */
export type ClientListSeed = Pick<ClientList, 'listId' | 'name'> &
  Partial<Omit<ClientList, 'stagingActivationStatus' | 'productionActivationStatus'>> &
  ActiveSeed;

/** Network with a live version at the start, and its items. */
export interface ActiveSeed {
  /** Default: nowhere. */
  readonly activeOn?: readonly ListNetworkName[];
}

/** A list of either kind. */
export interface ListState {
  readonly kind: 'network' | 'client';
  readonly id: string;
  readonly type: string;
  name: string;
  description?: string;
  tags: readonly string[];
  readonly contractId?: string;
  readonly groupId?: number;

  /** The items by value, or by key and values. Those of a network list have a value and nothing else. */
  items: Map<string, ClientListItem>;

  /** Sync point or version. */
  version: number;

  /** Whether it was deleted. */
  deprecated: boolean;
  createDate: string;
  updateDate: string;

  /** Its state on each network. */
  readonly on: Record<ListNetworkName, ListOnNetwork>;

  /** The items of activated versions. */
  readonly snapshots: Map<number, readonly ClientListItem[]>;
}

/** State of a list on one network. */
export interface ListOnNetwork {
  status: ListActivationStatus;

  /** The live version, if any. */
  version?: number;

  /** The live items, if any. */
  items?: readonly ClientListItem[];

  /** The latest activation. */
  activationId?: number;

  /** Whether it was ever live. */
  wasActive: boolean;
}

/** An activation or a deactivation of a list. */
export interface ListActivationState {
  readonly activationId: number;
  readonly list: ListState;
  readonly network: ListNetworkName;
  readonly action: 'ACTIVATE' | 'DEACTIVATE';
  readonly version: number;
  readonly items: readonly ClientListItem[];
  readonly comments?: string;
  readonly notificationRecipients?: readonly string[];
  readonly createDate: string;
  readonly fast: boolean;
  readonly outcome: 'SUCCEEDED' | 'FAILED';
  status: ListActivationStatus;

  /** When it is over; absent once it is. */
  endMs?: number;
}

/** All lists of an account. */
export interface ListsState {
  /** Lists of both kinds by id. */
  readonly lists: Map<string, ListState>;

  /** Activations of both kinds by id. */
  readonly activations: Map<number, ListActivationState>;

  /** Subscriptions as `<kind> <list> <recipient>`. */
  readonly subscriptions: Set<string>;
}

/** Builds the lists of an account from their seed. */
export function listsState(seed: ListsSeed | undefined, createDate: string): ListsState {
  const { networkLists = [], clientLists = [], activations = [] } = seed ?? {};
  const lists = [
    ...networkLists.map(({ uniqueId, type = 'IP', list = [], syncPoint = 0, ...rest }) =>
      listOf(
        {
          kind: 'network',
          id: uniqueId,
          type,
          version: syncPoint,
          items: list.map((value) => ({ value })),
          createDate,
        },
        rest,
      ),
    ),
    ...clientLists.map(({ listId, type = 'IP', items = [], version = 1, notes, ...rest }) =>
      listOf({ kind: 'client', id: listId, type, version, items, createDate }, { ...rest, description: notes }),
    ),
  ];
  const byId = new Map(lists.map((list) => [list.id, list]));
  return {
    lists: byId,
    activations: new Map(
      activations.flatMap(({ listId, ...activation }) => {
        const list = byId.get(listId);
        return list === undefined ? [] : [[activation.activationId, pastActivation(list, createDate, activation)]];
      }),
    ),
    subscriptions: new Set<string>(),
  };
}

function pastActivation(
  list: ListState,
  createDate: string,
  activation: Omit<ListActivationSeed, 'listId'>,
): ListActivationState {
  return {
    list,
    action: 'ACTIVATE',
    version: list.version,
    items: [...list.items.values()],
    createDate,
    fast: true,
    outcome: 'SUCCEEDED',
    status: 'ACTIVE',
    ...activation,
  };
}

/** The attributes of a new list. */
export interface NewList extends Pick<ListState, 'kind' | 'id' | 'type' | 'version' | 'createDate'> {
  readonly items: readonly ClientListItem[];
}

interface MoreOfList extends ActiveSeed {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;
  readonly deprecated?: boolean | undefined;
}

/** Builds a list. */
export function listOf(
  { items, ...own }: NewList,
  { name, description, tags, contractId, groupId, deprecated = false, activeOn = [] }: MoreOfList,
): ListState {
  const onNetwork = (network: ListNetworkName): ListOnNetwork =>
    activeOn.includes(network)
      ? { status: 'ACTIVE', version: own.version, items, wasActive: true }
      : { status: 'INACTIVE', wasActive: false };
  return {
    ...own,
    name,
    ...(typeof description === 'string' && { description }),
    tags: tags ?? [],
    ...(contractId !== undefined && { contractId }),
    ...(groupId !== undefined && { groupId }),
    items: new Map(items.map((item) => [keyOf(item), item])),
    deprecated,
    updateDate: own.createDate,
    on: { STAGING: onNetwork('STAGING'), PRODUCTION: onNetwork('PRODUCTION') },
    snapshots: new Map(activeOn.length > 0 ? [[own.version, items]] : []),
  };
}

/** The name of an item in the state: its value as it was sent. */
export function keyOf({ value, key, values }: Pick<ClientListItem, 'value' | 'key' | 'values'>): string {
  return value ?? JSON.stringify([key, values]);
}
