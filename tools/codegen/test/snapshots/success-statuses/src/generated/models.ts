// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** Jobs. */
export interface JobList {
  readonly jobs: readonly Job[];
}

/** A job. */
export interface Job {
  readonly jobId: number;
}

/** What to ask for the job with. */
export interface Ticket {
  readonly ticketId: string;
}
