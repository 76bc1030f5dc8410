import type { CallOptions } from '@edgeward/core';
import type { ClientListsOperations } from '../generated/resources/client-lists.js';
import type { NetworkListsOperations } from '../generated/resources/network-lists.js';
import type { ListActivationRequest } from './poller-json.js';

/** A list at a glance. */
export interface ListOverview {
  /** The newest sync point or version. */
  readonly version: number;

  /** Status of the list on each network. */
  readonly status: Readonly<Record<ListActivationRequest['network'], string>>;
}

/** Status of a list, or of one of its activations, on one network. */
export interface ListStanding {
  readonly status: string;

  /** The sync point or version the status is about. */
  readonly version: number;
  readonly activationId?: number | undefined;
}

type Network = ListActivationRequest['network'];

/** Properties of a kind of lists for activations. */
export interface ListKind {
  readonly name: ListActivationRequest['kind'];
  readonly overview: (listId: string, options: CallOptions) => Promise<ListOverview>;
  readonly standing: (listId: string, network: Network, options: CallOptions) => Promise<ListStanding>;
  readonly start: (order: ListActivationRequest, options: CallOptions) => Promise<ListStanding>;
  readonly progress: (activationId: number, options: CallOptions) => Promise<ListStanding>;

  /** Lists the policies using a list on a network. Network lists cannot be deactivated, and do not need it. */
  readonly uses?: (listId: string, network: Network, options: CallOptions) => Promise<readonly string[]>;
}

type NetworkOperations = Pick<NetworkListsOperations, 'get' | 'getStatus' | 'getActivation' | 'createActivation'>;

/** Reads and activates network lists. */
export function networkListKind(lists: NetworkOperations): ListKind {
  const standing: ListKind['standing'] = async (networkListId, environment, options) => {
    const { activationStatus, syncPoint, activationId } = await lists.getStatus(
      { networkListId, environment },
      options,
    );
    return { status: statusText(activationStatus), version: syncPoint, activationId };
  };
  return {
    name: 'networkLists',
    standing,
    overview: async (networkListId, options) => {
      const params = { networkListId, extended: true, includeElements: false };
      const list = await lists.get(params, options);
      const [STAGING, PRODUCTION] = [list.stagingActivationStatus, list.productionActivationStatus];
      return {
        version: list.syncPoint,
        status: {
          STAGING: statusText(STAGING ?? (await standing(networkListId, 'STAGING', options)).status),
          PRODUCTION: statusText(PRODUCTION ?? (await standing(networkListId, 'PRODUCTION', options)).status),
        },
      };
    },
    start: async ({ listId, network, comments, notificationRecipients }, options) => {
      const body = { comments, notificationRecipients };
      const params = { networkListId: listId, environment: network, body };
      const { activationStatus, syncPoint, activationId } = await lists.createActivation(params, options);
      return { status: statusText(activationStatus), version: syncPoint, activationId };
    },
    progress: async (activationId, options) => {
      const { status, networkList } = await lists.getActivation({ activationId }, options);
      // Only fast activations have their own status, and only until they end.
      return {
        status: statusText(status ?? networkList.activationStatus),
        version: networkList.syncPoint,
        activationId,
      };
    },
  };
}

type ClientOperations = Pick<
  ClientListsOperations,
  'get' | 'getStatus' | 'getActivation' | 'getUsage' | 'createActivation' | 'createDeactivation'
>;

/** Reads and activates client lists. */
export function clientListKind(lists: ClientOperations): ListKind {
  const standing: ListKind['standing'] = async (listId, environment, options) => {
    const { activationStatus, version, activationId } = await lists.getStatus({ listId, environment }, options);
    return { status: statusText(activationStatus), version, activationId };
  };
  return {
    name: 'clientLists',
    standing,
    overview: async (listId, options) => {
      const list = await lists.get({ listId }, options);
      const [STAGING, PRODUCTION] = [list.stagingActivationStatus, list.productionActivationStatus];
      return {
        version: list.version ?? 0,
        status: {
          STAGING: statusText(STAGING ?? (await standing(listId, 'STAGING', options)).status),
          PRODUCTION: statusText(PRODUCTION ?? (await standing(listId, 'PRODUCTION', options)).status),
        },
      };
    },
    start: async ({ listId, network, action, comments, notificationRecipients }, options) => {
      const params = { listId, body: { network, comments, notificationRecipients } };
      const { activationStatus, version, activationId } = await (action === 'ACTIVATE'
        ? lists.createActivation(params, options)
        : lists.createDeactivation(params, options));
      return { status: statusText(activationStatus), version, activationId };
    },
    progress: async (activationId, options) => {
      const { activationStatus, version } = await lists.getActivation({ activationId }, options);
      return { status: statusText(activationStatus), version, activationId };
    },
    uses: async (listId, network, options) => {
      const { usage } = await lists.getUsage({ listId }, options);
      const member = network === 'STAGING' ? 'staging' : 'production';
      return usage.flatMap((use) =>
        use[member] === undefined ? [] : [`${use.policyId ?? 'a policy'} of configuration ${use.configId}`],
      );
    },
  };
}

/** Writes a status as the documentation does; `Active` is no other status. */
function statusText(status: unknown): string {
  return String(status).trim().toUpperCase();
}
