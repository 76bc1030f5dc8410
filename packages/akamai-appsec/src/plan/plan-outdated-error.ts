import { type ErrorDetails, type ErrorJson, OperationDeniedError } from '@edgeward/core';

/**
 * Why a plan does not hold, or not any more. `not-compared`: its diff was made against another version than the one that
 * is active on the network; `diff-changed`: its diff is not the difference of the two versions.
 */
export type PlanOutdatedReason =
  | 'draft-changed'
  | 'draft-missing'
  | 'live-changed'
  | 'not-compared'
  | 'diff-changed'
  | 'discarded';

/**
 * Thrown when a plan does not describe any more what its activation would do: somebody has changed the draft, or
 * another version has gone live. Nothing was activated. Make a new plan, and look at its diff.
 */
export class PlanOutdatedError extends OperationDeniedError {
  /** @internal */
  static override readonly brand: string = 'PlanOutdatedError';

  readonly reason: PlanOutdatedReason;

  /** The sections of the export that have changed, for example `matchTargets`; none for other reasons. */
  readonly sections: readonly string[];

  /** @internal */
  constructor({
    reason,
    sections = [],
    ...details
  }: ErrorDetails & { readonly reason: PlanOutdatedReason; readonly sections?: readonly string[] }) {
    super({ vendor: 'akamai', page: 'akamai-plan-outdated', ...details });
    this.reason = reason;
    this.sections = sections;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), reason: this.reason, sections: this.sections };
  }
}

/** Tells whether `value` is a {@link PlanOutdatedError}. */
export function isPlanOutdatedError(value: unknown): value is PlanOutdatedError {
  return value instanceof PlanOutdatedError;
}
