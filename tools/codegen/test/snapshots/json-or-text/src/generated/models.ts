// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** What is said about a change. */
export interface Confirmation {
  readonly status: string;
}

/** Lists. */
export interface ListIndex {
  readonly lists: readonly List[];
}

/** A list. */
export interface List {
  readonly id?: string | undefined;
}
