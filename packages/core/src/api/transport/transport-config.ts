import type { AuthWarning } from '../../auth/auth.js';
import type { ClientOptions } from '../client-options.js';
import type { VendorProfile } from '../vendor.js';

/** Options of `createTransport`, beside those of the client. */
export interface TransportConfig extends ClientOptions {
  readonly vendor: VendorProfile;

  /**
   * Warnings about the vendor's own options. They are reported to `onEvent` before the first call, and once among
   * derived clients, each of which passes all of its own.
   */
  readonly warnings?: readonly AuthWarning[];

  /** Client options used as defaults of path parameters. */
  readonly params?: Readonly<Record<string, string | undefined>>;
}
