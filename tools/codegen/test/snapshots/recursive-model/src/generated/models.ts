// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A condition. */
export interface Condition {
  readonly all?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}
