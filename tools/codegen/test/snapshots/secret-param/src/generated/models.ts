// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** An invitation. */
export interface Invitation {
  readonly name?: string | undefined;
}
