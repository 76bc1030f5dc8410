import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { TextDecoder } from 'node:util';
import { ConfigurationError } from '../../errors/errors.js';
import { safeCause } from '../../errors/safe-cause.js';
import { checkOptions } from '../../internal/options/check-options.js';
import { type OptionTypes, optionType } from '../../internal/options/option-types.js';
import type { Auth, AuthWarning } from '../auth.js';
import { type EdgeGridSourceOptions, edgeGridFromTexts, sourceOptionTypes } from './edge-grid-from-texts.js';
import { parseEdgerc } from './parse-edgerc.js';

/** Location of the credentials for {@link edgeGridFromEdgerc}. */
export interface EdgercOptions extends EdgeGridSourceOptions {
  /** Default: `~/.edgerc`. */
  readonly path?: string | undefined;

  /** Default: `default`. */
  readonly section?: string | undefined;

  /** Receives warnings about the file. Default: the client's `onEvent`, at its first call. */
  readonly onWarning?: ((warning: AuthWarning) => void) | undefined;
}

/**
 * The types of {@link EdgercOptions}.
 *
 * @hidden
 */
export const edgercOptionTypes: OptionTypes<EdgercOptions> = {
  ...sourceOptionTypes,
  path: optionType.text,
  section: optionType.text,
  onWarning: optionType.callback,
};

/**
 * Makes {@link edgeGrid} from an `.edgerc` file. The environment is not looked at.
 *
 * @example
 * ```ts
 * import { edgeGridFromEdgerc } from '@edgeward/core';
 *
 * const auth = edgeGridFromEdgerc({ section: 'appsec' });
 * ```
 *
 * @throws {@link ConfigurationError} when the file, the section or one of its keys is missing.
 */
export function edgeGridFromEdgerc(given: EdgercOptions = {}): Auth<'edgeGrid'> {
  const {
    path = '~/.edgerc',
    section = 'default',
    onWarning,
    ...options
  } = checkOptions<EdgercOptions>('edgeGridFromEdgerc', given, edgercOptionTypes);
  const file = path.replace(/^~(?=$|[/\\])/, () => homedir());
  const { text, shared } = readFile(file);
  const sections = parseEdgerc(text, file);
  const values = sections.get(section);
  if (values === undefined) {
    throw new ConfigurationError({
      message: `${file} has no section [${section}]`,
      hint:
        sections.size === 0
          ? `It has no sections. Write [${section}] above its keys.`
          : `It has ${[...sections.keys()].join(', ')}.`,
    });
  }
  const auth = edgeGridFromTexts(
    {
      read: (...keys) => keys.map((key) => values.get(key)?.reveal()).find(Boolean),
      lacks: (keys) => `section [${section}] of ${file} has no valid ${keys.join(', ')}`,
      hint: 'Write each on its own line, as key = value or key: value.',
    },
    options,
  );
  if (!shared) return auth;
  const warning = {
    message: `${file} is readable by other users of this machine`,
    hint: `Run chmod 600 ${file}.`,
    page: 'warnings#others-can-read-the-edgerc-file',
  };
  if (onWarning === undefined) return { ...auth, warnings: () => [warning] };
  onWarning(warning);
  return auth;
}

/** Decodes UTF-8, and UTF-16 as editors and shells on Windows write it: with a byte-order mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function readFile(file: string): { readonly text: string; readonly shared: boolean } {
  try {
    // On Windows the mode says nothing about who may read a file.
    const shared = process.platform !== 'win32' && (statSync(file).mode & 0o044) !== 0;
    return { text: decoded(readFileSync(file)), shared };
  } catch (error) {
    throw new ConfigurationError({
      message: `${file} cannot be read`,
      hint: 'Pass the option `path`, or write the credentials of the API client to this file.',
      cause: safeCause(error),
    });
  }
}
