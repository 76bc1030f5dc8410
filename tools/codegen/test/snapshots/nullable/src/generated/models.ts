// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** An owner. */
export interface Owner {
  /** Where to write to; `null` where nobody knows. */
  readonly mail: string | null;

  readonly age?: number | null | undefined;
  readonly tags?: readonly (string | number | null)[] | undefined;
}
