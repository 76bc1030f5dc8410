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
  if (effect === 'read' || edits.size === 0) return;
  const filled = normalized(filledPath(path, params));
  const [, config, number, below] = /^\/appsec\/v1\/configs\/([^/]+)\/versions\/([^/]+)\/(.+)$/.exec(filled) ?? [];
  if (below === undefined) return;
  // A service may read `08277` as 8277.
  const where = `/appsec/v1/configs/${Number(config)}/versions/${Number(number)}/`;
  for (const { version, written } of edits) {
    if (where === version) written.add(below);
  }
}

/** Fills in a path. The call itself rejects a missing or wrong parameter. */
function filledPath(path: string, params: object): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = Reflect.get(params, name);
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(`${value}`.toWellFormed()) : '';
  });
}

/** Writes a path as operations do: a raw request may have percent-encoded letters and digits. */
function normalized(path: string): string {
  return path.replaceAll(/%([0-9a-f]{2})/gi, (code, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return encodeURIComponent(letter) === letter ? letter : code.toUpperCase();
  });
}
