import type { BgpProtection } from '../generated/models.js';
import { identifierIn } from '../internal/identifier.js';

/**
 * Returns the identifier of a protection, in any case of letters of its name.
 *
 * @example
 * ```ts
 * bgpProtectionId({ id: 123 }); // 123
 * ```
 */
export function bgpProtectionId(protection: BgpProtection): number | string | undefined {
  return identifierIn(protection, 'id');
}
