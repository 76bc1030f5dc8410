import { type CallOptions, OperationFailedError } from '@edgeward/core';
import type { ExportedConfiguration } from '../generated/models.js';
import type { Versions } from '../generated/resources/versions.js';
import type { VersionId } from './versions/version-path.js';

/** Maximum depth compared; documented exports have fewer than ten levels. */
const mostLevels = 200;

/**
 * Exports a version in order to compare it.
 *
 * @throws {@link OperationFailedError} It is nested too deeply to be compared, or is of another version.
 */
export async function readExport(
  versions: Pick<Versions, 'export'>,
  where: VersionId,
  options: CallOptions,
): Promise<ExportedConfiguration> {
  const exported = await versions.export(where, options);
  const { configId, versionNumber } = where;
  if (!isComparable(exported)) throw unusable(where, `has more than ${mostLevels} levels and cannot be compared`);
  // An export from a cache would hide every change of the version.
  if (isOther(exported.version, versionNumber) || isOther(exported.configId, configId)) {
    throw unusable(where, `is of version ${exported.version} of configuration ${exported.configId}`);
  }
  return exported;
}

/** Whether a member has another number. One that is missing or of another type proves nothing. */
function isOther(named: unknown, wanted: number): boolean {
  return typeof named === 'number' && named !== wanted;
}

function unusable({ configId, versionNumber }: VersionId, what: string): OperationFailedError {
  return new OperationFailedError({
    vendor: 'akamai',
    operation: 'versions.export',
    message: `The export of version ${versionNumber} of configuration ${configId} ${what}`,
    hint: 'A proxy may have answered instead of the service. Check the host and proxies.',
  });
}

/** Whether a value is flat enough to be compared: it has at most `levels` levels. Looks no deeper. */
export function isComparable(value: unknown, levels: number = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return levels > 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return levels > 0 && parts.every((part) => isComparable(part, levels - 1));
}
