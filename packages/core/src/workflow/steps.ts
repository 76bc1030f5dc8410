import { type EdgewardError, isEdgewardError } from '../errors/edgeward-error.js';
import { isChange, type Outcome, type Part } from './outcome.js';
import { partialFailure, type WorkflowContext, workflowFailure } from './partial-failure.js';

/** A step of a workflow, as the `result` of a {@link PartialFailureError} shows it. */
export type StepPart = Part<{ readonly step: string }>;

/** A workflow whose steps change one object in different ways. */
export interface StepsContext extends WorkflowContext {
  /** The names of the changes the workflow makes, in order; those not reached are reported as skipped. */
  readonly steps: readonly string[];

  /** Says in a {@link PartialFailureError} how to go on. */
  readonly goOn: string;

  /** How to undo the completed steps, for a {@link PartialFailureError}. */
  readonly undo?: string | undefined;
}

/** Records the changes of a workflow for its error. */
export class Steps {
  readonly #ends = new Map<string, { readonly outcome: Outcome } | { readonly error: EdgewardError }>();
  readonly #context: StepsContext;

  /** @internal */
  constructor(context: StepsContext) {
    this.#context = context;
  }

  /** Makes a change and writes down its outcome. */
  async change<T>(step: string, outcome: Outcome, call: () => Promise<T>): Promise<T> {
    try {
      const value = await call();
      this.settle(step, outcome);
      return value;
    } catch (thrown) {
      const error = workflowFailure(thrown, this.#context);
      this.#ends.set(step, { error });
      throw error;
    }
  }

  /** Records an outcome confirmed by reading back, or `unchanged` for an undone change. */
  settle(step: string, outcome: Outcome): void {
    this.#ends.set(step, { outcome });
  }

  /** @internal */
  failure(thrown: unknown): EdgewardError {
    const { steps, goOn, undo, ...context } = this.#context;
    const error = workflowFailure(thrown, context);
    const parts = steps.map((step): StepPart => {
      const end = this.#ends.get(step);
      if (end === undefined) return { step, outcome: 'skipped' };
      if ('outcome' in end) return { step, outcome: end.outcome };
      return { step, outcome: end.error.mayHaveApplied ? 'unknown' : 'failed', error: end.error };
    });
    const isOther = (part: StepPart): boolean =>
      isChange(part.outcome) || (part.outcome === 'unknown' && part.error !== error);
    if (!parts.some(isOther)) return error;
    return partialFailure({ ...context, result: { parts }, names: steps, cause: error, goOn, undo });
  }
}

/**
 * Runs a workflow of unlike steps.
 *
 * @throws {@link PartialFailureError} A step failed, and a change before it stands or may stand.
 * @throws The failure itself, if nothing else was changed. An aborted pause ends in an {@link AbortError}.
 */
export async function runSteps<T>(context: StepsContext, workflow: (steps: Steps) => Promise<T>): Promise<T> {
  const steps = new Steps(context);
  try {
    return await workflow(steps);
  } catch (error) {
    throw steps.failure(error);
  }
}

/** Returns whether a failure leaves open whether the change was applied. */
export function isAnswerLost(error: unknown): error is EdgewardError {
  return isEdgewardError(error) && error.mayHaveApplied;
}
