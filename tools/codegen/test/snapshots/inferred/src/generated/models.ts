// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A door. */
export interface Door {
  readonly id: number;

  /** Evidence: inferred. */
  readonly colour: string;

  /** Redacted in errors and events. Evidence: inferred. */
  readonly key?: string | undefined;

  readonly lock?: Lock | undefined;
}

/** A lock. Evidence: inferred. */
export interface Lock {
  readonly maker?: string | undefined;

  /** Evidence: observed. */
  readonly pins?: number | undefined;
}
