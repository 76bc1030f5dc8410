import { ConfigurationError } from '../../errors/configuration-error.js';
import { Secret } from '../../secret.js';

/** The sections of an `.edgerc` file by name, each with its values by key. */
export type Edgerc = ReadonlyMap<string, ReadonlyMap<string, Secret>>;

/**
 * Reads the text of an `.edgerc` file.
 *
 * A value begins after the first `=` and ends at a `#` or `;`, unless it is in quotes. Sections of the same name are
 * one; the last value of a key counts. Lines that are neither a section nor `key = value` are passed over.
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
    const equals = content.indexOf('=');
    if (equals < 1) continue;
    section?.set(content.slice(0, equals).trim(), Secret.of(unquoted(content.slice(equals + 1).trim())));
  }
  return sections;
}

function sectionName(content: string, where: string): string {
  const name = /^\[([^\]]*)\]/.exec(content)?.[1]?.trim();
  // The keys that follow would end up in another section: better none than another account's.
  if (!name) {
    throw new ConfigurationError({
      message: `${where} begins a section without a name`,
      hint: 'Write it as [name].',
    });
  }
  return name;
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*?)\1\s*(?:[#;].*)?$/.exec(text)?.[2];
  return quoted ?? text.replace(/[#;].*$/, '').trimEnd();
}
