import { ConfigurationError } from '../../errors/errors.js';
import { type OptionTypes, optionType } from '../../internal/options/option-types.js';
import type { Auth } from '../auth.js';
import { type EdgeGridOptions, edgeGrid } from './edge-grid.js';

/** Settings beside the credentials in a file or an environment. */
export interface EdgeGridSourceOptions
  extends Pick<EdgeGridOptions, 'accountSwitchKey' | 'correctClock' | 'headersToSign'> {
  /**
   * Whether to use `max_body` if present. Old files have values with which every larger `POST` fails. Default: `false`.
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

/** Credentials stored as texts. */
interface EdgeGridTexts {
  /** Returns the value of the first of these keys with one. */
  readonly read: (...keys: readonly string[]) => string | undefined;

  /** Formats the error for missing or invalid keys. */
  readonly lacks: (keys: readonly string[]) => string;
  readonly hint: string;
}

/** Names of the account switch key. Ignoring one would act in the account of the credentials instead. */
const accountKeys = ['account_key', 'account-key', 'account_switch_key', 'accountSwitchKey'] as const;

/** Creates the auth from credentials stored as texts. */
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
    accountSwitchKey: accountSwitchKey ?? read(...accountKeys),
    maxBodyBytes: maxBody === undefined ? undefined : Number(maxBody),
  });
}
