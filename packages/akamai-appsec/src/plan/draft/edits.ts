import type { Operation } from '@edgeward/core';

/** The version changed by the `edit` of a plan. */
interface Edit {
  /** The path of the version. */
  readonly version: string;

  /** The paths below it of the changes sent to it. */
  readonly written: Set<string>;
}

/** The running edits of a client and its derived clients. */
export type Edits = Set<Edit>;

/** Starts without edits, for `transport.shared(createEdits)`. */
export function createEdits(): Edits {
  return new Set();
}

/** Notes the path of a change if it belongs to the version of a running edit, whichever client sends it. */
export function noteChange(edits: Edits, { effect, path }: Operation, params: object): void {
  if (effect === 'read') return;
  for (const { version, written } of edits) {
    // The path of a raw request may have percent-encoded digits.
    const filled = filledPath(path, params).replaceAll(/%3(?=\d)/g, '');
    if (filled.startsWith(version)) written.add(filled.slice(version.length));
  }
}

/** Fills in a path. The call itself rejects a parameter that is missing or wrong. */
function filledPath(path: string, params: object): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = Reflect.get(params, name);
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(`${value}`.toWellFormed()) : '';
  });
}
