import {
  type CallOptions,
  isApiError,
  isNotFoundError,
  isPermissionDeniedError,
  RequestValidationError,
} from '@edgeward/core';
import type { ActivationPoller } from '../activation/poller.js';
import type { ActivationPollerOptions } from '../activation/poller-options.js';
import type { AkamaiAppSec } from '../client.js';
import type { ConfigurationDiff } from '../diff/configuration-diff.js';
import { summaryOf } from '../diff/diff-format.js';
import { printable } from '../diff/printable.js';
import { frozenCopy } from '../frozen-copy.js';
import { checkParams } from './checked-params.js';
import { compareVersions } from './compare-versions.js';
import { changedSections, fingerprint } from './fingerprint.js';
import type { PlanJson } from './plan-json.js';
import { PlanOutdatedError, type PlanOutdatedReason } from './plan-outdated-error.js';
import { type LiveVersions, type Network, readVersions } from './versions-overview.js';

/** Options of {@link Plan.activate}; those of the poller hold for the checks before it, too. */
export interface ActivatePlanOptions extends ActivationPollerOptions {
  /** Why. Default: the number of the version, and how much it changes. */
  readonly note?: string | undefined;

  /** Who gets a message when it is done. Default: nobody. */
  readonly notificationEmails?: readonly string[] | undefined;

  /** Hostnames that are no longer valid, to be left out; without it, they are an error that names them. */
  readonly acknowledgedInvalidHosts?: readonly string[] | undefined;

  /** Whether to start another activation where the last one has failed. Default: `false`. */
  readonly again?: boolean | undefined;
}

/** Options of {@link Plan.discard}. */
export interface DiscardPlanOptions extends CallOptions {
  /** Whether to delete the version that the plan has made, where the account's API allows it. Default: `false`. */
  readonly delete?: boolean | undefined;
}

/** What became of the version of a discarded plan. */
export interface DiscardedPlan {
  readonly versionNumber: number;

  /** Whether it is gone. */
  readonly deleted: boolean;
}

/**
 * A change that can be looked at before it is live, made by {@link AkamaiAppSec.plan} and
 * {@link AkamaiAppSec.rollback}.
 *
 * @example
 * ```ts
 * const plan = await akamai.plan({ configId: 8277, from: 'production' }, async (draft) => {
 *   await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
 * });
 * console.log(diffText(plan.diff));
 * const poller = await plan.activate('STAGING', { notificationEmails: ['security@example.com'] });
 * await poller.result();
 * ```
 */
export class Plan {
  readonly #client: AkamaiAppSec;
  readonly #state: PlanJson;
  #isDiscarded = false;

  /** The latest activation on each network: a second one is not started beside it. */
  readonly #latest = new Map<Network, Promise<ActivationPoller>>();

  /** @internal */
  constructor(client: AkamaiAppSec, state: PlanJson) {
    this.#client = client;
    this.#state = frozenCopy(state);
  }

  get configId(): number {
    return this.#state.configId;
  }

  /** The version that the plan would activate. */
  get versionNumber(): number {
    return this.#state.versionNumber;
  }

  /** What that version has that the one it started from has not, and the other way round. */
  get diff(): ConfigurationDiff {
    return this.#state.diff;
  }

  /** The versions that were in force when the plan was made. */
  get live(): LiveVersions {
    return this.#state.live;
  }

  /** Whether there is nothing in it to activate. */
  get isEmpty(): boolean {
    return this.diff.changes.length === 0;
  }

