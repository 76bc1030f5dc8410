import {
  type CallOptions,
  isApiError,
  isNotFoundError,
  isPermissionDeniedError,
  OperationFailedError,
} from '@edgeward/core';
import type { ConfigurationDiff } from '../../diff/configuration-diff.js';
import { printable } from '../../diff/printable.js';
import type { ExportedConfiguration } from '../../generated/models.js';
import { stableJson } from '../../internal/stable-json.js';
import { changedSections, fingerprint } from '../fingerprint.js';
import type { PlanClient } from '../plan-client.js';
import type { PlanJson } from '../plan-json.js';
import { PlanOutdatedError, type PlanOutdatedReason } from '../plan-outdated-error.js';
import { readExport } from '../read-export.js';
import { type WholeVersion, withUnexported } from '../unexported.js';
import { diffOf } from './compare-versions.js';
import { hasStatus, type Network, readVersions } from './versions-overview.js';

/** The version of a plan at the service, compared with the plan's state. */
export class PlannedVersion {
  readonly #client: PlanClient;
  readonly #state: PlanJson;

  constructor(client: PlanClient, state: PlanJson) {
    this.#client = client;
    this.#state = state;
  }

  async exists(options: CallOptions): Promise<boolean> {
    const { configId, versionNumber } = this.#state;
    const { versions } = await readVersions(this.#client, configId, options);
    return versions.some(({ version }) => version === versionNumber);
  }

  async delete(options: CallOptions): Promise<'removed' | 'unchanged'> {
    const { configId, versionNumber } = this.#state;
    try {
      await this.#client.versions.delete({ configId, versionNumber }, options);
      return 'removed';
    } catch (error) {
      // The operation is undocumented, so an account may lack it.
      const isUnavailable = isNotFoundError(error) || isPermissionDeniedError(error);
      if (!isUnavailable && !(isApiError(error) && error.status === 405)) throw error;
      return (await this.exists(options)) ? 'unchanged' : 'removed';
    }
  }

  export(versionNumber: number, options: CallOptions): Promise<ExportedConfiguration> {
    return readExport(this.#client.versions, { configId: this.#state.configId, versionNumber }, options);
  }

  async compareWith(network: Network, options: CallOptions): Promise<ConfigurationDiff> {
    const { configId, versionNumber } = this.#state;
    const { live } = await readVersions(this.#client, configId, options);
    const base = live[network];
    const [before, after] = await Promise.all([
      base === undefined ? undefined : this.export(base, options),
      this.export(versionNumber, options),
    ]);
    return this.#diffOf(before, after, { from: base ?? 0, to: versionNumber }, options);
  }

  /** Compares two exports, and the plan's settings missing in them. */
  async #diffOf(
    before: ExportedConfiguration | undefined,
    after: ExportedConfiguration,
    { from, to }: Pick<ConfigurationDiff, 'from' | 'to'>,
    options: CallOptions,
  ): Promise<ConfigurationDiff> {
    const { configId, unexported = [] } = this.#state;
    const read = (versionNumber: number, exported: ExportedConfiguration): Promise<WholeVersion> =>
      withUnexported(this.#client, { configId, versionNumber }, exported, unexported, options);
    const one = before && (await read(from, before));
    return diffOf(one, await read(to, after), { from, to }, unexported);
  }

  /** Reads the version and the network; returns the diff describing the activation unless it has started. */
  async reviewedFor(
    network: Network,
    options: CallOptions,
  ): Promise<{
    readonly reviewed: ConfigurationDiff | undefined;
    readonly previousVersion: number | undefined;
  }> {
    const { configId, versionNumber } = this.#state;
    const { versions, live: now } = await readVersions(this.#client, configId, options);
    const own = versions.find(({ version }) => version === versionNumber);
    if (own === undefined) throw this.outdated('draft-missing', 'is gone');
    const isOut = now[network] === versionNumber || hasStatus(own[memberOf[network]], 'pending');
    if (isOut) return { reviewed: undefined, previousVersion: undefined };
    return { reviewed: this.#reviewedAgainst(network, now[network]), previousVersion: now[network] };
  }

  /** Finds the diff made against the version currently active on a network. */
  #reviewedAgainst(network: Network, now: number | undefined): ConfigurationDiff {
    const { diff, live, compared } = this.#state;
    const reviewed = [diff, compared?.[network]].find((of) => of?.from === (now ?? 0));
    if (reviewed !== undefined) return reviewed;
    // Staging has no users, and without an active version a diff cannot hide anything.
    if (network === 'STAGING' && now === undefined && live[network] === undefined) return diff;
    const named = (version: number | undefined): string =>
      version === undefined ? 'no version' : `version ${version}`;
    if (now !== live[network]) {
      const what = `was planned while ${named(live[network])} was active on ${network}, but ${named(now)} is active now`;
      throw this.outdated('live-changed', what);
    }
    const what = `was compared with ${named(diff.from)}, but ${named(now)} is active on ${network}`;
    const hint = `Nothing was activated. Call plan.compareWith({ network: '${network}' }), check its diff, store the plan again, then activate.`;
    throw this.outdated('not-compared', what, { hint });
  }

  refuseChanges(exported: ExportedConfiguration, isOut: boolean): void {
    const sections = changedSections(this.#state.fingerprint, fingerprint(exported));
    if (sections.length > 0) {
      const what = `was edited after it was planned, in ${printable(sections.join(', '))}`;
      throw this.outdated('draft-changed', what, { sections, isOut });
    }
  }

  /** Refuses a version changed since it was planned, in its export or in a setting compared in addition. */
  async refuseAnyChange(options: CallOptions): Promise<void> {
    const { versionNumber, diff, unexported = [] } = this.#state;
    const exported = await this.export(versionNumber, options);
    this.refuseChanges(exported, false);
    if (unexported.length > 0) await this.refuseOtherDiff(diff, exported, options);
  }

  /** Compares both versions again, to detect an edited or forged diff. */
  async refuseOtherDiff(
    reviewed: ConfigurationDiff,
    exported: ExportedConfiguration,
    options: CallOptions,
  ): Promise<void> {
    const { from } = reviewed;
    const before = from === 0 ? undefined : await this.export(from, options);
    const again = await this.#diffOf(before, exported, reviewed, options);
    if (placeless(again) === placeless(reviewed)) return;
    throw this.outdated('diff-changed', 'does not have exactly the changes of the reviewed diff');
  }

  /** Creates the error for an activation found before its request. The activation itself is searched for next. */
  alreadyOut(network: Network): OperationFailedError {
    const { configId, versionNumber } = this.#state;
    return new OperationFailedError({
      vendor: 'akamai',
      operation: 'plan',
      message: `plan: version ${versionNumber} of configuration ${configId} is already active or pending on ${network}`,
      hint: 'Nothing was sent. See activationHistory.list.',
    });
  }

  outdated(
    reason: PlanOutdatedReason,
    what: string,
    {
      sections,
      isOut = false,
      hint = 'Nothing was activated. Make a new plan and check its diff.',
    }: { readonly sections?: readonly string[]; readonly isOut?: boolean; readonly hint?: string } = {},
  ): PlanOutdatedError {
    const { configId, versionNumber } = this.#state;
    return new PlanOutdatedError({
      operation: 'plan',
      message: `plan: version ${versionNumber} of configuration ${configId} ${what}`,
      hint: isOut
        ? 'Nothing was sent, but the version is already active or pending on the network (see activationHistory.list). Make a new plan, or call rollback.'
        : hint,
      reason,
      ...(sections !== undefined && { sections }),
    });
  }
}

const memberOf = { PRODUCTION: 'production', STAGING: 'staging' } as const;

/** Writes the changes of a diff without the order of entities in the lists of the service. */
function placeless({ changes }: ConfigurationDiff): string {
  return stableJson(
    changes.map(({ pointer: _, ...change }) => change),
    true,
  );
}
