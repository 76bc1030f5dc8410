import { randomUUID } from 'node:crypto';
import type { Clock } from '@edgeward/core';
import { FakeRefusal } from '@edgeward/core/testing';
import type { Activation } from '../../generated/models.js';
import { invalidInput, notFound, refusal } from '../errors/problem.js';
import { activeOn, coveringOn, type Network, setStatusOn, statusOn } from '../networks.js';
import { nextActivationId } from '../next-id.js';
import type {
  AccountState,
  ActivationPart,
  ActivationRequestState,
  ActivationState,
  ConfigurationState,
  VersionState,
} from '../state-types.js';
import { offsetTimestamp, timestamp } from '../timestamp.js';
import { rulesInUse } from '../versions/rules-in-use.js';
import { fail, succeed } from './end.js';
import type { ActivationOptions } from './options.js';
import type { ActivationOrder } from './order.js';
import { activationStatus, estimateOf, finalStatus } from './status.js';

/** Dependencies of {@link ActivationSimulator}. */
export interface ActivationSimulatorOptions extends ActivationOptions {
  readonly account: AccountState;
  readonly clock: Clock;
  readonly user: string;
}

/**
 * Accepts activation requests and completes them over time. Nothing is scheduled: {@link ActivationSimulator.settle}
 * computes the current state.
 */
export class ActivationSimulator {
  readonly #options: ActivationSimulatorOptions;
  readonly #account: AccountState;

  constructor(options: ActivationSimulatorOptions) {
    this.#options = options;
    this.#account = options.account;
  }

  /** Starts or queues the activation; rejects an impossible one. */
  take(order: ActivationOrder): { readonly activation: Activation } | { readonly request: ActivationRequestState } {
    const { clock, activationPath = '200', activationRequestMs = 300_000 } = this.#options;
    const now = clock.now();
    if (this.#options.completesWhileLeaving && this.#isLeaving(order)) return { activation: this.#claim(order, now) };
    this.#refuseImpossible(order);
    if (activationPath === '200') return { activation: this.#begin(order, now) };
    const request: ActivationRequestState = {
      statusId: randomUUID(),
      createDate: timestamp(now),
      pending: { order, readyMs: now + activationRequestMs },
    };
    this.#account.activationRequests.set(request.statusId, request);
    return { request };
  }

  /** Brings the account up to the present. */
  settle(): void {
    const now = this.#options.clock.now();
    for (const request of this.#account.activationRequests.values()) this.#settleRequest(request, now);
    for (const state of this.#account.activations.values()) this.#settleActivation(state, now);
  }

  #settleRequest(request: ActivationRequestState, now: number): void {
    const { pending } = request;
    if (pending === undefined || pending.readyMs > now) return;
    delete request.pending;
    try {
      request.activationId = this.#begin(pending.order, pending.readyMs).activationId;
    } catch (error) {
      if (!(error instanceof FakeRefusal)) throw error;
      request.problem = error.answer;
    }
  }

  #settleActivation(state: ActivationState, now: number): void {
    const { activation, order, progress } = state;
    if (order === undefined || progress === undefined) return;
    const { endMs, outcome, parts } = progress;
    if (now < endMs) {
      const status = activationStatus(order.action, progress, now);
      state.activation = { ...activation, status, estimate: estimateOf(endMs - now) };
      return;
    }
    delete state.progress;
    for (const part of parts) {
      if (outcome === 'SUCCEEDED') succeed(order, part, timestamp(endMs), this.#account);
      else fail(order, part, timestamp(endMs));
    }
    const { estimate: _estimate, ...rest } = activation;
    state.activation = {
      ...rest,
      status: finalStatus(order.action, outcome),
      ...(outcome === 'SUCCEEDED' && { completionDate: offsetTimestamp(endMs) }),
    };
  }

  /** Returns whether every version to activate is being deactivated. */
  #isLeaving(order: ActivationOrder): boolean {
    const { action, network } = order;
    return (
      action === 'ACTIVATE' &&
      this.#partsOf(order).every(({ version }) => {
        const { status, action: under } = statusOn(network, version);
        return status === 'Pending' && under === 'DEACTIVATE';
      })
    );
  }