  /**
   * Compares the version with the one that is in force on a network: what activating it there would change. That is
   * the diff of the plan, unless the plan started from another version.
   *
   * @throws {@link RequestValidationError} Nothing is in force there.
   */
  async compareWith(network: Network, options: CallOptions = {}): Promise<ConfigurationDiff> {
    checkParams('plan.compareWith', { network });
    const { configId, versionNumber } = this.#state;
    const from = network === 'STAGING' ? 'staging' : 'production';
    return compareVersions(this.#client, { configId, from, to: versionNumber }, options);
  }

  /**
   * Makes sure that the plan still describes what activating its version on a network does, and only reads.
   *
   * @throws {@link PlanOutdatedError} The version or the network is not what it was.
   * @throws {@link RequestValidationError} The plan is for the other network.
   */
  async check(network: Network, options: CallOptions = {}): Promise<void> {
    this.#refuseOtherNetwork(network);
    const { configId, versionNumber, live } = this.#state;
    const { versions, live: now } = await readVersions(this.#client, configId, options);
    if (!versions.some(({ version }) => version === versionNumber)) throw this.#outdated('draft-missing', 'is gone');
    const isAsPlanned = now[network] === live[network] || now[network] === versionNumber;
    if (!isAsPlanned) {
      const [is, was] = [now, live].map((of) => (of[network] === undefined ? 'nothing' : `version ${of[network]}`));
      throw this.#outdated('live-changed', `was planned while ${was} was active on ${network}, where ${is} is now`);
    }
    await this.#refuseChangedDraft(options);
    if (this.#isDiscarded) throw this.#outdated('discarded', 'was given up with plan.discard');
  }

  /**
   * Activates the version on a network, after it was made sure that the plan still describes what that does: the
   * version is as it was, and the network has what it had. Where the version is on its way already, because another
   * process or an earlier call has started that, it is followed and not started again; one that has failed is told of
   * in the same way, unless `again` is `true`.
   *
   * Resolves when the request is on its way; `await (await plan.activate(…)).result()` waits until it is in force. An
   * edit in the moment between the last check and the request is not noticed: it would be activated unseen.
   *
   * @throws {@link PlanOutdatedError} The version or the network is not what it was. Nothing was activated.
   * @throws {@link RequestValidationError} The plan is for the other network.
   */
  activate(network: Network, options: ActivatePlanOptions = {}): Promise<ActivationPoller> {
    const poller = this.#activate(network, options, this.#latest.get(network));
    this.#latest.set(network, poller);
    return poller;
  }

  async #activate(
    network: Network,
    options: ActivatePlanOptions,
    latest: Promise<ActivationPoller> | undefined,
  ): Promise<ActivationPoller> {
    const { note, notificationEmails = [], acknowledgedInvalidHosts, again = false, ...pollerOptions } = options;
    const { configId, versionNumber, plannedAt, diff } = this.#state;
    const { pollIntervalMs: _interval, activationTimeoutMs: _limit, onProgress: _told, ...call } = pollerOptions;
    const running = await startedBy(latest);
    await this.check(network, call);
    const { activations } = this.#client;
    if (running !== undefined && !again) return activations.resume(running.toJSON(), pollerOptions);
    const acknowledged = acknowledgedInvalidHosts && [{ configId, invalidHosts: acknowledgedInvalidHosts }];
    const body = {
      network,
      note: note ?? `Version ${versionNumber} against version ${diff.from}: ${summaryOf(diff.changes)}`,
      notificationEmails,
      activationConfigs: [{ configId, configVersion: versionNumber }],
      acknowledgedInvalidHostsByConfig: acknowledged,
    };
    return activations.activateOnce({ body }, pollerOptions, { since: plannedAt, passFailed: again });
  }

  /**
   * Gives the plan up: it cannot be activated any more, unless by a process that has stored it. Its version stays, and
   * does no harm, unless it is to be deleted: then it is, if the plan has made it, nobody has changed it since and the
   * account's API can. That can be asked for again.
   *
   * @throws {@link PlanOutdatedError} It was to be deleted, and somebody has changed it since.
   * @throws {@link ConflictError} It was to be deleted, and is or was active.
   */
  async discard({ delete: isToBeDeleted = false, ...options }: DiscardPlanOptions = {}): Promise<DiscardedPlan> {
    const { configId, versionNumber, isOwnDraft } = this.#state;
    if (!isToBeDeleted) {
      this.#isDiscarded = true;
      return { versionNumber, deleted: false };
    }
    if (!isOwnDraft) {
      const message = `plan.discard: version ${versionNumber} was there before the plan`;
      throw invalid('discard', '/delete', message, 'Delete it with versions.delete, if nobody needs it.');
    }
    if (!(await this.#exists(options))) return { versionNumber, deleted: true };
    await this.#refuseChangedDraft(options);
    this.#isDiscarded = true;
    try {
      await this.#client.versions.delete({ configId, versionNumber }, options);
      return { versionNumber, deleted: true };
    } catch (error) {
      // The documentation does not know this operation, so an account may not have it.
      const isUnavailable = isNotFoundError(error) || isPermissionDeniedError(error);
      if (!isUnavailable && !(isApiError(error) && error.status === 405)) throw error;
      return { versionNumber, deleted: !(await this.#exists(options)) };
    }
  }

  /** Returns what {@link AkamaiAppSec.resumePlan} needs in another process: the diff, and what to check. */
  toJSON(): PlanJson {
    return this.#state;
  }

  #refuseOtherNetwork(network: Network): void {
    const { network: only = network } = this.#state;
    if (network === only && (network === 'STAGING' || network === 'PRODUCTION')) return;
    const message = `plan: this plan is for ${this.#state.network ?? 'STAGING and PRODUCTION'}, not for ${network}`;
    throw invalid('activate', '/network', message, 'Its diff says nothing about the other network.');
  }

  async #exists(options: CallOptions): Promise<boolean> {
    const { configId, versionNumber } = this.#state;
    const { versions } = await readVersions(this.#client, configId, options);
    return versions.some(({ version }) => version === versionNumber);
  }

  async #refuseChangedDraft(options: CallOptions): Promise<void> {
    const { configId, versionNumber } = this.#state;
    const exported = await this.#client.versions.export({ configId, versionNumber }, options);
    const sections = changedSections(this.#state.fingerprint, fingerprint(exported));
    if (sections.length > 0) {
      throw this.#outdated(
        'draft-changed',
        `was changed since it was planned, in ${printable(sections.join(', '))}`,
        sections,
      );
    }
  }

  #outdated(reason: PlanOutdatedReason, what: string, sections?: readonly string[]): PlanOutdatedError {
    const { configId, versionNumber } = this.#state;
    return new PlanOutdatedError({
      operation: 'plan',
      message: `plan: version ${versionNumber} of configuration ${configId} ${what}`,
      hint: 'Nothing was activated. Make a new plan, and look at its diff.',
      reason,
      ...(sections !== undefined && { sections }),
    });
  }
}

/** Waits until an earlier call knows whether it has started an activation; `undefined` where it has not. */
async function startedBy(latest: Promise<ActivationPoller> | undefined): Promise<ActivationPoller | undefined> {
  try {
    const poller = await latest;
    await poller?.started();
    return poller;
  } catch {
    return undefined;
  }
}

function invalid(method: string, pointer: string, message: string, hint: string): RequestValidationError {
  const issues = [{ pointer, message }];
  return new RequestValidationError({ vendor: 'akamai', operation: `plan.${method}`, message, hint, issues });
}
