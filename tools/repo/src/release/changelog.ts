// Writes the lines of changelogs for changesets, which reads this file (`.changeset/config.json`). Unlike the default, it
// omits commits, because they mean nothing to users.

/** The members of a changeset used in a changelog. */
interface Changeset {
  readonly summary: string;
}

/** A released package, with its new version. */
interface Release {
  readonly name: string;
  readonly newVersion: string;
}

/** Writes the text of a changeset as an item of a list. */
export function getReleaseLine({ summary }: Changeset): string {
  const [first = '', ...others] = summary.split('\n').map((line) => line.trimEnd());
  return [`- ${first}`, ...others.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

/** Writes the new versions of the packages needed by a package. */
export function getDependencyReleaseLine(_changesets: readonly Changeset[], updated: readonly Release[]): string {
  if (updated.length === 0) return '';
  return `- Needs ${updated.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).join(' and ')}.`;
}
