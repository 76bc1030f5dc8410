import type { CallOptions } from '@edgeward/core';
import { compareExports } from '../../diff/compare-exports.js';
import type { ConfigurationChange, ConfigurationDiff } from '../../diff/configuration-diff.js';
import { stepsTo } from '../../diff/place-of.js';
import { weakens } from '../../diff/weakens.js';
import { wordsFor } from '../../diff/words.js';
import type { ExportedConfiguration } from '../../generated/models.js';
import { callOptionsOf, checkNames, checkParams } from '../checked-params.js';
import type { PlanClient } from '../plan-client.js';
import { readExport } from '../read-export.js';
import { chooseVersion, type VersionChoice } from './choose-version.js';
import { readVersions } from './versions-overview.js';

/** Parameters of `AkamaiAppSec.compare`. */
export interface CompareParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** The version to compare with. */
  readonly from: VersionChoice;

  /** The version to look at. */
  readonly to: VersionChoice;
}

/** Compares two versions of a configuration. */
export async function compareVersions(
  client: PlanClient,
  givenParams: CompareParams,
  given: CallOptions,
): Promise<ConfigurationDiff> {
  const params = checkNames('compare', givenParams, ['configId', 'from', 'to']);
  const options = callOptionsOf('compare', given);
  const { configId, from, to } = params;
  checkParams('compare', { configId });
  const overview = await readVersions(client, configId, options);
  const [one, other] = [
    chooseVersion(overview, from, 'compare', '/from'),
    chooseVersion(overview, to, 'compare', '/to'),
  ];
  const [before, after] = await Promise.all([
    readExport(client.versions, { configId, versionNumber: one }, options),
    readExport(client.versions, { configId, versionNumber: other }, options),
  ]);
  return diffOf(before, after, { from: one, to: other });
}

/** Returns the diff of two versions' exports, or of a whole version if there is none to compare it with. */
export function diffOf(
  before: ExportedConfiguration | undefined,
  after: ExportedConfiguration,
  { from, to }: Pick<ConfigurationDiff, 'from' | 'to'>,
): ConfigurationDiff {
  const { configId, configName } = after;
  const named = { configId, ...(typeof configName === 'string' && { configName }) };
  const changes = compareExports(before ?? named, after).map((change) => described(change, before ?? named, after));
  return { ...named, from, to, changes };
}

/** Adds the location in words, and whether the change weakens the protection. */
function described(change: ConfigurationChange, before: unknown, after: unknown): ConfigurationChange {
  const steps = stepsTo(change.pointer, change.kind === 'removed' ? before : after);
  const words = wordsFor(steps, [after, before]);
  return { ...change, ...(words !== undefined && { words }), ...(weakens(change, steps) && { weakens: true }) };
}
