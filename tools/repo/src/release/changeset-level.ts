import { parse } from 'yaml';
import { isJsonObject } from '../json.ts';

/** How much a release changes, as changesets call it. */
export type Level = 'patch' | 'minor' | 'major';

/** A package a branch touches. */
export interface ChangedPackage {
  readonly name: string;

  /** Version in its manifest. */
  readonly version: string;

  /** Whether the published content changed. */
  readonly changed: boolean;

  /** Lines of its API reports the branch removed and added. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const levels: readonly Level[] = ['patch', 'minor', 'major'];

/** Reads the levels a changeset gives to packages. */
export function readChangeset(text: string): ReadonlyMap<string, Level> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  const given: unknown = head === undefined ? undefined : parse(head);
  const entries = Object.entries(isJsonObject(given) ? given : {});
  return new Map(
    entries.flatMap(([name, level]) => levels.filter((each) => each === level).map((each) => [name, each])),
  );
}

/**
 * Returns the minimum level of a change from its API reports: a removed line may break a program, an added one cannot.
 * Below 1.0.0 a breaking change is minor.
 */
export function requiredLevel({ version, changed, removed, added }: ChangedPackage): Level | undefined {
  // Imports, comments and empty lines in a report are not part of the public surface.
  const surface = (lines: readonly string[]) => lines.some((line) => !/^\s*(?:\/\/|import |$)/.test(line));
  if (surface(removed)) return version.startsWith('0.') ? 'minor' : 'major';
  if (surface(added)) return 'minor';
  return changed ? 'patch' : undefined;
}

/** Finds packages without a changeset of the required level. */
export function changesetProblems(
  packages: readonly ChangedPackage[],
  changesets: readonly ReadonlyMap<string, Level>[],
): readonly string[] {
  return packages.flatMap((each) => {
    const needed = requiredLevel(each);
    if (needed === undefined) return [];
    const given = changesets.flatMap((set) => set.get(each.name) ?? []);
    if (given.length === 0) return [`${each.name} changed: add a changeset (${needed})`];
    if (given.some((level) => levels.indexOf(level) >= levels.indexOf(needed))) return [];
    return [`${each.name}: its public surface changed, so its changeset must say ${needed}`];
  });
}
