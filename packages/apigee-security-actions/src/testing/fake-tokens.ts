import { randomUUID } from 'node:crypto';
import type { Clock } from '@edgeward/core';

/** The access tokens a fake accepts. */
export class FakeTokens {
  readonly #clock: Clock;
  readonly #expiries = new Map<string, number>();

  /** Accepts `lasting`, a token without expiry. */
  constructor(clock: Clock, lasting: string) {
    this.#clock = clock;
    this.#expiries.set(lasting, Number.POSITIVE_INFINITY);
  }

  /**
   * Issues a token accepted for `ttlMs` milliseconds of the fake's time. Default: one hour.
   *
   * @example
   * ```ts
   * const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, auth: bearer(() => fake.tokens.issue()) });
   * ```
   */
  issue({ ttlMs = 3_600_000 }: { readonly ttlMs?: number } = {}): {
    readonly token: string;
    readonly expiresAtMs: number;
  } {
    const token = `fake-token-${randomUUID()}`;
    const expiresAtMs = this.#clock.now() + ttlMs;
    this.#expiries.set(token, expiresAtMs);
    return { token, expiresAtMs };
  }

  /** Expires every token now, including the lasting one. */
  expire(): void {
    for (const token of this.#expiries.keys()) this.#expiries.set(token, Number.NEGATIVE_INFINITY);
  }

  /** Returns whether `token` was issued here, even if expired. */
  knows(token: string): boolean {
    return this.#expiries.has(token);
  }

  /** Returns whether `token` is valid. */
  accepts(token: string): boolean {
    return (this.#expiries.get(token) ?? Number.NEGATIVE_INFINITY) > this.#clock.now();
  }
}
