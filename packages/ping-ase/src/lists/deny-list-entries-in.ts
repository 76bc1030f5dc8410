import type { DenyListSections, ListEntry } from '../generated/models.js';
import { listEntrySchema } from '../generated/schemas.js';

/** An entry of the deny list and its section. */
export interface ListedDenyListEntry {
  /** Name of the section as the tags have it, for example `manual` or `abs_generated`. */
  readonly section: string;
  readonly entry: ListEntry;
}

/**
 * Reads the entries of every section of the deny list, described or not.
 *
 * @example
 * ```ts
 * const found = denyListEntriesIn(await ase.denyList.list()).filter(({ section }) => section !== 'manual');
 * ```
 */
export function denyListEntriesIn(list: DenyListSections): readonly ListedDenyListEntry[] {
  return Object.entries(list).flatMap(([name, entries]) => {
    if (!Array.isArray(entries)) return [];
    const section = name.replace(/_blacklist$/, '');
    return entries.flatMap((each: unknown) => {
      const result = listEntrySchema.safeParse(each);
      return result.success ? [{ section, entry: result.data }] : [];
    });
  });
}
