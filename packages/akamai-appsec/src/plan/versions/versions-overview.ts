import type { CallOptions } from '@edgeward/core';
import type { ConfigurationVersionPage, ConfigurationVersionSummary, NetworkStatus } from '../../generated/models.js';
import { isSame } from '../../internal/is-same.js';
import type { PlanClient } from '../plan-client.js';

/** The networks of Akamai. */
export type Network = 'STAGING' | 'PRODUCTION';

/** The active version on each network, if any. */
export type LiveVersions = Readonly<Partial<Record<Network, number>>>;

/** The versions of a configuration. */
export interface VersionsOverview {
  readonly configName: string | undefined;

  /** By number, the highest first. */
  readonly versions: readonly ConfigurationVersionSummary[];
  readonly live: LiveVersions;
}

/** Reads the versions of a configuration and which are active. */
export async function readVersions(
  client: PlanClient,
  configId: number,
  options: CallOptions,
): Promise<VersionsOverview> {
  // Read all versions in one response: pages could show different moments.
  const { body } = await client.versions.list({ configId, page: -1 }, options);
  const listed = [...(body.versionList ?? [])];
  // `page: -1` is undocumented, although the vendor's own clients send it. If the list is incomplete, read it by pages.
  if (listed.length < (body.totalSize ?? 0)) {
    listed.length = 0;
    for await (const version of client.versions.list({ configId }, options)) listed.push(version);
  }
  const versions = listed.sort((a, b) => b.version - a.version);
  return { configName: body.configName, versions, live: liveVersions(body, versions) };
}

function liveVersions(
  { productionActiveVersion, stagingActiveVersion }: ConfigurationVersionPage,
  versions: readonly ConfigurationVersionSummary[],
): LiveVersions {
  // A number below 1 names no version.
  const numberOf = (given: number | undefined, member: 'production' | 'staging'): number | undefined =>
    given !== undefined && given > 0
      ? given
      : versions.find((version) => hasStatus(version[member], 'active'))?.version;
  const [production, staging] = [
    numberOf(productionActiveVersion, 'production'),
    numberOf(stagingActiveVersion, 'staging'),
  ];
  return {
    ...(staging !== undefined && { STAGING: staging }),
    ...(production !== undefined && { PRODUCTION: production }),
  };
}

/** Returns whether a version is still editable according to its statuses; an unknown status counts as no. */
export function isEditable({
  production,
  staging,
}: Pick<ConfigurationVersionSummary, 'production' | 'staging'>): boolean {
  return [production, staging].every(
    (status) => status === undefined || hasStatus(status, 'inactive') || hasStatus(status, 'failed'),
  );
}

/** Compares a status ignoring case. */
export function hasStatus(of: NetworkStatus | undefined, status: string): boolean {
  return isSame(of?.status, status);
}
