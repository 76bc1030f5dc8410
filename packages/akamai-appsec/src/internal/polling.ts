import {
  AbortError,
  type CallOptions,
  type Clock,
  type EdgewardError,
  isEdgewardError,
  TimeoutError,
} from '@edgeward/core';

/** Maximum number of failed polls in a row, and of reads contradicting an activation. */
export const mostFailedPolls = 5;

/** An activation as named in errors. */
export interface Named {
  readonly name: string;
  readonly target: string;
  readonly context: { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean };
}

/** Dependencies of {@link Polling}. */
export interface PollingParts {
  readonly clock: Clock;
  readonly settings: {
    readonly pollIntervalMs: number;
    readonly activationTimeoutMs: number;
    readonly call: CallOptions;
  };

  /** Returns whether a failure may be temporary. */
  readonly mayPass: (error: EdgewardError) => boolean;

  /** Longest pause, even if the service asks for more. Default: no limit. */
  readonly longestPauseMs?: number;
}

/** The polls and pauses of an activation, until its time is up. */
export class Polling {
  readonly #named: Named;
  readonly #parts: PollingParts;
  readonly #deadlineMs: number;

  constructor(named: Named, parts: PollingParts) {
    this.#named = named;
    this.#parts = parts;
    this.#deadlineMs = parts.clock.now() + parts.settings.activationTimeoutMs;
  }

  /** Polls again after a temporary failure. */
  async poll<T>(look: () => Promise<T>): Promise<T> {
    const { settings, mayPass } = this.#parts;
    for (let failures = 1; ; failures += 1) {
      try {
        return await look();
      } catch (error) {
        if (!isEdgewardError(error) || !mayPass(error) || failures === mostFailedPolls) throw error;
        await this.pause(Math.max(settings.pollIntervalMs, error.retryAfterMs ?? 0));
      }
    }
  }

  async pause(ms: number): Promise<void> {
    const { clock, settings, longestPauseMs = ms } = this.#parts;
    const { activationTimeoutMs, call } = settings;
    const { context, name, target } = this.#named;
    const leftMs = this.#deadlineMs - clock.now();
    if (leftMs <= 0) {
      throw new TimeoutError({
        ...context,
        limit: 'total',
        limitMs: activationTimeoutMs,
        message: `${name} did not end within activationTimeoutMs (${activationTimeoutMs} ms): ${target}`,
        retryable: true,
      });
    }
    try {
      await clock.sleep(Math.min(ms, leftMs, longestPauseMs), call.signal);
    } catch (cause) {
      if (!call.signal?.aborted) throw cause;
      throw new AbortError({ ...context, message: `${name} was aborted: ${target}`, cause });
    }
  }
}
