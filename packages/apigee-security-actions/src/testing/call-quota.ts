import type { Clock } from '@edgeward/core';
import { FakeRefusal } from '@edgeward/core/testing';
import { errorAnswer } from './errors.js';

const minuteMs = 60_000;

/** The calls each organization can make in a minute. */
export class CallQuota {
  readonly #clock: Clock;
  readonly #perMinute: number;
  readonly #times = new Map<string, number[]>();

  constructor(clock: Clock, perMinute: number) {
    this.#clock = clock;
    this.#perMinute = perMinute;
  }

  /** Counts a call, and refuses one too many. */
  count(organization: string): void {
    if (this.#perMinute === Number.POSITIVE_INFINITY) return;
    const now = this.#clock.now();
    const recent = (this.#times.get(organization) ?? []).filter((time) => time > now - minuteMs);
    if (recent.length >= this.#perMinute) throw new FakeRefusal(errorAnswer(429));
    this.#times.set(organization, [...recent, now]);
  }
}
