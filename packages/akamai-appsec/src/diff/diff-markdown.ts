import { checkOptions } from '@edgeward/core';
import type { ConfigurationChange, ConfigurationDiff } from './configuration-diff.js';
import {
  type DiffFormatOptions,
  defaultMaxValueLength,
  formatOptionTypes,
  groupsOf,
  sharedRules,
  summaryOf,
  titleOf,
  valuesOf,
} from './diff-format.js';
import { printable } from './printable.js';

/**
 * Formats a diff as Markdown, for a pull request or a ticket. Texts of the service are put into code spans they cannot
 * escape.
 *
 * @example
 * ```ts
 * import { appendFile } from 'node:fs/promises';
 *
 * await appendFile('summary.md', diffMarkdown(plan.diff));
 * ```
 */
export function diffMarkdown(diff: ConfigurationDiff, options?: DiffFormatOptions): string {
  const { maxValueLength = defaultMaxValueLength } = checkOptions('diffMarkdown', options, formatOptionTypes);
  const heading = `### ${titleOf(diff)}`;
  if (diff.changes.length === 0) return `${heading}\n\nNo difference.\n`;
  const list = (changes: readonly ConfigurationChange[]): string =>
    changes.map((change) => itemOf(change, maxValueLength)).join('\n');
  const [version, configuration] = groupsOf(diff.changes);
  const parts = [heading, `${summaryOf(diff.changes)}.`];
  if (version.length > 0) parts.push(list(version));
  if (configuration.length > 0) parts.push(`${sharedRules}:`, list(configuration));
  return `${parts.join('\n\n')}\n`;
}

function itemOf(change: ConfigurationChange, maxLength: number): string {
  const { kind, path, name, words, weakens } = change;
  const values = valuesOf(change, maxLength).map(code).join(' → ');
  if (words !== undefined) {
    const note = weakens === true ? `, **weaker** (${code(printable(path))})` : '';
    return `- **${kind}** ${code(printable(words))}: ${values}${note}`;
  }
  const of = name === undefined ? '' : ` of ${code(printable(name))}`;
  return `- **${kind}** ${code(printable(path))}${of}: ${values}${weakens === true ? ', **weaker**' : ''}`;
}

/**
 * Writes a code span: its fence is longer than any run of backticks in the text. An empty span would not be closed, so
 * it gets a space.
 */
function code(text: string): string {
  if (text === '') return '` `';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}
