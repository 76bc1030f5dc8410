import {
  AbortError,
  type EdgewardError,
  isEdgewardError,
  isServerError,
  isUnprocessableEntityError,
  TimeoutError,
} from '@edgeward/core';
import type { TrackedActivation } from './tracked-activation.js';

/** Maximum number of failed polls in a row. */
const mostFailedPolls = 5;

/** Longest pause between polls, even if the service asks for more. */
const longestPauseMs = 3_600_000;

/** The polls and pauses of a run, until its time is up. */
export class Polling {
  readonly #tracked: TrackedActivation;
  readonly #deadlineMs: number;

  constructor(tracked: TrackedActivation) {
    this.#tracked = tracked;
    this.#deadlineMs = tracked.startMs + tracked.settings.activationTimeoutMs;
  }

  /** Polls again after a temporary failure. */
  async poll<T>(look: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await look();
      } catch (error) {
        if (!isEdgewardError(error) || !mayPass(error) || failures === mostFailedPolls) throw error;
        await this.pause(Math.max(this.#tracked.settings.pollIntervalMs, error.retryAfterMs ?? 0));
      }
    }
  }

  async pause(ms: number): Promise<void> {
    const { clock } = this.#tracked.services;
    const { activationTimeoutMs, call } = this.#tracked.settings;
    const leftMs = this.#deadlineMs - clock.now();
    if (leftMs <= 0) {
      throw new TimeoutError({
        ...this.#tracked.context,
        limit: 'total',
        limitMs: activationTimeoutMs,
        message: `${this.#tracked.name} was not over after activationTimeoutMs (${activationTimeoutMs} ms): ${this.#tracked.target}`,
        retryable: true,
      });
    }
    try {
      await clock.sleep(Math.min(ms, leftMs, longestPauseMs), call.signal);
    } catch (cause) {
      if (!call.signal?.aborted) throw cause;
      throw new AbortError({
        ...this.#tracked.context,
        message: `${this.#tracked.name} was aborted: ${this.#tracked.target}`,
        cause,
      });
    }
  }
}

/** Returns whether a failure may be temporary. */
export function mayPass(error: EdgewardError): boolean {
  return error.retryable || isServerError(error) || isUnprocessableEntityError(error);
}
