import type { CallOptions } from '@edgeward/core';
import type { AkamaiAppSec } from '../client.js';
import { compareExports } from '../diff/compare-exports.js';
import type { ConfigurationDiff } from '../diff/configuration-diff.js';
import type { ExportedConfiguration } from '../generated/models.js';
import { checkParams } from './checked-params.js';
import { chooseVersion, type VersionChoice } from './choose-version.js';
import { readVersions } from './versions-overview.js';

/** Parameters of {@link AkamaiAppSec.compare}. */
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
  client: AkamaiAppSec,
  { configId, from, to }: CompareParams,
  options: CallOptions,
): Promise<ConfigurationDiff> {
  checkParams('compare', { configId });
  const overview = await readVersions(client, configId, options);
  const [before, after] = await Promise.all([
    client.versions.export({ configId, versionNumber: chooseVersion(overview, from, 'compare', '/from') }, options),
    client.versions.export({ configId, versionNumber: chooseVersion(overview, to, 'compare', '/to') }, options),
  ]);
  return diffOf(before, after);
}

/** Makes a diff of two exports. */
export function diffOf(before: ExportedConfiguration, after: ExportedConfiguration): ConfigurationDiff {
  const { configId, configName, version } = after;
  return {
    configId,
    ...(configName !== undefined && { configName }),
    from: before.version,
    to: version,
    changes: compareExports(before, after),
  };
}
