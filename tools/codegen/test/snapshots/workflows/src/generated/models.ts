// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The rules. */
export interface RuleList {
  readonly rules?: readonly Rule[] | undefined;
}

/** A rule. */
export interface Rule {
  readonly label?: string | undefined;
}
