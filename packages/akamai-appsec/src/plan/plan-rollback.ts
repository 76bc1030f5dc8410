import {
  addContext,
  type CallOptions,
  givenOptions,
  isNotFoundError,
  isPermissionDeniedError,
  RequestValidationError,
} from '@edgeward/core';
import type { ActivationHistoryEntry, ExportedConfiguration } from '../generated/models.js';
import { isSame } from '../internal/is-same.js';
import { timeOf } from '../values/time-of.js';
import { callOptionsOf, checkNames, checkParams } from './checked-params.js';
import { fingerprint } from './fingerprint.js';
import type { PlanServices } from './make-plan.js';
import { Plan } from './plan.js';
import type { PlanClient } from './plan-client.js';
import { sealed } from './plan-json.js';
import { readExport } from './read-export.js';
import { diffOf } from './versions/compare-versions.js';
import { type Network, readVersions } from './versions/versions-overview.js';

/** Parameters of `AkamaiAppSec.rollback`. */
export interface RollbackParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The network to roll back. */
  readonly network: Network;

  /**
   * The version to roll back from. The call fails if another version is active: otherwise a second rollback of the same
   * bad version would restore it. Default: the active version, but only if the previous one has a lower number.
   */
  readonly from?: number | undefined;

  /** The activation id of the active version. Pass it if the account cannot read the activation history. */
  readonly activationId?: number | undefined;
}

/** Finds the previous version in force, and the changes of going back to it. */
export async function planRollback(
  client: PlanClient,
  { clock, exclusive }: PlanServices,
  givenParams: RollbackParams,
  given: CallOptions,
): Promise<Plan> {
  const params = checkNames('rollback', givenParams, ['configId', 'network', 'from', 'activationId']);
  const options = callOptionsOf('rollback', given);
  const { configId, network, from, activationId } = params;
  checkParams('rollback', { configId, network, ...givenOptions({ from, activationId }) });
  const { live } = await readVersions(client, configId, options);
  const current = live[network];
  if (current === undefined) throw nowhere(params, `no version is active on ${network}`, '/network');
  if (from !== undefined && from !== current) {
    throw nowhere(params, `version ${current} is active on ${network}, not version ${from}`, '/from');
  }
  const versionNumber = await formerVersion(client, params, current, options);
  if (versionNumber === undefined) {
    throw nowhere(params, `the history shows no version active on ${network} before version ${current}`, '/configId');
  }
  if (from === undefined && versionNumber > current) {
    const what = `version ${current} replaced the newer version ${versionNumber} on ${network}: another user may have rolled back already`;
    throw nowhere(params, what, '/from', `To activate version ${versionNumber} again, pass from: ${current}.`);
  }
  const before = await readExport(client.versions, { configId, versionNumber: current }, options);
  const after = await readFormer(client, params, versionNumber, options);
  return new Plan(
    client,
    sealed({
      type: 'akamai.plan',
      version: 1,
      plannedAt: new Date(clock.now()).toISOString(),
      configId,
      versionNumber,
      isOwnDraft: false,
      network,
      live,
      fingerprint: fingerprint(after),
      diff: diffOf(before, after, { from: current, to: versionNumber }),
    }),
    exclusive,
  );
}

async function readFormer(
  client: PlanClient,
  { configId, network }: RollbackParams,
  versionNumber: number,
  options: CallOptions,
): Promise<ExportedConfiguration> {
  try {
    return await readExport(client.versions, { configId, versionNumber }, options);
  } catch (error) {
    if (isNotFoundError(error)) {
      const hint = `Version ${versionNumber} was active on ${network} before, but no longer exists. ${findAnother(network)}`;
      addContext(error, { hint });
    }
    throw error;
  }
}

async function formerVersion(
  client: PlanClient,
  { configId, network, activationId: given }: RollbackParams,
  current: number,
  options: CallOptions,
): Promise<number | undefined> {
  const entries = await readHistory(client, configId, network, options);
  let activationId = given;
  // If every entry names its version and none is the current one, all entries are older.
  let isBefore = entries.every(({ version }) => version !== undefined && version !== current);
  for (const entry of entries) {
    const { version, wasInForce } = await outcomeOf(client, configId, entry, options);
    if (!wasInForce) continue;
    if (version === current) {
      isBefore = true;
      activationId ??= entry.activationId;
    } else if (isBefore) {
      if (version !== undefined) return version;
      // This was the previous activation, but its version is unknown. An older entry would be a guess.
      break;
    }
  }
  if (activationId === undefined) return undefined;
  const { activationConfigs = [], ...activation } = await client.activations.get({ activationId }, options);
  if (!isSame(activation.network ?? network, network)) return undefined;
  const own = activationConfigs.find((config) => config.configId === configId && config.configVersion === current);
  return own?.previousConfigVersion === current ? undefined : own?.previousConfigVersion;
}

/** Lists the activations of a network, the latest first; none if the account cannot read them. */
async function readHistory(
  client: PlanClient,
  configId: number,
  network: Network,
  options: CallOptions,
): Promise<readonly ActivationHistoryEntry[]> {
  try {
    const { activationHistory } = await client.activationHistory.list({ configId }, options);
    const entries = activationHistory.filter((entry) => isSame(entry.network, network));
    // Sort by date only if every entry has one. Activation ids rise with time too.
    const areDated = entries.every((entry) => dateOf(entry) > 0);
    return entries.sort((a, b) => (areDated ? dateOf(b) - dateOf(a) : 0) || b.activationId - a.activationId);
  } catch (error) {
    if (isNotFoundError(error) || isPermissionDeniedError(error)) return [];
    throw error;
  }
}

function dateOf({ activationDate }: ActivationHistoryEntry): number {
  return timeOf(activationDate) || 0;
}

/**
 * Returns the version of an entry and whether it became active. If the entry lacks either, as in the vendor's sample,
 * its activation is read.
 */
async function outcomeOf(
  client: PlanClient,
  configId: number,
  { version, status = '', activationId }: ActivationHistoryEntry,
  options: CallOptions,
): Promise<{ readonly version?: number | undefined; readonly wasInForce: boolean }> {
  if (/_(?:FAILED|CANCELLED|IN_PROGRESS)$/i.test(status)) return { wasInForce: false };
  if (version !== undefined && isGood(status)) return { version, wasInForce: true };
  const activation = await client.activations.get({ activationId }, options);
  const own = activation.activationConfigs?.find((config) => config.configId === configId);
  return { version: version ?? own?.configVersion, wasInForce: isGood(status) || isGood(activation.status) };
}

function isGood(status: string): boolean {
  return /^(?:ACTIVATED|DEACTIVATED)$/i.test(status);
}

function findAnother(network: Network): string {
  return `Find a version with activationHistory.list or versions.list, then activate it on ${network} by its number.`;
}

function nowhere(
  { configId, network }: RollbackParams,
  what: string,
  pointer: string,
  hint: string = findAnother(network),
): RequestValidationError {
  return new RequestValidationError({
    vendor: 'akamai',
    operation: 'rollback',
    message: `rollback of configuration ${configId}: ${what}`,
    hint: `${hint} Nothing was changed.`,
    issues: [{ pointer, message: what }],
  });
}
