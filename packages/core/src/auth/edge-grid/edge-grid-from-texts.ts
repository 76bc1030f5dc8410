import { ConfigurationError } from '../../errors/errors.js';
import { type OptionTypes, optionType } from '../../internal/options/option-types.js';
import type { Auth } from '../auth.js';
import { type EdgeGridOptions, edgeGrid } from './edge-grid.js';

/** Settings beside the credentials in a file or an environment. */
export interface EdgeGridSourceOptions
  extends Pick<EdgeGridOptions, 'accountSwitchKey' | 'correctClock' | 'headersToSign'> {
  /**
   * Whether a `max_body` that is found there counts. Old files have values that make every larger `POST` fail.
   * Default: `false`.
   */
  readonly useMaxBody?: boolean | undefined;
}

/** The types of {@link EdgeGridSourceOptions}. */
export const sourceOptionTypes: OptionTypes<EdgeGridSourceOptions> = {
  accountSwitchKey: optionType.text,
  correctClock: optionType.flag,
  headersToSign: optionType.texts,
  useMaxBody: optionType.flag,
};

/** A place that holds credentials as texts. */
interface EdgeGridTexts {
  /** Looks up the first of these keys that has a value. */
  readonly read: (...keys: readonly string[]) => string | undefined;

  /** Says that these keys have no value, or no good one. */
  readonly lacks: (keys: readonly string[]) => string;
  readonly hint: string;
}

/** Makes the auth from a place that holds credentials as texts. */
export function edgeGridFromTexts(
  { read, lacks, hint }: EdgeGridTexts,
  { accountSwitchKey, useMaxBody = false, ...options }: EdgeGridSourceOptions,
): Auth<'edgeGrid'> {
  const lacking = (keys: readonly string[]): ConfigurationError =>
    new ConfigurationError({ message: lacks(keys), hint });
  const required = ['host', 'client_token', 'client_secret', 'access_token'] as const;
  const [host, clientToken, clientSecret, accessToken] = required.map((key) => read(key));
  if (!host || !clientToken || !clientSecret || !accessToken) throw lacking(required.filter((key) => !read(key)));
  const maxBody = useMaxBody ? read('max_body', 'max-body') : undefined;
  if (maxBody !== undefined && !/^[1-9]\d{0,14}$/.test(maxBody)) throw lacking(['max_body']);
  return edgeGrid({
    ...options,
    host,
    clientToken,
    clientSecret,
    accessToken,
    accountSwitchKey: accountSwitchKey ?? read('account_key'),
    maxBodyBytes: maxBody === undefined ? undefined : Number(maxBody),
  });
}
