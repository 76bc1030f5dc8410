/** A process in several steps, each run on demand. */
export interface StepRun<Progress, Result> {
  /** Whether the service is known to have taken the request. */
  readonly isStarted: boolean;

  /** Does the next thing each time it is asked to, and returns the result. */
  steps(): AsyncGenerator<Progress, Result>;
}

/** Walks the steps of a run for all who wait, and shows every step to each who watches. */
export class StepWalk<Progress, Result> {
  readonly #run: StepRun<Progress, Result>;
  readonly #steps: AsyncGenerator<Progress, Result>;
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  readonly #seen: Progress[] = [];
  #step: Promise<void> | undefined;
  #outcome: { readonly result: Result } | { readonly error: unknown } | undefined;

  constructor(run: StepRun<Progress, Result>, onProgress: ((progress: Progress) => void) | undefined) {
    this.#run = run;
    this.#steps = run.steps();
    this.#onProgress = onProgress;
    // Prevent an unhandled rejection: `result()` reports the same failure.
    this.started().catch(() => {});
  }

  /** Resolves once the service has accepted the request, or if none is needed. */
  async started(): Promise<void> {
    while (!this.#run.isStarted && this.#outcome === undefined) await this.#advance();
    if (!this.#run.isStarted) await this.result();
  }

  /** Walks to the end. */
  async result(): Promise<Result> {
    while (this.#outcome === undefined) await this.#advance();
    if ('error' in this.#outcome) throw this.#outcome.error;
    return this.#outcome.result;
  }

  /** Iterates over every step from the first on. */
  async *all(): AsyncGenerator<Progress, void, undefined> {
    for (let next = 0; ; next += 1) {
      while (this.#seen[next] === undefined && this.#outcome === undefined) await this.#advance();
      const progress = this.#seen[next];
      if (progress === undefined) break;
      yield progress;
    }
    await this.result();
  }

  /** Makes the next step; concurrent callers share it. */
  #advance(): Promise<void> {
    this.#step ??= this.#next().finally(() => {
      this.#step = undefined;
    });
    return this.#step;
  }

  async #next(): Promise<void> {
    try {
      const { value, done } = await this.#steps.next();
      if (done) this.#outcome = { result: value };
      else this.#tell(value);
    } catch (error) {
      this.#outcome = { error };
    }
  }

  #tell(progress: Progress): void {
    this.#seen.push(progress);
    try {
      // A failing listener must not affect a live configuration, even if it is asynchronous.
      const told: unknown = this.#onProgress?.(progress);
      Promise.resolve(told).catch(() => {});
    } catch {}
  }
}
