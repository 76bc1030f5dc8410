const mostKeys = 1_000;

/**
 * The last values written by a client, by target, for services without a way to read them. Keeps the latest 1,000. A
 * value shown by the service takes precedence.
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

  /** Removes a value, for example after a write without a response. */
  delete(key: string): void {
    this.#values.delete(key);
  }
}
