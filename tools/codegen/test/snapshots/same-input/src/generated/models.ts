// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A switch. */
export interface Switch {
  readonly enabled: boolean;
}
