import {
  addContext,
  type CallOptions,
  type Clock,
  givenOptions,
  isEdgewardError,
  isNotFoundError,
  OperationFailedError,
  RequestValidationError,
  type Transport,
} from '@edgeward/core';
import type { Exclusive } from '../internal/exclusive.js';
import { belowVersion, callOptionsOf, checkNames, checkParams } from './checked-params.js';
import { createDraft, type Draft } from './draft/draft.js';
import { createEdits } from './draft/edits.js';
import { startOnClone, startOnce } from './draft/fresh-clone.js';
import { refuseLateChanges } from './draft/refuse-late-changes.js';
import { fingerprint } from './fingerprint.js';
import { Plan } from './plan.js';
import type { PlanClient } from './plan-client.js';
import { sealed } from './plan-json.js';
import { readExport } from './read-export.js';
import { unexportedOf, withUnexported } from './unexported.js';
import { chooseVersion, type VersionChoice } from './versions/choose-version.js';
import { diffOf } from './versions/compare-versions.js';
import { versionPath } from './versions/version-path.js';
import { isEditable, readVersions, type VersionsOverview } from './versions/versions-overview.js';

/** Parameters of `AkamaiAppSec.plan`. */
export interface PlanParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The version to start from and compare with, usually the active one. */
  readonly from: VersionChoice;

  /**
   * Whether to continue with the latest version if it was never active, and is `from` itself or a clone of it. Its
   * existing changes appear in the diff. A draft is rejected if the version it was cloned from was deleted, because
   * there is nothing to compare it with. Default: `false`, always clone.
   */
  readonly reuseDraft?: boolean | undefined;

  /** Whether the clone gets the vendor's latest rules; a reused draft does not. Default: `false`. */
  readonly ruleUpdate?: boolean | undefined;

  /**
   * Paths, below the version, of further settings to compare. For a reused draft, pass the ones an earlier run wrote.
   * Default: none.
   */
  readonly unexported?: readonly string[] | undefined;
}

/**
 * Changes the draft of a plan. The plan sees changes sent through `draft`, the client and its derived clients, but none
 * of other clients or programs. It waits for all changes sent through `draft`, awaited or not.
 */
export type EditDraft = (draft: Draft) => PromiseLike<unknown>;

/** Dependencies of a plan beside the client. */
export interface PlanServices {
  readonly clock: Clock;
  readonly exclusive: Exclusive;

  /** The `maxRetries` of the client. */
  readonly maxRetries: number | undefined;
  readonly transport: Transport;
}

/** Prepares a version, and computes its changes. */
export async function makePlan(
  client: PlanClient,
  services: PlanServices,
  given: PlanParams,
  edit: EditDraft,
  options: CallOptions,
): Promise<Plan> {
  const params = checkNames('plan', given, ['configId', 'from', 'reuseDraft', 'ruleUpdate', 'unexported']);
  const { configId, reuseDraft, ruleUpdate, unexported = [] } = params;
  const call = callOptionsOf('plan', options);
  checkParams('plan', { configId, reuseDraft, ruleUpdate, unexported, edit });
  const context = { vendor: 'akamai', operation: 'plan', signal: options.signal };
  return services.exclusive([configId], context, () =>
    prepare(client, services, { ...params, unexported: unexported.map(belowVersion) }, edit, call),
  );
}

