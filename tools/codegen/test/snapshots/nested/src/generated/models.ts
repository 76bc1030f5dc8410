// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The rules. */
export interface RuleList {
  readonly rules?: readonly string[] | undefined;
}

/** How the rules are updated. */
export interface WafMode {
  readonly mode?: string | undefined;
}
