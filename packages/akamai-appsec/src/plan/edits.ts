import type { Operation } from '@edgeward/core';

/** A version being changed by the `edit` of a plan. */
interface Edit {
  readonly configId: number;
  readonly versionNumber: number;

  /** The paths below the version of the changes sent to it. */
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
  if (edits.size === 0 || effect === 'read') return;
  // The path of a raw request may have percent-encoded digits.
  const filled = filledPath(path, params).replaceAll(/%3(?=\d)/g, '');
  const [, config, version, below] = /^\/appsec\/v1\/configs\/([^/]+)\/versions\/([^/]+)\/(.+)$/.exec(filled) ?? [];
  if (below === undefined) return;
  for (const { configId, versionNumber, written } of edits) {
    if (configId === Number(config) && versionNumber === Number(version)) written.add(below);
  }
}

/** Fills in a path. The call itself rejects a parameter that is missing or wrong. */
function filledPath(path: string, params: object): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = Reflect.get(params, name);
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(`${value}`.toWellFormed()) : '';
  });
}
