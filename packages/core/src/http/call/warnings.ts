import type { Clock } from '../../api/clock.js';
import type { VendorProfile } from '../../api/vendor.js';
import type { Auth, AuthWarning } from '../../auth/auth.js';
import { docUrlOf } from '../../errors/edgeward-error.js';
import type { WarningEvent } from '../../events/events.js';

/** Warnings about a client. Derived clients report each warning once. */
export class Warnings {
  readonly #auth: Auth;
  readonly #own: readonly AuthWarning[];

  /** Warnings already reported, by credentials; shared by derived clients. */
  readonly #reported: { readonly auths: WeakMap<Auth, Set<string>>; readonly texts: Set<string> };

  constructor(auth: Auth, own: readonly AuthWarning[], shared?: Warnings) {
    this.#auth = auth;
    this.#own = own;
    this.#reported = shared === undefined ? { auths: new WeakMap(), texts: new Set() } : shared.#reported;
  }

  /** Returns the pending warnings and marks them as reported. */
  take(): readonly AuthWarning[] {
    const { auths, texts } = this.#reported;
    const reported = auths.get(this.#auth) ?? new Set();
    const warnings = [...unreported(this.#auth.warnings?.() ?? [], reported), ...unreported(this.#own, texts)];
    if (reported.size > 0) auths.set(this.#auth, reported);
    return warnings;
  }
}

/** Creates the event for a warning. */
export function warningEvent(
  { message, hint, page = 'warnings' }: AuthWarning,
  { clock, vendor }: { readonly clock: Clock; readonly vendor: VendorProfile },
): WarningEvent {
  return {
    type: 'warning',
    timeMs: clock.now(),
    vendor: vendor.name,
    message,
    ...(hint !== undefined && { hint }),
    docUrl: docUrlOf(page),
  };
}

/** Returns the warnings not yet in `reported`, and adds them. */
function unreported(warnings: readonly AuthWarning[], reported: Set<string>): readonly AuthWarning[] {
  return warnings.filter(({ message, hint }) => {
    const { size } = reported;
    return reported.add(JSON.stringify([message, hint])).size > size;
  });
}
