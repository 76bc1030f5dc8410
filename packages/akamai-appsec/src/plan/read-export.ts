import { type CallOptions, OperationFailedError } from '@edgeward/core';
import type { ExportedConfiguration } from '../generated/models.js';
import type { Versions } from '../generated/resources/versions.js';
import type { VersionId } from './versions/version-path.js';

/** Maximum depth compared; documented exports have fewer than ten levels. */
const mostLevels = 200;

/**
 * Exports a version in order to compare it.
 *
 * @throws {@link OperationFailedError} It is nested too deeply to be compared.
 */
export async function readExport(
  versions: Pick<Versions, 'export'>,
  where: VersionId,
  options: CallOptions,
): Promise<ExportedConfiguration> {
  const exported = await versions.export(where, options);
  if (isComparable(exported)) return exported;
  const { configId, versionNumber } = where;
  throw new OperationFailedError({
    vendor: 'akamai',
    operation: 'versions.export',
    message: `The export of version ${versionNumber} of configuration ${configId} has more than ${mostLevels} levels and cannot be compared`,
    hint: 'A proxy may have answered instead of the service. Check the host and proxies.',
  });
}

/** Whether a value is flat enough to be compared: it has at most `levels` levels. Looks no deeper. */
export function isComparable(value: unknown, levels: number = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return levels > 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return levels > 0 && parts.every((part) => isComparable(part, levels - 1));
}
