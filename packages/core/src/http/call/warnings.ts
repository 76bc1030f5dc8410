import type { Auth, AuthWarning } from '../../auth/auth.js';

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
    auths.set(this.#auth, reported);
    return [...unreported(this.#auth.warnings?.() ?? [], reported), ...unreported(this.#own, texts)];
  }
}

/** Returns the warnings not yet in `reported`, and adds them. */
function unreported(warnings: readonly AuthWarning[], reported: Set<string>): readonly AuthWarning[] {
  return warnings.filter(({ message, hint }) => {
    const { size } = reported;
    return reported.add(JSON.stringify([message, hint])).size > size;
  });
}
