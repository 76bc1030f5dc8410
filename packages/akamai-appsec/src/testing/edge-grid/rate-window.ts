/** How many requests are taken in any stretch of time. */
export interface RateLimit {
  readonly requests: number;

  /** Length of the stretch, in milliseconds of the fake's time. */
  readonly windowMs: number;
}

/** Counts requests in a sliding window. */
export class RateWindow {
  readonly limit: RateLimit;
  readonly #times: number[] = [];

  constructor(limit: RateLimit) {
    this.limit = limit;
  }

  /** Counts a request, or returns the time of the next allowed one if it exceeds the limit. */
  take(nowMs: number): number | undefined {
    const { requests, windowMs } = this.limit;
    while ((this.#times[0] ?? Number.POSITIVE_INFINITY) <= nowMs - windowMs) this.#times.shift();
    if (this.#times.length >= requests) return (this.#times[0] ?? nowMs) + windowMs;
    this.#times.push(nowMs);
    return undefined;
  }

  /** How many more requests would be taken now. */
  get remaining(): number {
    return this.limit.requests - this.#times.length;
  }
}
