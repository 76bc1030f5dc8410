/**
 * Limits the retries of all calls of a client, to avoid making an outage worse. A retry takes a token. A successful
 * call returns its tokens, or a fifth of one if it needed none.
 */
export class RetryQuota {
  /** Retries in a row without a success. */
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

  /** Whether to report the empty bucket: once, until it has tokens again. */
  takeReport(): boolean {
    if (this.#isReported) return false;
    this.#isReported = true;
    return true;
  }
}
