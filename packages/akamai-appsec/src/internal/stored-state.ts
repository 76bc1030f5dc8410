import { ConfigurationError, type Issue, RequestValidationError } from '@edgeward/core';
import { isJson } from './json.js';

/** The stored form of a poller: its request and time, accompanied by its progress. */
export interface StoredPoller<Type extends string, Request> {
  readonly type: Type;

  /** Version of this form. */
  readonly version: 1;

  /** Time of the request, RFC 3339. */
  readonly startedAt: string;
  readonly request: Request;
}

/** Rejects state in an unsupported version of its form. */
export function refuseOtherVersion(json: unknown, type: string, operation: string): void {
  if (!isJson(json) || json['type'] !== type || json['version'] === 1) return;
  throw new ConfigurationError({
    vendor: 'akamai',
    operation,
    message: `${operation} reads version 1 of ${type}, but got version ${shown(json['version'])}`,
    hint: 'Nothing was sent. Resume it with the package version that stored it, or a newer one.',
  });
}

/** Creates the error for stored state that cannot be resumed. */
export function unreadableState(operation: string, issues: readonly Issue[], hint: string): RequestValidationError {
  const listed = issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  return new RequestValidationError({
    vendor: 'akamai',
    operation,
    message: `${operation} cannot read this JSON: ${listed}`,
    hint: `Nothing was sent. ${hint}`,
    issues,
  });
}

function shown(version: unknown): string {
  return typeof version === 'number' ? String(version) : 'none';
}
