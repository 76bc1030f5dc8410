// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** Everything. */
export interface Export {
  /** Of the whole. */
  readonly version: number;

  readonly limits?: readonly Limit[] | undefined;

  /** Whatever there is. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;

  readonly parts?: readonly Readonly<Record<string, unknown>>[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A limit, of which nothing is described. */
export interface Limit {
  /** Undocumented members. */
  readonly [member: string]: unknown;
}
