// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A rule. */
export interface Rule {
  /** @readonly Assigned by the server. */
  readonly id?: number | undefined;

  readonly enabled?: boolean | undefined;
}

/** Body of {@link Rules.update}: a {@link Rule} without the members assigned by the server. */
export interface RuleInput {
  readonly enabled?: boolean | undefined;
}
