import type { BgpProtection } from '../generated/models.js';
import { onlyItem } from '../internal/identifier.js';
import { knownMember } from '../internal/known-member.js';

const yes: ReadonlySet<string> = new Set(['true', '1', 'yes', 'on', 'enabled']);
const no: ReadonlySet<string> = new Set(['false', '0', 'no', 'off', 'disabled', '']);

/**
 * Returns whether a protection is switched on, in any notation of the service; `undefined` if unknown.
 *
 * @example
 * ```ts
 * isProtectionEnabled({ enabled: '1' }); // true
 * ```
 */
export function isProtectionEnabled(protection: BgpProtection): boolean | undefined {
  const value = onlyItem(knownMember(protection, 'enabled'));
  if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}
