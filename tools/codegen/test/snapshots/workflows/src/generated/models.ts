// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The rules. */
export interface RuleList {
  readonly rules?: readonly Rule[];
}

/** A rule. */
export interface Rule {
  readonly label?: string;
}

/** What {@link Rules.create} accepts: a {@link Rule}. */
export interface RuleInput {
  readonly label?: string | undefined;
}