async function prepare(
  client: PlanClient,
  { clock, exclusive, maxRetries, transport }: PlanServices,
  { configId, from, reuseDraft = false, ruleUpdate = false, unexported: named }: PlanParams,
  edit: EditDraft,
  options: CallOptions,
): Promise<Plan> {
  const plannedAt = new Date(clock.now()).toISOString();
  const overview = await readVersions(client, configId, options);
  const chosen = chooseVersion(overview, from, 'plan', '/from');
  const reused = reuseDraft ? reusableDraft(overview, chosen) : undefined;
  const base = reused?.base ?? chosen;
  const before = await readExport(client.versions, { configId, versionNumber: base }, options);
  const versionNumber = reused?.version ?? (await clone(client, configId, base, ruleUpdate, options));
  const where = { configId, versionNumber };
  const written = new Set(named);
  const running = { version: versionPath(where), written };
  const edits = transport.shared(createEdits);
  edits.add(running);
  let isExporting = false;
  try {
    const start =
      reused === undefined ? startOnClone(client, where, clock, { maxRetries, ...givenOptions(options) }) : startOnce;
    await refuseLateChanges(start, versionNumber, (startInTime) =>
      edit(createDraft({ client, transport }, where, options, startInTime)),
    );
    isExporting = true;
    const exported = await readExport(client.versions, where, options);
    isExporting = false;
    const unexported = unexportedOf(written, before, exported);
    const [one, other] = [
      await withUnexported(client, { configId, versionNumber: base }, before, unexported, options),
      await withUnexported(client, where, exported, unexported, options),
    ];
    return new Plan(
      client,
      sealed({
        type: 'akamai.plan',
        version: 1,
        plannedAt,
        configId,
        versionNumber,
        isOwnDraft: reused === undefined,
        live: overview.live,
        fingerprint: fingerprint(exported),
        ...(unexported.length > 0 && { unexported }),
        diff: diffOf(one, other, { from: base, to: versionNumber }, unexported),
      }),
      exclusive,
    );
  } catch (error) {
    if (isEdgewardError(error)) {
      const left =
        isExporting && isNotFoundError(error)
          ? `No live version was changed. Version ${versionNumber} no longer exists.`
          : leftBehind(versionNumber, unexportedOf(written, before, before));
      addContext(error, { hint: [error.hint, left].filter(Boolean).join(' ') });
    }
    throw error;
  } finally {
    edits.delete(running);
  }
}

/** Finds a draft to go on with, and the version to compare it with. */
function reusableDraft(
  { versions: [latest, ...others], live }: VersionsOverview,
  chosen: number,
): { readonly version: number; readonly base: number } | undefined {
  if (latest === undefined || !isEditable(latest) || Object.values(live).includes(latest.version)) return undefined;
  const { version, basedOn } = latest;
  if (basedOn === chosen) return { version, base: chosen };
  if (version !== chosen) return undefined;
  const base = others.find((other) => other.version === basedOn)?.version;
  if (base !== undefined) return { version, base };
  const message = `version ${version} was cloned from a deleted version, so its changes cannot be shown`;
  throw new RequestValidationError({
    vendor: 'akamai',
    operation: 'plan',
    message: `plan: ${message}`,
    hint: `Nothing was sent. Omit reuseDraft to plan on a clone of version ${version}.`,
    issues: [{ pointer: '/reuseDraft', message }],
  });
}

async function clone(
  client: PlanClient,
  configId: number,
  createFromVersion: number,
  ruleUpdate: boolean,
  options: CallOptions,
): Promise<number> {
  // The response of a change is not validated strictly, so its number may be missing.
  const { version }: { readonly version: unknown } = await client.versions.clone(
    { configId, body: { createFromVersion, ruleUpdate } },
    options,
  );
  if (Number.isSafeInteger(version)) return Number(version);
  throw new OperationFailedError({
    vendor: 'akamai',
    operation: 'plan',
    message: `plan: version ${createFromVersion} of configuration ${configId} was cloned, but the response has no version number`,
    hint: 'No live version was changed. Find the clone with versions.list.',
    mayHaveApplied: true,
  });
}

function leftBehind(version: number, unexported: readonly string[]): string {
  const named = unexported.length > 0 ? ` and unexported: ${JSON.stringify(unexported)}` : '';
  return `No live version was changed. Version ${version} still exists. To continue with it, plan again with reuseDraft: true${named}. Otherwise delete it with versions.delete.`;
}
