import {
  type Auth,
  type AuthWarning,
  type CredentialProvider,
  checkOptions,
  type Expiring,
  headerKeys,
  type Keys,
  type OptionTypes,
  optionType,
  Secret,
} from '@edgeward/core';

/** Credentials of a node. */
export interface AseKeys {
  /**
   * Set it with the node's command `update_password`. The default of a new node is `admin`; a client using it emits one
   * `warning` event.
   */
  readonly secretKey: string | Secret;

  /** Default: `admin`, the only one ASE allows. */
  readonly accessKey?: string | Secret | undefined;
}

const optionTypes: OptionTypes<AseKeys> = {
  secretKey: { ...optionType.secret, required: true },
  accessKey: optionType.secret,
};

/** The secret key of a node with the factory setting. */
const defaultSecretKey = 'admin';

const defaultKeyWarning: AuthWarning = {
  message: 'the secret key is the publicly known default of ASE',
  hint: 'Set another key with the command update_password of the node.',
  page: 'warnings#the-secret-key-is-the-default-of-ase',
};

const provider = { owner: 'the provider of aseKeys', vendor: 'ping-ase' };

const providedTypes: OptionTypes<Expiring<AseKeys>> = { ...optionTypes, expiresAtMs: optionType.positive };

/**
 * Sends a node's keys, fixed or from a provider, in the headers `x-ase-access-key` and `x-ase-secret-key`.
 *
 * @example
 * ```ts
 * const ase = new PingAse({ baseUrl: 'https://ase.example.com', auth: aseKeys({ secretKey }) });
 * ```
 *
 * @throws {@link ConfigurationError} when a key is empty or has a line break.
 */
export function aseKeys(keys: AseKeys | CredentialProvider<AseKeys>): Auth<'headerKeys'> {
  if (typeof keys === 'function') {
    let wasDefault = false;
    const auth = headerKeys(async () => {
      const { expiresAtMs, ...provided } = checkOptions<Expiring<AseKeys>>(provider, await keys(), providedTypes);
      wasDefault ||= isDefault(provided);
      return { ...headersOf(provided, provider.owner), expiresAtMs };
    });
    return { ...auth, warnings: () => (wasDefault ? [defaultKeyWarning] : []) };
  }
  const auth = headerKeys(headersOf(keys, 'aseKeys'));
  return isDefault(keys) ? { ...auth, warnings: () => [defaultKeyWarning] } : auth;
}

function isDefault({ secretKey }: AseKeys): boolean {
  return Secret.of(secretKey).reveal() === defaultSecretKey;
}

function headersOf(keys: AseKeys, owner: string): Keys {
  const { secretKey, accessKey = 'admin' } = checkOptions<AseKeys>({ owner, vendor: 'ping-ase' }, keys, optionTypes);
  return { 'x-ase-access-key': accessKey, 'x-ase-secret-key': secretKey };
}
