// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A hook. */
export interface Hook {
  /** What the hook is called with. Redacted in errors and events. */
  readonly token: string;

  /** Redacted in errors and events. */
  readonly previousTokens?: readonly string[] | undefined;
}
