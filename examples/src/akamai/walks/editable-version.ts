import type { AkamaiAppSec, ConfigurationVersion } from '@edgeward/akamai-appsec';
import type { Story } from '../../story.ts';

/**
 * Returns the version itself if it was never used, and otherwise a clone: a version cannot be changed after an
 * activation.
 */
export async function editableVersion(
  akamai: AkamaiAppSec,
  story: Story,
  { configId, version, staging, production }: ConfigurationVersion,
): Promise<number> {
  if ([staging, production].every((network) => network?.status === 'Inactive')) return version;
  const clone = await akamai.versions.clone({ configId, body: { createFromVersion: version, ruleUpdate: false } });
  story.say(`it cannot be changed any more: version ${clone.version} is its clone`);
  return clone.version;
}
