// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A file. */
export interface File {
  readonly name?: string | undefined;
}
