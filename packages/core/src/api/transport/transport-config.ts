import type { AuthWarning } from '../../auth/auth.js';
import type { ClientOptions } from '../client-options.js';
import type { VendorProfile } from '../vendor.js';

/** Options of `createTransport`, beside those of the client. */
export interface TransportConfig extends ClientOptions {
  readonly vendor: VendorProfile;

  /**
   * Warnings about the vendor's own options; reported to `onEvent` before the first call, and once to clients
   * that are derived from each other: each gives all that holds for it.
   */
  readonly warnings?: readonly AuthWarning[];

  /** Client options that default path parameters. */
  readonly params?: Readonly<Record<string, string | undefined>>;
}
