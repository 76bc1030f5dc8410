// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A condition. */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly not?: Condition;
}

/** What {@link Conditions.replace} accepts: a {@link Condition}. */
export interface ConditionInput {
  readonly all?: readonly ConditionInput[] | undefined;
  readonly not?: ConditionInput | undefined;
}
