/** Far more than a process has in flight. Calls without an end event must not leak memory. */
const mostCalls = 100_000;

/** State of an observer for the calls in flight. */
export class PendingCalls<T> {
  readonly #calls = new Map<string, T>();

  /** Remembers a call; returns the state of the oldest call if it was dropped. */
  add(callId: string, value: T): T | undefined {
    this.#calls.set(callId, value);
    if (this.#calls.size <= mostCalls) return undefined;
    const [oldest = callId] = this.#calls.keys();
    return this.take(oldest);
  }

  get(callId: string): T | undefined {
    return this.#calls.get(callId);
  }

  /** Returns the state of a call, and forgets it. */
  take(callId: string): T | undefined {
    const value = this.#calls.get(callId);
    this.#calls.delete(callId);
    return value;
  }
}
