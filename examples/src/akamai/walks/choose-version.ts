import type { AkamaiAppSec, ConfigurationVersion } from '@edgeward/akamai-appsec';
import type { Story } from '../../story.ts';
import { UsageError } from '../support/usage-error.ts';

/** Finds the version to start from: the requested one, or else the one on production, or else the latest. */
export async function chooseVersion(
  akamai: AkamaiAppSec,
  story: Story,
  configId: number,
  asked: number | undefined,
): Promise<ConfigurationVersion> {
  const { configurations } = await akamai.configurations.list();
  const configuration = configurations.find(({ id }) => id === configId);
  if (configuration === undefined) throw new UsageError(`--config: there is no configuration ${configId}`);
  const versions = await Array.fromAsync(akamai.versions.list({ configId }), ({ version }) => version);
  const versionNumber = asked ?? configuration.productionVersion ?? Math.max(...versions);
  if (!versions.includes(versionNumber)) {
    throw new UsageError(`--version: configuration ${configId} has ${versions.join(', ')}, and no ${versionNumber}`);
  }
  const chosen = await akamai.versions.get({ configId, versionNumber });
  const { staging, production } = chosen;
  story.say(
    `version ${versionNumber} of ${configuration.name ?? configId}: staging ${staging?.status ?? 'unknown'}, production ${production?.status ?? 'unknown'}`,
  );
  return chosen;
}
