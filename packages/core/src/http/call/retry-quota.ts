/**
 * Limits the retries of all calls of a client, to avoid making an outage worse. Each retry takes a token. A call
 * that succeeds gives its tokens back; if it needed no retry, it adds a fifth of a token.
 */
export class RetryQuota {
  /** Most retries in a row without a success. */
  readonly limit: number;

  #tokens: number;
  #isReported = false;

  constructor(limit: number) {
    this.limit = limit;
    this.#tokens = limit;
  }

  /** Takes the token of a retry. Returns `false` if none is left. */
  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Returns tokens after a success with this number of retries. */
  refill(retries: number): void {
    this.#tokens = Math.min(this.limit, this.#tokens + Math.max(retries, 0.2));
    if (this.#tokens >= 1) this.#isReported = false;
  }

  /** Returns `true` once when the quota is empty, and again only after it has had a token. */
  takeReport(): boolean {
    if (this.#isReported) return false;
    this.#isReported = true;
    return true;
  }
}
