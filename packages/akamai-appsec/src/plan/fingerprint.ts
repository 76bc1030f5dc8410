import { createHash } from 'node:crypto';
import { canonical } from '../diff/canonical.js';
import { isCircumstance } from '../diff/circumstances.js';
import type { ExportedConfiguration } from '../generated/models.js';

/** A hash per section of an export. Two fingerprints are equal if `compareExports` finds no difference. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Makes the fingerprint of an export. */
export function fingerprint(exported: ExportedConfiguration): Fingerprint {
  const sections = Object.keys(exported).filter((name) => !isCircumstance([name]));
  return Object.fromEntries(
    sections.map((name) => [
      name,
      createHash('sha256')
        .update(canonical(exported[name], [name]))
        .digest('base64url'),
    ]),
  );
}

/** Lists the sections with different hashes. */
export function changedSections(one: Fingerprint, other: Fingerprint): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => read(one, name) !== read(other, name));
}

function read(of: Fingerprint, name: string): string | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
