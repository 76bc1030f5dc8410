import { RequestValidationError } from '@edgeward/core';
import type { Network, VersionsOverview } from './versions-overview.js';

/** A version by number, or the active one on a network, or the one with the highest number. */
export type VersionChoice = Network | 'latest' | number;

/** Finds the number of a version. */
export function chooseVersion(
  { versions, live }: VersionsOverview,
  choice: VersionChoice,
  operation: string,
  pointer: string,
): number {
  const chosen = { PRODUCTION: live.PRODUCTION, STAGING: live.STAGING, latest: versions[0]?.version };
  const number = isNumber(choice)
    ? existing(versions, choice)
    : Object.hasOwn(chosen, choice)
      ? chosen[choice]
      : undefined;
  if (number !== undefined) return number;
  const isNetwork = choice === 'PRODUCTION' || choice === 'STAGING';
  const message = isNetwork ? `no version is active on ${choice}` : `there is no version "${choice}"`;
  throw new RequestValidationError({
    vendor: 'akamai',
    operation,
    message: `${operation}: ${message}`,
    hint: "Nothing was changed. Pass the number of a version, 'PRODUCTION', 'STAGING' or 'latest'.",
    issues: [{ pointer, message }],
  });
}

function isNumber(choice: VersionChoice): choice is number {
  return typeof choice === 'number';
}

/** A service listing no versions at all does not contradict the number. */
function existing(versions: VersionsOverview['versions'], choice: number): number | undefined {
  if (!Number.isSafeInteger(choice) || choice < 1) return undefined;
  return versions.length === 0 || versions.some(({ version }) => version === choice) ? choice : undefined;
}
