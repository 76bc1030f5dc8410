import { FakeClock } from '@edgeward/core/testing';

/**
 * A fake's clock advancing with the machine's time: for programs connecting over HTTP and signing with the time they
 * see.
 *
 * @example
 * ```ts
 * import { createFakeAkamaiAppSec, RunningClock } from '@edgeward/akamai-appsec/testing';
 *
 * const fake = createFakeAkamaiAppSec({ clock: new RunningClock() });
 * const { url } = await fake.listen({ port: 8080 });
 * ```
 */
export class RunningClock extends FakeClock {
  readonly #startMs: number;

  constructor() {
    const startMs = Date.now();
    super(startMs);
    this.#startMs = startMs;
  }

  override now(): number {
    return super.now() + Date.now() - this.#startMs;
  }
}
