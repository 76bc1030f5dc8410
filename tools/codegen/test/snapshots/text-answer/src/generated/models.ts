// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** The state. */
export interface State {
  readonly since?: string | undefined;
}
