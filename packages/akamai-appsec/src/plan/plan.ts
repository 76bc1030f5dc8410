import type { CallOptions } from '@edgeward/core';
import type { ActivationOrder } from '../activation/activation-order.js';
import type { ActivationPoller } from '../activation/poller/poller.js';
import { type ActivationPollerOptions, pollerSettings } from '../activation/poller/poller-options.js';
import type { ConfigurationChange, ConfigurationDiff } from '../diff/configuration-diff.js';
import type { Exclusive } from '../internal/exclusive.js';
import { frozenCopy } from '../internal/frozen-copy.js';
import { callOptionsOf, checkNames, checkParams } from './checked-params.js';
import type { PlanClient } from './plan-client.js';
import { type PlanJson, sealed } from './plan-json.js';
import {
  type ActivatePlanParams,
  activateNames,
  type DiscardedPlan,
  type DiscardPlanParams,
  orderOf,
  type PlanNetworkParams,
} from './plan-params.js';
import { invalid, refuseWeaker, weakerIn } from './refuse-weaker.js';
import { PlannedVersion } from './versions/planned-version.js';
import type { LiveVersions, Network } from './versions/versions-overview.js';

/**
 * A change to review before it goes live, created by `AkamaiAppSec.plan` and `AkamaiAppSec.rollback`.
 *
 * @example
 * ```ts
 * const plan = await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
 *   await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
 * });
 * console.log(diffText(plan.diff));
 * const poller = plan.activate({ network: 'STAGING', notificationEmails: ['security@example.com'] });
 * await poller.result();
 * ```
 */
export class Plan {
  readonly #client: PlanClient;
  readonly #exclusive: Exclusive;
  #state: PlanJson;
  #isDiscarded = false;

  /** The latest activation on each network: no second activation starts while it runs. */
  readonly #latest = new Map<Network, ActivationPoller>();

  /** @internal */
  constructor(client: PlanClient, state: PlanJson, exclusive: Exclusive) {
    this.#client = client;
    this.#exclusive = exclusive;
    this.#state = frozenCopy(state);
  }

  get configId(): number {
    return this.#state.configId;
  }

  /** The version the plan would activate. */
  get versionNumber(): number {
    return this.#state.versionNumber;
  }

  /** The differences from the base version. */
  get diff(): ConfigurationDiff {
    return this.#state.diff;
  }

  /**
   * The changes weakening, or possibly weakening, the protection: from the plan's diff and from each result of
   * {@link Plan.compareWith}. {@link Plan.activate} rejects them unless `allowWeaker` lists them or the plan is a
   * rollback.
   *
   * @example
   * ```ts
   * const allowWeaker = plan.weaker.map(({ path }) => path);
   * const poller = plan.activate({ network: 'STAGING', allowWeaker });
   * await poller.result();
   * ```
   */
  get weaker(): readonly ConfigurationChange[] {
    const { diff, compared = {} } = this.#state;
    const found = [diff, compared.STAGING, compared.PRODUCTION].flatMap((of) => (of === undefined ? [] : weakerIn(of)));
    return [...new Map(found.map((change) => [`${change.kind} ${change.pointer} ${change.path}`, change])).values()];
  }

  /** The versions active when the plan was made. */
  get live(): LiveVersions {
    return this.#state.live;
  }

  /** Whether there is nothing to activate. */
  get isEmpty(): boolean {
    return this.diff.changes.length === 0;
  }

