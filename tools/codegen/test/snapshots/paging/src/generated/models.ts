// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** One page of {@link Rules.list}. */
export interface RulePage {
  readonly rules?: readonly Rule[] | undefined;
  readonly next?: string | undefined;
}

/** A rule. */
export interface Rule {
  readonly label: string;
}
