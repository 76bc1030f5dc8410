// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A job that is running. */
export interface Job {
  readonly progress?: number | undefined;
}

/** What a job led to. */
export interface JobResult {
  readonly ruleId: number;
}
