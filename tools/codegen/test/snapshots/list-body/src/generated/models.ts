// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A rule. */
export interface Rule {
  readonly label: string;
}
