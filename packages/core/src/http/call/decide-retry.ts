import type { Effect } from '../../api/operation.js';

/** Input of the decision about another attempt. */
export interface RetryInput {
  readonly effect: Effect;
  readonly idempotent: boolean;

  /** Whether the failure may be temporary: network, timeout of an attempt, 408, 429, 5xx. */
  readonly transient: boolean;

  /** Whether the request is proved not to have been executed. */
  readonly notExecuted: boolean;

  /** Number of the failed attempt, from 1, not counting resends after rejected credentials. */
  readonly attempt: number;
  readonly maxRetries: number;

  /** How long the service asks to wait. */
  readonly retryAfterMs: number | undefined;

  /** Time left of the total limit. */
  readonly remainingMs: number;

  /** From 0 to below 1. */
  readonly random: number;
}

/** Whether to retry and after how long, or why not. */
export type RetryDecision =
  | { readonly retry: true; readonly delayMs: number }
  | { readonly retry: false; readonly reason: 'permanent' | 'unsafe' | 'exhausted' | 'wait-too-long' | 'no-time-left' };

/** Longest wait a service can ask for. If it asks for a longer wait, the call fails at once. */
export const longestRetryAfterMs: number = 60_000;

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/**
 * Decides whether a failed attempt is repeated. The wait is random up to a growing limit (full jitter), but never
 * shorter than the service asks.
 */
export function decideRetry(input: RetryInput): RetryDecision {
  if (!input.transient) return { retry: false, reason: 'permanent' };
  const repeatable = input.effect === 'read' || (input.effect === 'write' && input.idempotent);
  if (!repeatable && !input.notExecuted) return { retry: false, reason: 'unsafe' };
  if (input.attempt > input.maxRetries) return { retry: false, reason: 'exhausted' };
  const askedMs = input.retryAfterMs ?? 0;
  if (askedMs > longestRetryAfterMs) return { retry: false, reason: 'wait-too-long' };
  const ceilingMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (input.attempt - 1));
  const delayMs = Math.max(askedMs, Math.floor(input.random * ceilingMs));
  if (delayMs >= input.remainingMs) return { retry: false, reason: 'no-time-left' };
  return { retry: true, delayMs };
}
