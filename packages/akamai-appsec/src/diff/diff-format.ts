import { type OptionTypes, optionType } from '@edgeward/core';
import type { ConfigurationChange, ConfigurationDiff } from './configuration-diff.js';
import { printableValue, printableValues } from './printable.js';

/** Options of {@link diffText} and {@link diffMarkdown}. */
export interface DiffFormatOptions {
  /**
   * Maximum length of a value. Truncated values say how much is missing, and show the first difference. Default: 500.
   */
  readonly maxValueLength?: number | undefined;
}

export const defaultMaxValueLength = 500;

/** Why changes of custom rules stand apart. */
export const sharedRules = 'All versions never activated share their custom rules. These differ, whoever changed them';

/** Summarizes a diff in one line. */
export function titleOf({ configId, from, to }: ConfigurationDiff): string {
  return `Configuration ${configId}: version ${to} against ${from === 0 ? 'nothing' : `version ${from}`}`;
}

/** Counts the changes of a diff. */
export function summaryOf(changes: readonly ConfigurationChange[]): string {
  const count = (kind: ConfigurationChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`;
}

/** Separates the version's own changes from those of shared custom rules. */
export function groupsOf(
  changes: readonly ConfigurationChange[],
): readonly [version: readonly ConfigurationChange[], configuration: readonly ConfigurationChange[]] {
  return [changes.filter(({ scope }) => scope === 'version'), changes.filter(({ scope }) => scope === 'configuration')];
}

/** Writes the old and the new value, if present. */
export function valuesOf({ kind, before, after }: ConfigurationChange, maxLength: number): readonly string[] {
  switch (kind) {
    case 'added':
      return [printableValue(after, maxLength)];
    case 'removed':
      return [printableValue(before, maxLength)];
    default:
      return printableValues(before, after, maxLength);
  }
}

/** The types of {@link DiffFormatOptions}. */
export const formatOptionTypes: OptionTypes<DiffFormatOptions> = {
  maxValueLength: { ...optionType.positive, expected: 'a number of characters, at least 1', accepts: isLength },
};

function isLength(value: unknown): boolean {
  return typeof value === 'number' && value >= 1;
}
