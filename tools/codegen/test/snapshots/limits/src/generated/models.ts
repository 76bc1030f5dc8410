// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A list. */
export interface List {
  readonly label: string;
  readonly weight: number;
  readonly entries: readonly string[];
}

/** What {@link Lists.replace} accepts: a {@link List}. */
export interface ListInput {
  readonly label: string;
  readonly weight: number;
  readonly entries: readonly string[];
}
