import type { EdgewardError } from '../errors/edgeward-error.js';
import { failsEveryCall } from '../errors/fails-every-call.js';
import { type Ended, isChange, type Part, type PartialResult } from './outcome.js';
import { explain, partialFailure, type WorkflowContext, workflowFailure } from './partial-failure.js';

/** A batch: parts of one kind, each carried out separately. */
export interface Batch<P extends object, R extends Ended> extends WorkflowContext {
  readonly parts: readonly P[];

  /**
   * Returns the result of a part needing no request, usually `unchanged`. Called before anything is sent, so such a
   * part is never skipped. Default: every part is sent.
   */
  readonly settled?: ((part: P) => R | undefined) | undefined;

  /** Performs one part. If no change turns out to be needed, returns `unchanged`. */
  readonly carryOut: (part: P) => Promise<R>;

  /** Names a part in messages and JSON: no secret, no value of a user. */
  readonly nameOf: (part: P, index: number) => string;

  /**
   * Returns whether a part weakens the protection, such as a removal from a deny list. Such parts run last, and only if
   * all others succeeded. Default: none.
   */
  readonly weakens?: ((part: P) => boolean) | undefined;

  /**
   * Checks the precondition of the weakening parts again, directly before they run. If the check fails, they are
   * skipped.
   */
  readonly recheck?: (() => Promise<void>) | undefined;

  /**
   * Reads back parts with an unknown outcome. Returns for each its result if the service shows the requested state,
   * else `undefined`. Nothing is sent again: the first request may still be in flight.
   */
  readonly readBack?:
    | ((parts: readonly P[], errors: readonly EdgewardError[]) => Promise<readonly (R | undefined)[]>)
    | undefined;

  /** Returns whether a failure leaves the outcome of a part unknown. Default: failures with `mayHaveApplied`. */
  readonly isOpen?: ((error: EdgewardError) => boolean) | undefined;

  /** Parts in flight at once. Default: 1. */
  readonly concurrency?: number | undefined;

  /** Builds the `result` of a {@link PartialFailureError}, for example with an `undo`. Default: `{ parts }`. */
  readonly resultOf?: ((parts: readonly Part<P, R>[]) => PartialResult) | undefined;

  /** Says in a {@link PartialFailureError} how to go on. Default: make the same call again. */
  readonly goOn?: string | undefined;

  /** How to undo the completed parts, for a {@link PartialFailureError}. */
  readonly undo?: string | undefined;
}

const again = 'Repeat the call: completed parts stay unchanged.';

/**
 * Carries out the parts of a batch and returns each with its result, in the order given.
 *
 * A failure shared by every further call ({@link failsEveryCall}) skips the remaining parts. Parts weakening the
 * protection run only if all others succeeded.
 *
 * @throws {@link PartialFailureError} Some parts succeeded, or may have, and others did not.
 * @throws The failure itself, if nothing was changed and every other part would fail for the same reason.
 */
export async function runParts<P extends object, R extends Ended>(batch: Batch<P, R>): Promise<readonly (P & R)[]> {
  const { parts, weakens = () => false } = batch;
  const run = new BatchRun(batch);
  const jobs = parts.map((part): Job<P> => ({ part }));
  const open = jobs.filter((job) => !run.settle(job));
  await run.phase(open.filter(({ part }) => !weakens(part)));
  const last = open.filter(({ part }) => weakens(part));
  if (last.length > 0) await run.recheck();
  await run.phase(last);
  const ended = jobs.map((job) => run.end(job));
  const done = ended.flatMap((part) => (isDone(part) ? [part] : []));
  if (done.length === parts.length) return done;
  throw failureOf(batch, ended, run);
}

/** One occurrence of a part: the same part may come twice. */
interface Job<P> {
  readonly part: P;
}

/** Returns whether a part succeeded. */
function isDone<P extends object, R extends Ended>(part: Part<P, R>): part is P & R & { readonly error?: undefined } {
  return part.outcome !== 'failed' && part.outcome !== 'unknown' && part.outcome !== 'skipped';
}

