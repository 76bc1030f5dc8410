import { Secret } from '../../api/secret.js';
import { ConfigurationError } from '../../errors/errors.js';

/** The sections of an `.edgerc` file by name, each with its values by key. */
export type Edgerc = ReadonlyMap<string, ReadonlyMap<string, Secret>>;

/**
 * Reads the text of an `.edgerc` file.
 *
 * A value starts after the first `=` or `:` and ends at a `#` or `;`, unless it is quoted. Sections with the same name
 * are merged; the last value of a key wins. Other lines are ignored.
 *
 * @example
 * ```ts
 * import { parseEdgerc } from '@edgeward/core';
 *
 * const host = parseEdgerc(text).get('default')?.get('host')?.reveal();
 * ```
 *
 * @param file Name of the file in errors.
 * @throws {@link ConfigurationError} when a line begins a section but does not name it.
 */
export function parseEdgerc(text: string, file = '.edgerc'): Edgerc {
  const sections = new Map<string, Map<string, Secret>>();
  let section: Map<string, Secret> | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    // A byte-order mark counts as white space.
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    if (content.startsWith('[')) {
      const name = sectionName(content, `line ${index + 1} of ${file}`);
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      continue;
    }
    const separator = content.search(/[=:]/);
    if (separator < 1) continue;
    section?.set(content.slice(0, separator).trim(), Secret.of(unquoted(content.slice(separator + 1).trim())));
  }
  return sections;
}

function sectionName(content: string, where: string): string {
  const name = /^\[([^\]]*)\]/.exec(content)?.[1]?.trim();
  // The following keys would end up in another section: no account is better than the wrong one.
  if (!name) {
    throw new ConfigurationError({
      message: `${where} starts a section without a name`,
      hint: 'Write it as [name].',
    });
  }
  return name;
}

function unquoted(text: string): string {
  const [quote = ''] = text;
  const end = quote === '"' || quote === "'" ? closingQuote(text, quote) : -1;
  if (end > 0) return text.slice(1, end);
  const comment = text.search(/[#;]/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
}

/** Returns the index of the first quote followed by nothing but a comment, or -1. */
function closingQuote(text: string, quote: string): number {
  for (let end = text.indexOf(quote, 1); end > 0; end = text.indexOf(quote, end + 1)) {
    const next = text.slice(end + 1, end + 1 + longestGap).trimStart();
    if (next === '' || next.startsWith('#') || next.startsWith(';')) return end;
  }
  return -1;
}

/** Most white space between a quoted value and its comment. */
const longestGap = 200;
