import { ConfigurationError } from '@edgeward/core';
import { isJson } from './json.js';

/** The form in which pollers are stored: their request and when it was made; their progress is beside it. */
export interface StoredPoller<Type extends string, Request> {
  readonly type: Type;

  /** Version of this form. */
  readonly version: 1;

  /** Time of the request, RFC 3339. */
  readonly startedAt: string;
  readonly request: Request;
}

/** Refuses state in a version of its form that this release does not read. */
export function refuseOtherVersion(json: unknown, type: string, operation: string): void {
  if (!isJson(json) || json['type'] !== type || json['version'] === 1) return;
  throw new ConfigurationError({
    vendor: 'akamai',
    operation,
    message: `${operation} reads version 1 of ${type}, and this has version ${shown(json['version'])}`,
    hint: 'Resume it with the release of the package that stored it, or a newer one. Nothing was sent.',
  });
}

function shown(version: unknown): string {
  return typeof version === 'number' ? String(version) : 'none';
}
