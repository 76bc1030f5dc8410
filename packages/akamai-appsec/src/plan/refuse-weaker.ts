import { RequestValidationError } from '@edgeward/core';
import type { ConfigurationChange, ConfigurationDiff } from '../diff/configuration-diff.js';
import { printable } from '../diff/printable.js';

/** Returns the changes weakening the protection. */
export function weakerIn({ changes }: ConfigurationDiff): readonly ConfigurationChange[] {
  return changes.filter((change) => change.weakens === true);
}

/** Throws if the path of a weakening change is missing from `allowWeaker`. */
export function refuseWeaker(diff: ConfigurationDiff, allowWeaker: readonly string[]): void {
  const refused = weakerIn(diff).filter(({ path }) => !allowWeaker.includes(path));
  if (refused.length === 0) return;
  const named = refused.map(({ words, path }) => `${printable(words ?? path)} (${printable(path)})`);
  const listed = named.slice(0, 5).join('; ') + (named.length > 5 ? `; and ${named.length - 5} more` : '');
  const message = `plan: version ${diff.to} weakens the protection: ${listed}`;
  const hint =
    'Nothing was activated. Check plan.weaker. To allow these changes, pass allowWeaker: plan.weaker.map(({ path }) => path).';
  throw invalid('activate', '/allowWeaker', message, hint);
}

export function invalid(method: string, pointer: string, message: string, hint: string): RequestValidationError {
  const issues = [{ pointer, message }];
  return new RequestValidationError({ vendor: 'akamai', operation: `plan.${method}`, message, hint, issues });
}
