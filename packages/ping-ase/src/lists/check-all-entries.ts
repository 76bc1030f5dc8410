import {
  type Issue,
  isRequestValidationError,
  type Operation,
  type RequestValidationError,
  refusedParams,
  type Transport,
  unknownParams,
} from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';
import { canonicalEntry } from './entry-key.js';

/** Checking stops after this many issues. */
const mostIssues = 100;

/** Checks every entry before the first is sent, and rejects unknown parameters. */
export function checkEntries(
  operation: string,
  transport: Transport,
  add: Operation,
  { entries, ...rest }: { readonly entries: readonly ListEntry[] },
): void {
  const issues: Issue[] = [...unknownParams(rest)];
  if (!isList(entries)) issues.push({ pointer: '/entries', message: 'must be a list' });
  else {
    for (const [index, entry] of entries.entries()) {
      if (issues.length >= mostIssues) break;
      issues.push(...issuesOf(entry, transport, add, `/entries/${index}`));
    }
  }
  if (issues.length > 0) throw refused(operation, issues);
}

function issuesOf(entry: ListEntry, transport: Transport, add: Operation, pointer: string): readonly Issue[] {
  try {
    // Check the entry in the form in which it is sent.
    transport.check(add, { body: isEntry(entry) ? canonicalEntry(entry) : entry });
  } catch (error) {
    if (!isRequestValidationError(error)) throw error;
    return error.issues.map((issue) => ({ ...issue, pointer: pointer + issue.pointer.replace(/^\/body/, '') }));
  }
  return [];
}

function isEntry(value: unknown): value is ListEntry {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'value') === 'string';
}

/** A program in JavaScript can give anything. */
function isList(value: readonly ListEntry[] | undefined): value is readonly ListEntry[] {
  return Array.isArray(value);
}

/** Creates the error of a workflow rejecting its parameters. */
export function refused(operation: string, issues: readonly Issue[], hint?: string): RequestValidationError {
  return refusedParams({ vendor: 'ping-ase', operation }, issues, hint);
}
