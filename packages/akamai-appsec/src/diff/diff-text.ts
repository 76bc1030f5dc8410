import { checkOptions, type OptionTypes, optionType } from '@edgeward/core';
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

/** Options of {@link diffText}. */
export interface DiffTextOptions extends DiffFormatOptions {
  /** Whether to colour additions, removals and changes. Default: `false`. */
  readonly color?: boolean | undefined;
}

const textOptionTypes: OptionTypes<DiffTextOptions> = { ...formatOptionTypes, color: optionType.flag };

const signs = { added: '+', removed: '-', changed: '~' } as const;
const colors = { added: 32, removed: 31, changed: 33 } as const;

/**
 * Formats a diff for a terminal, one line per change. Control characters of the service are escaped.
 *
 * @example
 * ```ts
 * console.log(diffText(plan.diff, { color: process.stdout.isTTY }));
 * ```
 */
export function diffText(diff: ConfigurationDiff, options?: DiffTextOptions): string {
  const { color = false, maxValueLength = defaultMaxValueLength } = checkOptions('diffText', options, textOptionTypes);
  if (diff.changes.length === 0) return `${titleOf(diff)}: no difference`;
  const line = (change: ConfigurationChange): string => {
    const text = `  ${signs[change.kind]} ${lineOf(change, maxValueLength)}`;
    return color ? `\u001b[${colors[change.kind]}m${text}\u001b[0m` : text;
  };
  const [version, configuration] = groupsOf(diff.changes);
  return [
    titleOf(diff),
    ...version.map(line),
    ...(configuration.length > 0 ? [`${sharedRules}:`, ...configuration.map(line)] : []),
    summaryOf(diff.changes),
  ].join('\n');
}

/** Words of the service need no quotes between our own, unless they look like a value of another type. */
function bare(value: string): string {
  return /^"(?:true|false|null|[\d.+-][\w.+-]*)"$/.test(value) ? value : value.replace(/^"([\w.*/@+-]+)"$/, '$1');
}

/** Whether words name a member of an entity: they have a colon outside of quoted names. */
function nameMember(words: string): boolean {
  let isQuoted = false;
  for (let at = 0; at < words.length; at += 1) {
    if (isQuoted && words[at] === '\\') at += 1;
    else if (words[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && words.startsWith(': ', at)) return true;
  }
  return false;
}

/** The path for `allowWeaker`. */
function weakerNote({ weakens, path }: ConfigurationChange): string {
  return weakens === true ? `, weaker (${printable(path)})` : '';
}

function lineOf(change: ConfigurationChange, maxLength: number): string {
  const { path, name, words, weakens } = change;
  const values = valuesOf(change, maxLength);
  if (words !== undefined) {
    // The name of a member already has a colon: `rate policy Login: burst threshold 12 → 5`.
    const separator = nameMember(words) ? ' ' : ': ';
    return `${printable(words)}${separator}${values.map(bare).join(' → ')}${weakerNote(change)}`;
  }
  const of = name === undefined ? '' : ` (${printable(name)})`;
  return `${printable(path)}${of}: ${values.join(' → ')}${weakens === true ? ', weaker' : ''}`;
}
