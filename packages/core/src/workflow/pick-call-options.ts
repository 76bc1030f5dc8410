import type { CallOptions } from '../call-options.js';

const names = {
  signal: true,
  timeoutMs: true,
  totalTimeoutMs: true,
  idleTimeoutMs: true,
  maxRetries: true,
  validation: true,
  headers: true,
} as const satisfies Record<keyof CallOptions, true>;

/** Picks the options of a single call out of the options of a workflow. */
export function pickCallOptions(options: CallOptions | undefined): CallOptions {
  const entries = Object.entries(options ?? {}).filter(
    ([name, value]) => value !== undefined && Object.hasOwn(names, name),
  );
  // Entries of call options are call options.
  return Object.fromEntries(entries) as CallOptions;
}
