// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A list. */
export interface List {
  readonly label: string;
  readonly weight: number;
  readonly entries: readonly string[];
}
