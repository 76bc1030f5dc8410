import type { Auth } from '../../auth/auth.js';
import { type Needles, needlesOf, type Scrub, scrubberOf } from '../../internal/scrub.js';
import { headerSecrets } from '../../internal/telltale.js';

type Headers = Readonly<Record<string, string>>;

/** The prepared credentials of a client, kept from call to call until they change. */
export class ClientNeedles {
  #values: readonly string[] = [];
  #needles: Needles = needlesOf([]);

  /** Returns the needles of `values`. */
  of(values: readonly string[]): Needles {
    if (values.length !== this.#values.length || values.some((value, index) => value !== this.#values[index])) {
      this.#values = values;
      this.#needles = needlesOf(values);
    }
    return this.#needles;
  }
}

/**
 * What must not be shown of one call: the secrets of its request, and every credential that the auth has used meanwhile.
 * They are collected when something is shown, so that a call nobody looks at costs nothing.
 */
export class CallSecrets {
  readonly #auth: Auth;
  readonly #client: ClientNeedles;
  readonly #sources: (() => readonly string[])[] = [];
  readonly #used = new Set<string>();
  #made:
    | { readonly scrub: Scrub; readonly client: Needles; readonly sources: number; readonly used: number }
    | undefined;

  constructor(auth: Auth, client: ClientNeedles) {
    this.#auth = auth;
    this.#client = client;
  }

  /** Remembers where secrets can be collected from. */
  learn(source: () => readonly string[]): void {
    this.#sources.push(source);
  }

  /** Remembers the credentials of this moment: another call may have replaced them by the time that they are repeated. */
  learnCredentials(headers: Headers = {}): void {
    for (const secret of this.#auth.secrets()) this.#used.add(secret.reveal());
    // A signature is a credential for as long as it is accepted.
    if (Object.keys(headers).length > 0) this.learn(() => secretsIn(headers));
  }

  /** Takes the secrets of the call out of texts. */
  get scrub(): Scrub {
    const current = this.#auth.secrets();
    for (const secret of current) this.#used.add(secret.reveal());
    const values = current.map((secret) => secret.reveal());
    const client = this.#client.of(values);
    const [sources, used] = [this.#sources.length, this.#used.size];
    if (this.#made?.client !== client || this.#made.sources !== sources || this.#made.used !== used) {
      const learnt = [...this.#used, ...this.#sources.flatMap((source) => source())];
      const others = learnt.filter((value) => !values.includes(value));
      this.#made = { scrub: scrubberOf([client, needlesOf(others)]), client, sources, used };
    }
    return this.#made.scrub;
  }
}

/** Collects the credentials in headers. */
export function secretsIn(headers: Headers): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => headerSecrets(name, value));
}
