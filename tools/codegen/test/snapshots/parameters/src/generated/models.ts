// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A zone file. */
export interface ZoneFile {
  readonly 'content-type': string;
  readonly lines: number;
}
