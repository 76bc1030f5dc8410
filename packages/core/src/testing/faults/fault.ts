/** A fault for `failNext`: it happens to the next request instead of, or before, its answer. */
export interface Fault {
  /** Answers with this status; nothing is carried out. */
  readonly status?: number;

  /** The body for `status`, JSON unless `headers` say otherwise. Default: the service's own error form. */
  readonly body?: unknown;

  /** Headers for `status`, in addition to those of the service's own form. */
  readonly headers?: Readonly<Record<string, string>>;

  /** Waits first, by real time. */
  readonly delayMs?: number;

  /** Breaks the connection without an answer: `true` before anything is carried out, `'after'` when it has been. */
  readonly reset?: true | 'after';

  /** Number of requests that fail in this way. Default: 1. */
  readonly times?: number;

  /** Restricts the fault to one operation, for example `securityActions.create`. Default: any. */
  readonly operation?: string;
}
