// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** Lists by name. */
export type ListMap = Readonly<Record<string, List>>;

/** A list. */
export interface List {
  /** Limits by name. */
  readonly limits: Readonly<Record<string, number>>;
}
