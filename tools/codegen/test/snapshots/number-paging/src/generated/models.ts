// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** One page of rules. */
export interface RulePage {
  readonly rules?: readonly Rule[] | undefined;
  readonly total?: number | undefined;
}

/** A rule. */
export interface Rule {
  readonly label: string;
}

/** One page of uses. */
export interface UsePage {
  readonly uses?: readonly string[] | undefined;
  readonly totalPages?: number | undefined;
}