  /** Reports an activation as complete without changing anything. */
  #claim(order: ActivationOrder, startMs: number): Activation {
    const activation: Activation = {
      ...this.#described(order, this.#partsOf(order), startMs),
      status: 'ACTIVATED',
      completionDate: offsetTimestamp(startMs),
    };
    this.#account.activations.set(activation.activationId, { activation, order });
    return activation;
  }

  #begin(order: ActivationOrder, startMs: number): Activation {
    const { activationMs = 300_000, activationOutcome = 'SUCCEEDED' } = this.#options;
    const { action, network } = order;
    const parts = this.#partsOf(order);
    if (action === 'ACTIVATE') {
      for (const part of parts) {
        refuseInvalidHosts(part, order);
        this.#refuseHostsOfOthers(part, parts, network);
      }
    }
    const activation: Activation = {
      ...this.#described(order, parts, startMs),
      status: 'RECEIVED',
      estimate: estimateOf(activationMs),
    };
    for (const { configuration, version } of parts) {
      setStatusOn(network, version, { status: 'Pending', action, time: timestamp(startMs) });
      if (version.wasActive) continue;
      for (const [id, rule] of rulesInUse(version, configuration.customRules)) version.activatedRules.set(id, rule);
    }
    const outcome = typeof activationOutcome === 'function' ? activationOutcome(activation) : activationOutcome;
    const progress = { startMs, endMs: startMs + activationMs, outcome, parts };
    this.#account.activations.set(activation.activationId, { activation, order, progress });
    return activation;
  }

  #described(
    { action, network }: ActivationOrder,
    parts: readonly ActivationPart[],
    startMs: number,
  ): Omit<Activation, 'status'> {
    return {
      activationId: nextActivationId(this.#account),
      action,
      network,
      activationConfigs: parts.map(({ configuration, version }) => {
        const { id, name } = configuration.configuration;
        const previous = action === 'ACTIVATE' ? activeOn(network, configuration) : undefined;
        return {
          configId: id,
          ...(name !== undefined && { configName: name }),
          configVersion: version.details.version,
          ...(previous !== undefined && { previousConfigVersion: previous.details.version }),
        };
      }),
      createdBy: this.#options.user,
      createDate: offsetTimestamp(startMs),
      dispatchCount: 1,
    };
  }

  #refuseImpossible(order: ActivationOrder): void {
    const { action, network } = order;
    for (const { configuration, version } of this.#partsOf(order)) {
      const { id } = configuration.configuration;
      if (this.#isUnderWay(configuration, network)) {
        const detail = `An activation of configuration ${id} on ${network} is already running.`;
        throw refusal('CONCURRENT-MODIFICATION-ERROR', detail, 'appsec');
      }
      if (action === 'ACTIVATE' && statusOn(network, version).status === 'Active') {
        const detail = `Version ${version.details.version} of configuration ${id} is already pending or active on ${network}.`;
        throw refusal('CONCURRENT-MODIFICATION-ERROR', detail, 'appsec');
      }
      if (action === 'DEACTIVATE' && statusOn(network, version).status !== 'Active') {
        const detail = `Version ${version.details.version} of configuration ${id} is not active on ${network}.`;
        throw invalidInput(detail, 'appsec');
      }
    }
  }

  /** A hostname is covered by only one active configuration at a time; pending versions count as active. */
  #refuseHostsOfOthers(
    { configuration, version }: ActivationPart,
    parts: readonly ActivationPart[],
    network: Network,
  ): void {
    const own = new Set(version.selectedHostnames.map(({ hostname }) => hostname.toLowerCase()));
    for (const other of this.#account.configurations.values()) {
      if (other === configuration) continue;
      // If the same request activates a version of this configuration, only that version counts.
      const replacement = parts.find((part) => part.configuration === other)?.version;
      const covering = replacement === undefined ? coveringOn(network, other) : [replacement];
      const covered = covering.flatMap(({ selectedHostnames }) => selectedHostnames);
      const taken = covered.find(({ hostname }) => own.has(hostname.toLowerCase()));
      if (taken === undefined) continue;
      const { id } = other.configuration;
      throw invalidInput(
        `${taken.hostname} is already covered by configuration ${id}, which is active on ${network}.`,
        'appsec',
      );
    }
  }

  #isUnderWay(configuration: ConfigurationState, network: Network): boolean {
    const { id } = configuration.configuration;
    const requests = [...this.#account.activationRequests.values()];
    return (
      [...configuration.versions.values()].some((version) => statusOn(network, version).status === 'Pending') ||
      requests.some(
        ({ pending }) =>
          pending?.order.network === network && pending.order.configs.some(({ configId }) => configId === id),
      )
    );
  }

  #partsOf({ configs, network }: ActivationOrder): readonly ActivationPart[] {
    return configs.map(({ configId, configVersion }) => {
      const configuration = this.#account.configurations.get(configId);
      const version = configuration?.versions.get(configVersion);
      if (configuration === undefined || version === undefined) {
        throw notFound(`version ${configVersion} of configuration ${configId}`, 'appsec');
      }
      return { configuration, version, former: statusOn(network, version) };
    });
  }
}

/** Rejects invalid hostnames unless the request acknowledges them. */
function refuseInvalidHosts({ configuration, version }: ActivationPart, { acknowledged }: ActivationOrder): void {
  const { id } = configuration.configuration;
  const known = new Set([...(acknowledged.get(undefined) ?? []), ...(acknowledged.get(id) ?? [])]);
  const invalid = invalidHostnames(version).filter((hostname) => !known.has(hostname));
  if (invalid.length === 0) return;
  // The status is inferred: the vendor only documents the failure and its list of hostnames.
  throw invalidInput(`Configuration ${id} has invalid hostnames: ${invalid.join(', ')}`, 'appsec');
}

function invalidHostnames({ selectable, selectedHostnames }: VersionState): readonly string[] {
  const broken = new Set(selectable.errorSet?.map(({ hostname }) => hostname));
  return selectedHostnames.map(({ hostname }) => hostname).filter((hostname) => broken.has(hostname));
}
