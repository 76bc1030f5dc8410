import type { Clock } from '@edgeward/core';
import type { ClientListItem } from '../../lists/generated/models.js';
import { refusal } from '../errors/problem.js';
import { timestamp } from '../timestamp.js';
import {
  type ListActivationState,
  type ListNetworkName,
  type ListState,
  type ListsState,
  listNetworks,
} from './state.js';

/** How a fake activates lists. */
export interface ListActivationOptions {
  /** How long an activation of a list takes, in milliseconds. Default: 300 000. */
  readonly listActivationMs?: number;

  /** How an activation of a list ends. Default: `'SUCCEEDED'`. */
  readonly listActivationOutcome?: 'SUCCEEDED' | 'FAILED';
}

/** Content of an activation request. */
interface ListOrder {
  readonly action: 'ACTIVATE' | 'DEACTIVATE';
  readonly network: ListNetworkName;
  readonly comments?: string;
  readonly notificationRecipients?: readonly string[];
}

/** Edits and activates the lists of an account over time. */
export class ListSimulator {
  readonly state: ListsState;
  readonly #clock: Clock;
  readonly #options: ListActivationOptions;
  #lastId = 0;

  constructor(state: ListsState, clock: Clock, options: ListActivationOptions) {
    this.state = state;
    this.#clock = clock;
    this.#options = options;
  }

  get nowMs(): number {
    return this.#clock.now();
  }

  /** The time as the service writes it. */
  get timestamp(): string {
    return timestamp(this.#clock.now());
  }

  /** Returns an id unused by lists and activations. */
  nextId(): number {
    const used = [...this.state.lists.keys()].map((id) => Number.parseInt(id, 10) || 0);
    this.#lastId = Math.max(this.#lastId, 100, ...used, ...this.state.activations.keys()) + 1;
    return this.#lastId;
  }

  /** Completes the activations due by now. */
  settle(): void {
    for (const activation of this.state.activations.values()) {
      if (activation.endMs !== undefined && activation.endMs <= this.#clock.now()) finish(activation);
    }
  }

  /** Changes the items of a list: creates a new version, not yet live. */
  edit(list: ListState, items: Map<string, ClientListItem>): void {
    list.items = items;
    list.version += 1;
    this.touch(list);
    for (const network of listNetworks) {
      if (list.on[network].status === 'ACTIVE') list.on[network].status = 'MODIFIED';
    }
  }

  /** Changes the metadata of a list, without a new version. */
  touch(list: ListState): void {
    list.updateDate = this.timestamp;
  }

  /** Starts an activation, or refuses it as the service does. */
  start(list: ListState, { action, network, ...rest }: ListOrder): ListActivationState {
    const on = list.on[network];
    const namespace = list.kind === 'network' ? 'network-lists-activation' : 'client-list';
    if (listNetworks.some((each) => String(list.on[each].status).startsWith('PENDING_'))) {
      const detail = 'Another activation of this list is in progress.';
      // The vendor's clients retry after these codes.
      throw refusal(
        list.kind === 'network' ? 'CONCURRENT-MODIFICATION-ERROR' : 'INTERNAL-SERVER-ERROR',
        detail,
        namespace,
      );
    }
    if (action === 'ACTIVATE' && on.status === 'ACTIVE') {
      throw refusal('CONCURRENT-MODIFICATION-ERROR', 'This version is already active.', namespace);
    }
    const isActive = on.version !== undefined;
    if (action === 'DEACTIVATE' && !isActive)
      throw refusal('INVALID-INPUT-ERROR', 'The list is not active.', namespace);
    const { listActivationMs = 300_000, listActivationOutcome = 'SUCCEEDED' } = this.#options;
    const activation: ListActivationState = {
      activationId: this.nextId(),
      list,
      network,
      action,
      version: list.version,
      items: [...list.items.values()],
      ...rest,
      createDate: this.timestamp,
      // The first activation on a network is slow.
      fast: on.wasActive,
      outcome: listActivationOutcome,
      status: action === 'ACTIVATE' ? 'PENDING_ACTIVATION' : 'PENDING_DEACTIVATION',
      endMs: this.#clock.now() + listActivationMs,
    };
    on.status = activation.status;
    on.activationId = activation.activationId;
    this.state.activations.set(activation.activationId, activation);
    return activation;
  }
}

function finish(activation: ListActivationState): void {
  const { list, network, action, version, items, outcome } = activation;
  const on = list.on[network];
  delete activation.endMs;
  if (outcome === 'FAILED') {
    activation.status = 'FAILED';
    on.status = 'FAILED';
    return;
  }
  if (action === 'DEACTIVATE') {
    activation.status = 'DEACTIVATED';
    on.status = 'DEACTIVATED';
    delete on.version;
    delete on.items;
    return;
  }
  activation.status = 'ACTIVE';
  on.status = list.version === version ? 'ACTIVE' : 'MODIFIED';
  on.version = version;
  on.items = items;
  on.wasActive = true;
  list.snapshots.set(version, items);
}
