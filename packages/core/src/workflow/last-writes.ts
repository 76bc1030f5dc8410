const mostKeys = 1_000;

/**
 * The last values a client wrote, by target, for services that do not show them. Bounded: the oldest of more than
 * 1,000 is forgotten. A value the service shows is always newer.
 */
export class LastWrites<T> {
  readonly #values = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= mostKeys) return;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
  }

  /** Forgets a value, for example after a write whose response was lost. */
  delete(key: string): void {
    this.#values.delete(key);
  }
}
