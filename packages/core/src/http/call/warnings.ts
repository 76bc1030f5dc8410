import type { Auth, AuthWarning } from '../../auth/auth.js';

/** Warnings about a client. Derived clients report each warning once. */
export class Warnings {
  readonly #auth: Auth;
  readonly #own: readonly AuthWarning[];

  /** Texts that a listener was told, by the credentials they are about; shared by derived clients. */
  readonly #told: { readonly auths: WeakMap<Auth, Set<string>>; readonly texts: Set<string> };

  constructor(auth: Auth, own: readonly AuthWarning[], shared?: Warnings) {
    this.#auth = auth;
    this.#own = own;
    this.#told = shared === undefined ? { auths: new WeakMap(), texts: new Set() } : shared.#told;
  }

  /** Returns the pending warnings and marks them as reported. */
  take(): readonly AuthWarning[] {
    const { auths, texts } = this.#told;
    const told = auths.get(this.#auth) ?? new Set();
    auths.set(this.#auth, told);
    return [...untold(this.#auth.warnings?.() ?? [], told), ...untold(this.#own, texts)];
  }
}

/** Returns the warnings that are not among those that were `told`, and adds them. */
function untold(warnings: readonly AuthWarning[], told: Set<string>): readonly AuthWarning[] {
  return warnings.filter(({ message, hint }) => {
    const { size } = told;
    return told.add(JSON.stringify([message, hint])).size > size;
  });
}