function failureOf<P extends object, R extends Ended>(
  batch: Batch<P, R>,
  ended: readonly Part<P, R>[],
  { failure, isCondemned }: BatchRun<P, R>,
): EdgewardError {
  const { vendor, operation, signal, nameOf, resultOf, goOn = again, undo } = batch;
  const error = workflowFailure(failure, batch);
  const others = ended.filter((part) => part.error !== error);
  const isAlone = others.every((part) => part.error === undefined || failsEveryCall(part.error));
  const hasChanged = others.some(({ outcome }) => isChange(outcome) || outcome === 'unknown');
  if (!hasChanged && isAlone && (isCondemned || ended.length === 1)) {
    return others.length === 0
      ? error
      : explain(error, 'Nothing was changed, and nothing was sent after this failure.');
  }
  const result = resultOf?.(ended) ?? { parts: ended };
  const names = batch.parts.map(nameOf);
  return partialFailure({ vendor, operation, signal, result, names, cause: error, goOn, undo });
}

/** One run of a batch: the end of each part, and whether to go on. */
class BatchRun<P extends object, R extends Ended> {
  readonly #batch: Batch<P, R>;
  readonly #results = new Map<Job<P>, R>();
  readonly #errors = new Map<Job<P>, EdgewardError>();

  /** The failure for which the remaining parts are skipped. */
  #condemning: EdgewardError | undefined;

  constructor(batch: Batch<P, R>) {
    this.#batch = batch;
  }

  /** Whether a failure skipped everything after it. */
  get isCondemned(): boolean {
    return this.#condemning !== undefined;
  }

  /** The failure that ended the run, or else the first failure. */
  get failure(): EdgewardError | undefined {
    return this.#condemning ?? this.#errors.values().next().value;
  }

  /** Returns whether a part needs no request. */
  settle(job: Job<P>): boolean {
    const result = this.#batch.settled?.(job.part);
    if (result !== undefined) this.#results.set(job, result);
    return result !== undefined;
  }

  async recheck(): Promise<void> {
    if (this.failure !== undefined) return;
    try {
      await this.#batch.recheck?.();
    } catch (error) {
      this.#condemning = workflowFailure(error, this.#batch);
    }
  }

  /** Carries out the parts of one phase; the first failure of an earlier phase skips it. */
  async phase(jobs: readonly Job<P>[]): Promise<void> {
    if (this.failure !== undefined) return;
    const waiting = jobs.values();
    const work = async (): Promise<void> => {
      for (const job of waiting) {
        if (this.isCondemned) return;
        await this.#carryOut(job);
      }
    };
    await Promise.all(Array.from({ length: this.#batch.concurrency ?? 1 }, work));
    await this.#readBack();
  }

  end(job: Job<P>): Part<P, R> {
    const result = this.#results.get(job);
    if (result !== undefined) return { ...job.part, ...result };
    const error = this.#errors.get(job);
    if (error === undefined) return { ...job.part, outcome: 'skipped' };
    return { ...job.part, outcome: error.mayHaveApplied ? 'unknown' : 'failed', error };
  }

  async #carryOut(job: Job<P>): Promise<void> {
    try {
      this.#results.set(job, await this.#batch.carryOut(job.part));
    } catch (thrown) {
      const error = workflowFailure(thrown, this.#batch);
      this.#errors.set(job, error);
      if (failsEveryCall(error)) this.#condemning ??= error;
    }
  }

  async #readBack(): Promise<void> {
    const { readBack, isOpen = ({ mayHaveApplied }) => mayHaveApplied, signal } = this.#batch;
    const lost = [...this.#errors].filter(([, error]) => isOpen(error));
    if (readBack === undefined || lost.length === 0 || signal?.aborted === true) return;
    const found = await readBack(
      lost.map(([{ part }]) => part),
      lost.map(([, error]) => error),
    ).catch((error: unknown) => {
      // Leave the outcomes unknown, and report the errors of the parts instead of this one, unless the caller aborted
      // the read.
      if (signal?.aborted === true) this.#condemning ??= workflowFailure(error, this.#batch);
      return [];
    });
    for (const [index, [job]] of lost.entries()) {
      const result = found[index];
      if (result === undefined) continue;
      this.#results.set(job, result);
      this.#errors.delete(job);
    }
  }
}
