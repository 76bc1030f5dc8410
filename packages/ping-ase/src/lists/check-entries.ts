import {
  type Issue,
  isRequestValidationError,
  type Operation,
  RequestValidationError,
  type Transport,
} from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';
import { canonicalEntry } from './entry-key.js';

/** Most issues an error lists. */
const mostIssues = 100;

/** Checks every entry before the first is sent, and rejects unknown parameters. */
export function checkEntries(
  operation: string,
  transport: Transport,
  add: Operation,
  { entries, ...rest }: { readonly entries: readonly ListEntry[] },
): void {
  const issues: Issue[] = Object.entries(rest).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [{ pointer: `/${name}`, message: 'is not a parameter' }],
  );
  if (!isList(entries)) issues.push({ pointer: '/entries', message: 'is not a list' });
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
  const shown = issues.slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`.trim());
  const more = issues.length > 3 ? ` (and ${issues.length - 3} more)` : '';
  return new RequestValidationError({
    vendor: 'ping-ase',
    operation,
    message: `${operation} changed nothing: ${shown.join('; ')}${more}`,
    hint: hint ?? 'See `issues` for each parameter that has to change.',
    issues,
  });
}
