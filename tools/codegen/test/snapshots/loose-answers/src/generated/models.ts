// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** One page of rules. */
export interface RulePage {
  readonly data: readonly Rule[];
  readonly count?: number | string | undefined;
  readonly matches?: number | string | undefined;
}

/** A rule. */
export interface RuleAnswer {
  readonly data: Rule;
}

/** A rule. */
export interface Rule {
  readonly id?: number | string | undefined;
}
