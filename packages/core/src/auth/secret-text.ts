import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { kindOf } from '../internal/options/kind-of.js';
import { optionType } from '../internal/options/option-types.js';

/** Texts printed for missing values, never valid credentials. */
const misprints = ['undefined', 'null', 'NaN', '[object Object]', '[redacted]'];

/** How a secret text is used. */
export interface SecretPlace {
  /** Begins the messages, for example `bearer: the token`. */
  readonly what: string;

  /** A name often copied along with the value, such as the header name. */
  readonly name?: string;

  /** Whether a header carries it unchanged. */
  readonly header?: boolean;

  /** Whether it begins with the word of its scheme. */
  readonly withScheme?: boolean;
}

/**
 * Returns the text of a secret after checking it for obvious mistakes and for characters changed on the way. The errors
 * never repeat it.
 *
 * @throws {@link ConfigurationError} The value is not a text, is empty, starts or ends with white space, contains a
 * control character, is the text of a missing value such as `undefined`, or starts with its name or scheme.
 */
export function checkedText(value: unknown, { what, name, header = false, withScheme = false }: SecretPlace): string {
  const text = plainText(value);
  if (typeof text !== 'string' || value === '') {
    throw refused(what, `must be ${optionType.secret.expected}, not ${kindOf(value)}`);
  }
  if (text === '') throw refused(what, 'is empty');
  if (/^\s|\s$/.test(text))
    throw refused(what, 'starts or ends with white space', 'Trim the value. It may have a line break.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
  if (/[\u0000-\u001f\u007f]/.test(text) || !text.isWellFormed()) {
    throw refused(what, 'has control characters', 'Check for line breaks.');
  }
  if (header && /[^\u0020-\u00ff]/.test(text)) throw refused(what, 'has characters not allowed in a header');
  if (misprints.includes(text)) {
    throw refused(what, 'looks like a missing value, such as the text "undefined"', 'Check for an unset variable.');
  }
  if (!withScheme && /^(?:bearer|basic|digest|token|apikey|EG1-HMAC-SHA256)\s/i.test(text)) {
    throw refused(what, 'starts with the name of a scheme', 'Pass the value only. The scheme is added to it.');
  }
  if (
    name !== undefined &&
    text.toLowerCase().startsWith(name.toLowerCase()) &&
    /^\s*[=:]/.test(text.slice(name.length))
  ) {
    throw refused(what, 'starts with its own name', 'Pass the value only.');
  }
  return text;
}

/** Returns the text of a {@link Secret}, and any other value as it is. */
export function plainText<T>(value: T | Secret): T | string {
  return value instanceof Secret ? value.reveal() : value;
}

/** Wraps a secret after the same check. */
export function secretText(value: unknown, place: SecretPlace): Secret {
  return Secret.of(checkedText(value, place));
}

function refused(what: string, problem: string, hint?: string): ConfigurationError {
  return new ConfigurationError({ message: `${what} ${problem}`, hint });
}
