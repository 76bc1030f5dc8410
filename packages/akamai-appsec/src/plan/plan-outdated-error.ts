import { type ErrorDetails, type ErrorJson, OperationDeniedError } from '@edgeward/core';

/**
 * Why a plan cannot be activated. `not-compared`: its diff was made against another version than the active one;
 * `diff-changed`: its diff is not the difference of the two versions.
 */
export type PlanOutdatedReason =
  | 'draft-changed'
  | 'draft-missing'
  | 'live-changed'
  | 'not-compared'
  | 'diff-changed'
  | 'discarded';

/**
 * Thrown when a plan no longer describes the effect of its activation: the draft was changed, or another version went
 * live. Nothing was activated. Create a new plan and review its diff.
 */
export class PlanOutdatedError extends OperationDeniedError {
  /** @internal */
  static override readonly brand: string = 'PlanOutdatedError';

  readonly reason: PlanOutdatedReason;

  /** The changed sections of the export, for example `matchTargets`; empty unless `reason` is `draft-changed`. */
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

/** Returns whether `value` is a {@link PlanOutdatedError}. */
export function isPlanOutdatedError(value: unknown): value is PlanOutdatedError {
  return value instanceof PlanOutdatedError;
}
