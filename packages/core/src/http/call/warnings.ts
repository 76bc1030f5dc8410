import type { Auth, AuthWarning } from '../../auth/auth.js';

/** What the operator should know about a client. Nothing is told twice by clients that are derived from each other. */
export class Warnings {
  readonly #auth: Auth;
  readonly #own: readonly AuthWarning[];

  /** Credentials and texts that a listener was told about; shared by derived clients. */
  readonly #told: { readonly auths: WeakSet<Auth>; readonly texts: Set<string> };

  constructor(auth: Auth, own: readonly AuthWarning[], shared?: Warnings) {
    this.#auth = auth;
    this.#own = own;
    this.#told = shared === undefined ? { auths: new WeakSet(), texts: new Set() } : shared.#told;
  }

  /** Returns what nobody was told yet; whoever takes it tells it. */
  take(): readonly AuthWarning[] {
    const { auths, texts } = this.#told;
    const untold = auths.has(this.#auth) ? [] : [...(this.#auth.warnings?.() ?? [])];
    auths.add(this.#auth);
    for (const warning of this.#own) {
      const text = JSON.stringify([warning.message, warning.hint]);
      if (!texts.has(text)) untold.push(warning);
      texts.add(text);
    }
    return untold;
  }
}
