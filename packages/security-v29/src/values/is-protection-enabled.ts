import type { BgpProtection } from '../generated/models.js';
import { knownMember } from '../internal/known-member.js';

const yes: ReadonlySet<string> = new Set(['true', '1', 'yes', 'on', 'enabled']);
const no: ReadonlySet<string> = new Set(['false', '0', 'no', 'off', 'disabled', '']);

/**
 * Tells whether a protection is switched on, however the service writes it; `undefined` if it does not say.
 *
 * @example
 * ```ts
 * isProtectionEnabled({ enabled: '1' }); // true
 * ```
 */
export function isProtectionEnabled(protection: BgpProtection): boolean | undefined {
  const value = knownMember(protection, 'enabled');
  if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}
