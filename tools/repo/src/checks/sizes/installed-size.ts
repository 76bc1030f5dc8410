import { runCommand } from '../../command.ts';
import type { WorkspacePackage } from '../../workspace.ts';
import type { Check } from '../check.ts';

/** Limits of the unpacked packages, in kB: little above what they have, so that growth is noticed and then decided. */
const limits: Readonly<Record<string, number>> = {
  // Onboardings are 231 of it, CVEs and discovered APIs 170.
  '@edgeward/akamai-appsec': 4151,
  '@edgeward/apigee-security-actions': 378,
  '@edgeward/core': 820,
  '@edgeward/noc-cdn': 582,
  '@edgeward/ping-ase': 436,
  '@edgeward/security-v29': 229,
};

/** Sums the sizes in a listing by `tar -tv`, in bytes. A changelog does not count: it grows with every release. */
export function unpackedSize(listing: string): number {
  return listing
    .split('\n')
    .filter((line) => !line.endsWith(' package/CHANGELOG.md'))
    .map((line) => Number(line.split(/\s+/)[2] ?? 0))
    .reduce((sum, size) => sum + size, 0);
}

/** Checks the size of a package as it is installed: decision 0009 has the parts. */
export function installedSize({ name }: WorkspacePackage, tarball: string): Check {
  return {
    name: `installed size of ${name}`,
    run: async () => {
      const limit = limits[name];
      if (limit === undefined) return ['it has no limit'];
      const kilobytes = unpackedSize((await runCommand('tar', ['-tzvf', tarball])).output) / 1000;
      return kilobytes <= limit ? [] : [`it has ${kilobytes.toFixed(0)} kB unpacked, more than ${limit}`];
    },
  };
}
