import { type CallOptions, type EdgewardError, isAbortError, isEdgewardError, type Transport } from '@edgeward/core';
import { isJson, isJsonList } from '../../internal/json.js';
import type { ClientListUsage } from '../generated/models.js';
import { type ListReference, referencesIn } from './references.js';

/** An active version of a configuration referring to a list. */
export interface ListUse extends Omit<ListReference, 'pointer'> {
  /**
   * JSON pointer to the list id in the export of the version; absent if only the usage endpoint reports the reference.
   */
  readonly pointer?: string;
  readonly configId: number;
  readonly configName?: string;
  readonly versionNumber: number;

  /** The networks the version is active on. */
  readonly networks: readonly ('STAGING' | 'PRODUCTION')[];
}

/** Who refers to a list. */
export interface ListUses {
  readonly uses: readonly ListUse[];

  /** Failures to read configurations, for example for lack of permission. There may be more uses than listed. */
  readonly unread: readonly EdgewardError[];
}

/** An active version to look at. */
interface ActiveVersion extends Pick<ListUse, 'configId' | 'versionNumber' | 'networks'> {
  readonly configName?: string;
}

/** Searches the active versions of all or the given configurations for a list. */
export async function findUses(
  transport: Transport,
  listId: string,
  configIds: readonly number[] | undefined,
  options: CallOptions,
): Promise<ListUses> {
  const unread: EdgewardError[] = [];
  const read = async (path: string): Promise<unknown> => {
    try {
      return await transport.request({ method: 'GET', path, effect: 'read' }, options);
    } catch (error) {
      if (!isEdgewardError(error) || isAbortError(error)) throw error;
      unread.push(error);
      return undefined;
    }
  };
  const uses: ListUse[] = [];
  for (const version of activeVersions(await read('/appsec/v1/configs'))) {
    if (configIds?.includes(version.configId) === false) continue;
    const exported = await read(`/appsec/v1/export/configs/${version.configId}/versions/${version.versionNumber}`);
    for (const reference of referencesIn(exported, listId)) uses.push({ ...version, ...reference });
  }
  return { uses, unread };
}

function activeVersions(answer: unknown): readonly ActiveVersion[] {
  const configurations = isJson(answer) && isJsonList(answer['configurations']) ? answer['configurations'] : [];
  return configurations.flatMap((configuration): readonly ActiveVersion[] => {
    if (!isJson(configuration)) return [];
    const { id: configId, name, stagingVersion, productionVersion } = configuration;
    if (typeof configId !== 'number') return [];
    const on = { configId, ...(typeof name === 'string' && { configName: name }) };
    if (stagingVersion === productionVersion && typeof stagingVersion === 'number') {
      return [{ ...on, versionNumber: stagingVersion, networks: ['STAGING', 'PRODUCTION'] }];
    }
    return [
      ...(typeof stagingVersion === 'number'
        ? [{ ...on, versionNumber: stagingVersion, networks: ['STAGING'] as const }]
        : []),
      ...(typeof productionVersion === 'number'
        ? [{ ...on, versionNumber: productionVersion, networks: ['PRODUCTION'] as const }]
        : []),
    ];
  });
}

/** Adds policies found only in the usage of a client list, not in an export. */
export async function withUsage(
  found: ListUses,
  usage: () => Promise<ClientListUsage>,
  configIds: readonly number[] | undefined,
): Promise<ListUses> {
  try {
    const { usage: entries } = await usage();
    const more = entries.flatMap(({ configId, configName, staging, production }): readonly ListUse[] => {
      const isKnown = found.uses.some((use) => use.configId === configId);
      if (isKnown || configIds?.includes(configId) === false) return [];
      const networks = [...(staging ? ['STAGING' as const] : []), ...(production ? ['PRODUCTION' as const] : [])];
      const versionNumber = production?.version ?? staging?.version ?? 0;
      const on = { configId, ...(configName !== undefined && { configName }), versionNumber, networks };
      return [{ ...on, role: 'condition', whenEmpty: 'unknown' }];
    });
    return { ...found, uses: [...found.uses, ...more] };
  } catch (error) {
    if (!isEdgewardError(error) || isAbortError(error)) throw error;
    return { ...found, unread: [...found.unread, error] };
  }
}
