// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A rule. */
export interface Rule {
  /** @readonly Assigned by the server. */
  readonly id?: number | undefined;

  readonly enabled?: boolean | undefined;
}

/** What {@link Rules.update} accepts: a {@link Rule} without the members that the server assigns. */
export interface RuleInput {
  readonly enabled?: boolean | undefined;
}
