import type { AbortSignalLike } from '@edgeward/core';
import { FakeClock } from '@edgeward/core/testing';

/** A clock whose pauses take no time and are written down. */
export class RecordingClock extends FakeClock {
  readonly pauses: number[] = [];
  readonly #onPause: () => void;

  constructor(onPause: () => void) {
    super('2026-01-01T00:00:00Z');
    this.#onPause = onPause;
  }

  override async sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
    this.pauses.push(ms);
    this.#onPause();
    await super.sleep(ms, signal);
  }
}
