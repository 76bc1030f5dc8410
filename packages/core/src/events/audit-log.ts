import type { Effect } from '../api/operation.js';
import type { ErrorJson } from '../errors/edgeward-error.js';
import { checkArgument } from '../internal/options/check-options.js';
import { optionType } from '../internal/options/option-types.js';
import type { EndEvent, EventListener, StartEvent } from './events.js';
import { PendingCalls } from './pending-calls.js';

/** One change: made, attempted or refused. Plain JSON without secrets. */
export interface AuditRecord {
  /** When the call began, RFC 3339. */
  readonly time: string;

  /** Identifies the call, in the client's events too. */
  readonly callId: string;

  readonly vendor: string;

  /** The operation, for example `securityActions.create`. */
  readonly operation: string;

  readonly effect: Exclude<Effect, 'read'>;

  /** The redacted parameters and body; absent while more than 100 000 calls are in flight. */
  readonly params?: Readonly<Record<string, unknown>>;

  /** `denied`: refused by `readOnly` or the guard before a byte left. */
  readonly outcome: 'succeeded' | 'failed' | 'denied';

  /** HTTP status of the last answer, if there was one. */
  readonly status?: number;

  /** The vendor's identifier of the request. */
  readonly requestId?: string;

  /** Requests sent. */
  readonly attempts: number;

  readonly durationMs: number;

  /** Whether the change may have been made although the call failed. */
  readonly mayHaveApplied?: boolean;

  /** The redacted error of a failed call. */
  readonly error?: ErrorJson;
}

/** Receives audit records. Its errors and rejections are ignored: a sink reports its own failures. */
export type AuditSink = (record: AuditRecord) => void | Promise<void>;

const sinkType = { ...optionType.callback, hint: 'For example auditLog((record) => save(record)).' };

/**
 * Passes `sink` one record for each finished call with a change. Reads are ignored.
 *
 * @example
 * Writes JSON lines:
 * ```ts
 * import { createWriteStream } from 'node:fs';
 * import { auditLog } from '@edgeward/core';
 *
 * const file = createWriteStream('audit.jsonl', { flags: 'a', mode: 0o600 });
 * const onEvent = auditLog((record) => void file.write(`${JSON.stringify(record)}\n`));
 * // {"time":"2026-01-01T00:00:00.000Z","callId":"…","vendor":"apigee","operation":"securityActions.create",
 * //  "effect":"write","params":{"securityActionId":"block-1"},"outcome":"succeeded","status":200,"attempts":1,…}
 * ```
 * @throws {@link ConfigurationError} The sink is no function.
 */
export function auditLog(sink: AuditSink): EventListener {
  checkArgument('auditLog', sink, sinkType);
  const starts = new PendingCalls<StartEvent>();
  return (event) => {
    if (event.type === 'start' && event.effect !== 'read') starts.add(event.callId, event);
    if (event.type !== 'end' || event.effect === 'read') return;
    const record = auditRecord(event, event.effect, starts.take(event.callId));
    (async () => sink(record))().catch(() => {});
  };
}

function auditRecord(end: EndEvent, effect: AuditRecord['effect'], start: StartEvent | undefined): AuditRecord {
  const { callId, vendor, operation, status, requestId, attempts, error } = end;
  return {
    time: new Date(start?.timeMs ?? end.timeMs - end.durationMs).toISOString(),
    callId,
    vendor,
    operation,
    effect,
    ...(start === undefined ? {} : { params: start.params }),
    outcome: error === undefined ? 'succeeded' : error.kind === 'operation-denied' ? 'denied' : 'failed',
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    durationMs: Math.round(end.durationMs),
    ...(error === undefined ? {} : { mayHaveApplied: error.mayHaveApplied, error }),
  };
}
