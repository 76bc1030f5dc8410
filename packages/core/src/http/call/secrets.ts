import { Secret } from '../../api/secret.js';
import type { Auth, AuthAddition, AuthRequest } from '../../auth/auth.js';
import { type Scrub, scrubberOf } from '../../internal/scrub/scrub.js';
import { type Needles, needlesOf, shortestSecret } from '../../internal/scrub/secret-needles.js';
import { headerSecrets, tellingValues } from '../../internal/telltale.js';
import { textsIn } from '../../schema/redact.js';

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
 * The secrets of one call: those of its request, and every credential used by any attempt. They are collected lazily,
 * so a call without errors and listeners costs nothing.
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

  /** Adds a source of secrets. */
  learn(source: () => readonly string[]): void {
    this.#sources.push(source);
  }

  /**
   * Remembers the current credentials: the response may repeat them after another call has replaced them in the auth.
   */
  learnCredentials(request: AuthRequest, added: AuthAddition): void {
    const secrets = secretsOf(this.#auth);
    // A signature is a credential while it is valid.
    this.learn(() => [...textsOf(secrets), ...secretsAdded(request, added)]);
  }

  /** Removes the secrets of the call from texts. Skips the preparation for texts too short to hold one. */
  get scrub(): Scrub {
    let scrub: Scrub | undefined;
    return (text, longest) => {
      if (text.length < shortestSecret) return text.slice(0, longest);
      scrub ??= this.#current();
      return scrub(text, longest);
    };
  }

  #current(): Scrub {
    const values = revealed(this.#auth);
    for (const value of values) this.#used.add(value);
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

/** Returns the credentials of an auth. A user's own auth may throw or return plain texts. */
export function revealed(auth: Auth): readonly string[] {
  return textsOf(secretsOf(auth));
}

function secretsOf(auth: Auth): readonly unknown[] {
  try {
    const secrets: unknown = auth.secrets();
    return Array.isArray(secrets) ? Array.from<unknown>(secrets) : [];
  } catch {
    // Ignore the error: the journal learns what this auth adds to each request.
    return [];
  }
}

function textsOf(secrets: readonly unknown[]): readonly string[] {
  return secrets.flatMap((secret) =>
    secret instanceof Secret ? secret.reveal() : typeof secret === 'string' ? secret : [],
  );
}

/** Collects the additions of an auth to a request: a custom auth may not mark its secrets. */
function secretsAdded(request: AuthRequest, { headers = {}, url, body }: AuthAddition): readonly string[] {
  // A header of credentials is read by its parts: in `access_token=my-token;timestamp=…`, the time is not a token.
  const inHeaders = Object.entries(headers).flatMap(([name, value]) => {
    const secrets = headerSecrets(name, value);
    return secrets.length > 0 ? secrets : tellingValues(`${value} `);
  });
  const query = url === undefined || url === request.url ? [] : newTexts(textsOfQuery(url), textsOfQuery(request.url));
  const members = body === undefined ? [] : newTexts(textsOfJson(body), textsOfJson(request.body));
  return [...inHeaders, ...query, ...members];
}

function newTexts(texts: readonly string[], known: readonly string[]): readonly string[] {
  const old = new Set(known);
  return texts.filter((text) => !old.has(text));
}

function textsOfQuery(url: string): readonly string[] {
  return URL.canParse(url) ? [...new URL(url).searchParams.values()] : [];
}

function textsOfJson(body: Uint8Array | undefined): readonly string[] {
  if (body === undefined) return [];
  try {
    return textsIn(JSON.parse(Buffer.from(body).toString('utf8')));
  } catch {
    return [];
  }
}
