import type { ConfigurationChange, ConfigurationDiff } from './configuration-diff.js';
import { printableValue } from './printable.js';

/** Options of {@link diffText} and {@link diffMarkdown}. */
export interface DiffFormatOptions {
  /** Most characters of a value; what is cut says how much is missing. Default: 500. */
  readonly maxValueLength?: number | undefined;
}

export const defaultMaxValueLength = 500;

/** Why changes of custom rules stand apart. */
export const sharedRules =
  'Custom rules belong to every version that was never active. These differ, whoever changed them';

/** Says in one line what a diff is about. */
export function titleOf({ configId, from, to }: ConfigurationDiff): string {
  return `Configuration ${configId}: version ${to} against ${from === 0 ? 'nothing' : `version ${from}`}`;
}

/** Counts what is in a diff. */
export function summaryOf(changes: readonly ConfigurationChange[]): string {
  const count = (kind: ConfigurationChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`;
}

/** Separates what a version does by itself from the custom rules that it shares. */
export function groupsOf(
  changes: readonly ConfigurationChange[],
): readonly [version: readonly ConfigurationChange[], configuration: readonly ConfigurationChange[]] {
  return [changes.filter(({ scope }) => scope === 'version'), changes.filter(({ scope }) => scope === 'configuration')];
}

/** Writes what it was and what it is, as far as there is either. */
export function valuesOf({ kind, before, after }: ConfigurationChange, maxLength: number): readonly string[] {
  const values = [...(kind === 'added' ? [] : [before]), ...(kind === 'removed' ? [] : [after])];
  return values.map((value) => printableValue(value, maxLength));
}