  /**
   * Compares the version with the active one on a network, or with nothing if none is active. The result is the effect
   * of an activation there. It equals the plan's diff unless the plan started from another version. After reviewing it,
   * you can activate the plan there, or a copy stored afterwards with {@link Plan.toJSON}.
   *
   * @throws {@link RequestValidationError} A parameter is wrong.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async compareWith(params: PlanNetworkParams, options: CallOptions = {}): Promise<ConfigurationDiff> {
    const { network } = checkNames('plan.compareWith', params, ['network']);
    const call = callOptionsOf('plan.compareWith', options);
    checkParams('plan.compareWith', { network });
    const compared = await this.#version.compareWith(network, call);
    if (compared.from !== this.diff.from && compared.from !== this.versionNumber) {
      const { hash: _hash, ...state } = this.#state;
      this.#state = frozenCopy(sealed({ ...state, compared: { ...state.compared, [network]: compared } }));
    }
    return compared;
  }

  /**
   * Checks that the plan still describes the effect of an activation. Changes nothing. The plan's diff, or one of
   * {@link Plan.compareWith}, must start from the active version, and the two versions must still differ by exactly
   * this diff.
   *
   * @throws {@link PlanOutdatedError} The version or the network has changed, or the two were never compared.
   * @throws {@link RequestValidationError} The plan is for the other network.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async check(params: PlanNetworkParams, options: CallOptions = {}): Promise<void> {
    const { network } = checkNames('plan.check', params, ['network']);
    const call = callOptionsOf('plan.check', options);
    this.#refuseOtherNetwork(network);
    await this.#check(network, call);
  }

  async #check(network: Network, options: CallOptions): Promise<ConfigurationDiff | undefined> {
    const version = this.#version;
    const { reviewed } = await version.reviewedFor(network, options);
    const exported = await version.export(this.#state.versionNumber, options);
    version.refuseChanges(exported, reviewed === undefined);
    if (reviewed !== undefined) await version.refuseOtherDiff(reviewed, exported, options);
    this.#refuseDiscarded();
    return reviewed;
  }

  /** Checks the plan directly before its request, which is not sent if the activation has started meanwhile. */
  async #checkBeforePost(network: Network, options: CallOptions, allowWeaker: readonly string[]): Promise<void> {
    const reviewed = await this.#check(network, options);
    if (reviewed === undefined) throw this.#version.alreadyOut(network);
    this.#refuseWeaker(reviewed, allowWeaker);
  }

  /**
   * Activates the version on a network. Directly before the request, {@link Plan.check} confirms the reviewed effect.
   * If another process or an earlier call has already started this activation, it is followed instead of repeated; a
   * failed one is reported too, unless `again` is `true`.
   *
   * Starts immediately. `await poller.started()` waits until the request is accepted, `await poller.result()` until the
   * version is active; both throw the error of a failed check. If the version or the network changes between the last
   * check and the request, the poller fails with an {@link OperationFailedError} stating the version now live and how
   * to go back.
   *
   * @throws {@link RequestValidationError} The plan is for the other network, or a parameter is wrong.
   * @throws {@link ConfigurationError} A parameter or an option is unknown.
   * @throws {@link BadRequestError} The version cannot be activated, for example because another configuration covers a
   * hostname.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link ConflictError} Another activation of the configuration is under way.
   * @throws {@link InvalidHostnamesError} Hostnames of the version are no longer valid.
   * @throws {@link OperationFailedError} The activation failed or was stopped; `code` is its status.
   * @throws {@link PlanOutdatedError} The version or the network changed after the review.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  activate(params: ActivatePlanParams, options: ActivationPollerOptions = {}): ActivationPoller {
    const given = checkNames('plan.activate', params, activateNames);
    const { network, note, notificationEmails = [], acknowledgedInvalidHosts, allowWeaker = [], again = false } = given;
    const settings = pollerSettings('plan.activate', options);
    this.#refuseOtherNetwork(network);
    checkParams('plan.activate', { note, notificationEmails, acknowledgedInvalidHosts, allowWeaker, again });
    const { plannedAt, fingerprint: planned } = this.#state;
    const latest = this.#latest.get(network);
    const { call } = settings;
    // Copies: the caller may change its lists while the plan is checked.
    const [allowed, asked] = structuredClone([
      allowWeaker,
      { network, note, notificationEmails, acknowledgedInvalidHosts },
    ] as const);
    const orderFor = (diff: ConfigurationDiff): ActivationOrder => orderOf(this.#state, asked, diff);
    const poller = this.#client.activations.activatePlanned(orderFor(this.diff), settings, async () => {
      const running = await startedBy(latest);
      if (running !== undefined && !again) {
        await this.#check(network, call);
        return { resumes: running.toJSON() };
      }
      this.#refuseDiscarded();
      const { reviewed, previousVersion } = await this.#version.reviewedFor(network, call);
      if (reviewed !== undefined) this.#refuseWeaker(reviewed, allowed);
      return {
        order: orderFor(reviewed ?? this.diff),
        since: plannedAt,
        passFailed: again,
        expects: { ...(previousVersion !== undefined && { previousVersion }), fingerprint: planned },
        beforePost: () => this.#checkBeforePost(network, call, allowed),
      };
    });
    this.#latest.set(network, poller);
    return poller;
  }

  /**
   * Discards the plan. Afterwards, only a stored copy can be activated. The version stays, without effect until it is
   * activated. With `delete: true` the version is deleted too, if the plan created it, it is unchanged, and the
   * account's API supports deletion. Deletion can be requested again later.
   *
   * @throws {@link PlanOutdatedError} With `delete`: the version has been changed since.
   * @throws {@link ConflictError} With `delete`: the version is or was active.
   * @throws {@link RequestValidationError} A parameter is wrong, or the version is older than the plan.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async discard(params: DiscardPlanParams = {}, options: CallOptions = {}): Promise<DiscardedPlan> {
    const { delete: isToBeDeleted = false } = checkNames('plan.discard', params, ['delete']);
    const call = callOptionsOf('plan.discard', options);
    checkParams('plan.discard', { delete: isToBeDeleted });
    const { configId, versionNumber, isOwnDraft } = this.#state;
    if (!isToBeDeleted) {
      this.#isDiscarded = true;
      return { versionNumber, outcome: 'unchanged' };
    }
    if (!isOwnDraft) {
      const message = `plan.discard: version ${versionNumber} is older than the plan`;
      throw invalid('discard', '/delete', message, 'To delete it anyway, call versions.delete.');
    }
    const context = { vendor: 'akamai', operation: 'plan.discard', signal: call.signal };
    return this.#exclusive([configId], context, () => this.#delete(call));
  }

  async #delete(options: CallOptions): Promise<DiscardedPlan> {
    const { versionNumber } = this.#state;
    const version = this.#version;
    if (!(await version.exists(options))) return { versionNumber, outcome: 'removed' };
    await version.refuseAnyChange(options);
    this.#isDiscarded = true;
    return { versionNumber, outcome: await version.delete(options) };
  }

  /** Returns the state for `AkamaiAppSec.resumePlan` in another process: the diff, and the versions to check. */
  toJSON(): PlanJson {
    return this.#state;
  }

  get #version(): PlannedVersion {
    return new PlannedVersion(this.#client, this.#state);
  }

  #refuseOtherNetwork(network: Network): void {
    const { network: only = network } = this.#state;
    if (network === only && (network === 'STAGING' || network === 'PRODUCTION')) return;
    const message = `plan: this plan is for ${this.#state.network ?? 'STAGING and PRODUCTION'}, not for ${network}`;
    throw invalid('activate', '/network', message, 'Pass a network of the plan, or make another plan.');
  }

  #refuseDiscarded(): void {
    if (this.#isDiscarded) throw this.#version.outdated('discarded', 'was discarded');
  }

  /** A rollback returns to a version that was active before, so it needs no `allowWeaker`. */
  #refuseWeaker(diff: ConfigurationDiff, allowWeaker: readonly string[]): void {
    if (this.#state.network === undefined) refuseWeaker(diff, allowWeaker);
  }
}

/** Waits until an earlier call has either started an activation or failed; `undefined` if it failed. */
async function startedBy(latest: ActivationPoller | undefined): Promise<ActivationPoller | undefined> {
  try {
    await latest?.started();
    return latest;
  } catch {
    return undefined;
  }
}
