import {
  type Auth,
  type AuthWarning,
  checkOptions,
  headerKeys,
  type OptionTypes,
  optionType,
  Secret,
} from '@edgeward/core';

/** Credentials of a node. */
export interface AseKeys {
  /** Set with the command `update_password` of the node. A new node has `admin`: a `warning` event says so once. */
  readonly secretKey: string | Secret;

  /** Default: `admin`, the only one that ASE allows. */
  readonly accessKey?: string | Secret | undefined;
}

const optionTypes: OptionTypes<AseKeys> = {
  secretKey: { ...optionType.secret, required: true },
  accessKey: optionType.secret,
};

/** The secret key of a node on which nobody has set another one. */
const defaultSecretKey = 'admin';

const defaultKeyWarning: AuthWarning = {
  message: 'the secret key is the default of ASE, which everybody knows',
  hint: 'Set another one with the command update_password of the node.',
};

/**
 * Sends the keys of a node: the headers `x-ase-access-key` and `x-ase-secret-key`.
 *
 * @example
 * ```ts
 * const ase = new PingAse({ baseUrl: 'https://ase.example.com', auth: aseKeys({ secretKey }) });
 * ```
 *
 * @throws {@link ConfigurationError} when a key is empty or has a line break.
 */
export function aseKeys(keys: AseKeys): Auth<'headerKeys'> {
  const { secretKey, accessKey = 'admin' } = checkOptions<AseKeys>(
    { owner: 'aseKeys', vendor: 'ping-ase' },
    keys,
    optionTypes,
  );
  const auth = headerKeys({ 'x-ase-access-key': accessKey, 'x-ase-secret-key': secretKey });
  const isDefault = Secret.of(secretKey).reveal() === defaultSecretKey;
  return isDefault ? { ...auth, warnings: () => [defaultKeyWarning] } : auth;
}
