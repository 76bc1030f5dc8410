import { ConfigurationError } from '../errors/configuration-error.js';

/** Returns `value` if it can be a header's value; never repeats it in the error. */
export function headerValue(what: string, value: unknown): string {
  if (typeof value !== 'string' || value.length === 0) {
    throw new ConfigurationError({ message: `the ${what} is empty or not a text` });
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/u.test(value)) {
    throw new ConfigurationError({
      message: `the ${what} has a character that a header cannot carry`,
      hint: 'Look for a line break at its end.',
    });
  }
  return value;
}
