import { checkOptions } from '../../internal/options/check-options.js';
import { type OptionTypes, optionType } from '../../internal/options/option-types.js';
import type { Auth } from '../auth.js';
import { type EdgeGridSourceOptions, edgeGridFromTexts, sourceOptionTypes } from './edge-grid-from-texts.js';

/** Location of the credentials for {@link edgeGridFromEnv}. */
export interface EdgeGridEnvOptions extends EdgeGridSourceOptions {
  /** Prefix of the variables: `appsec` reads `AKAMAI_APPSEC_…`. Default: `default`, for `AKAMAI_…`. */
  readonly section?: string | undefined;

  /** Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * The types of {@link EdgeGridEnvOptions}.
 *
 * @hidden
 */
export const edgeGridEnvOptionTypes: OptionTypes<EdgeGridEnvOptions> = {
  ...sourceOptionTypes,
  section: optionType.text,
  env: optionType.object,
};

/**
 * Makes {@link edgeGrid} from `AKAMAI_HOST`, `AKAMAI_CLIENT_TOKEN`, `AKAMAI_CLIENT_SECRET`, `AKAMAI_ACCESS_TOKEN`
 * and, if one is set, `AKAMAI_ACCOUNT_KEY` or `AKAMAI_ACCOUNT_SWITCH_KEY`. No file is looked at, and no other section.
 *
 * @example
 * ```ts
 * import { edgeGridFromEnv } from '@edgeward/core';
 *
 * const auth = edgeGridFromEnv({ section: 'appsec' });
 * ```
 *
 * @throws {@link ConfigurationError} when a variable is missing or empty.
 */
export function edgeGridFromEnv(given: EdgeGridEnvOptions = {}): Auth<'edgeGrid'> {
  const {
    section = 'default',
    env = process.env,
    ...options
  } = checkOptions<EdgeGridEnvOptions>('edgeGridFromEnv', given, edgeGridEnvOptionTypes);
  const prefix = section === 'default' ? 'AKAMAI' : `AKAMAI_${section.toUpperCase()}`;
  const variable = (key: string): string => `${prefix}_${key.toUpperCase()}`;
  return edgeGridFromTexts(
    {
      read: (...keys) => keys.map((key) => env[variable(key)]).find(Boolean),
      lacks: (keys) => `the environment has no valid ${keys.map(variable).join(', ')}`,
      hint:
        section === 'default'
          ? 'Set these variables, or read a file with edgeGridFromEdgerc().'
          : 'A section never falls back to the variables of another section.',
    },
    options,
  );
}
