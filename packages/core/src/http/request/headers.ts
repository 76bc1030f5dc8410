import { ConfigurationError } from '../../errors/errors.js';

/** Merges headers, the later over the earlier; names become lower-case. */
export function mergeHeaders(
  ...sources: readonly (Readonly<Record<string, string>> | undefined)[]
): Readonly<Record<string, string>> {
  const merged: Record<string, string> = {};
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) {
        throw new ConfigurationError({ message: 'a header has a name that is not allowed' });
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      if (typeof value !== 'string' || /[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/.test(value)) {
        throw new ConfigurationError({
          message: `the header ${name.toLowerCase()} has a value that is not allowed`,
          hint: 'Values are Latin-1 texts without line breaks.',
        });
      }
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}
