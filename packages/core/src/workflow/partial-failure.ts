import type { AbortSignalLike } from '../api/platform.js';
import { addContext, type EdgewardError, isEdgewardError } from '../errors/edgeward-error.js';
import { AbortError, OperationFailedError } from '../errors/errors.js';
import { PartialFailureError } from '../errors/partial-failure.js';
import { safeCause } from '../errors/safe-cause.js';
import { isChange, type Part, type PartialResult } from './outcome.js';

/** The workflow an error is about. */
export interface WorkflowContext {
  /** The vendor, as errors name it. */
  readonly vendor: string;

  /** The workflow, for example `denyList.sync`. */
  readonly operation: string;

  /** The caller's signal. */
  readonly signal?: AbortSignalLike | undefined;
}

/** Content of a {@link PartialFailureError}. */
export interface PartialFailure<Result extends PartialResult> extends WorkflowContext {
  readonly result: Result;

  /** A name for each part, safe to print. */
  readonly names: readonly string[];

  /** The first failure. */
  readonly cause: unknown;

  /** Says how to go on. */
  readonly goOn: string;

  /** How to undo the completed changes. */
  readonly undo?: string | undefined;
}

/** Creates the error of a partially successful workflow. */
export function partialFailure<Result extends PartialResult>({
  vendor,
  operation,
  result,
  names,
  cause,
  goOn,
  undo,
}: PartialFailure<Result>): PartialFailureError<Result> {
  const { parts } = result;
  const namesOf = (wanted: (part: Part) => boolean, show = (name: string, _part: Part): string => name): string => {
    const found = parts.flatMap((part, index) => (wanted(part) ? show(names[index] ?? '', part) : []));
    return found.length > 6 ? `${found.slice(0, 5).join(', ')} and ${found.length - 5} more` : found.join(', ');
  };
  const list = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}.`);
  const done = parts.filter(({ outcome }) => !['failed', 'unknown', 'skipped'].includes(outcome)).length;
  const hasChanged = parts.some(({ outcome }) => isChange(outcome));
  const hint = [
    list(
      'Done',
      namesOf(
        ({ outcome }) => isChange(outcome),
        (name, { outcome }) => `${name} (${outcome})`,
      ),
    ),
    list(
      'May have been done',
      namesOf(({ outcome }) => outcome === 'unknown'),
    ),
    list(
      'Not done',
      namesOf(({ outcome }) => outcome === 'failed' || outcome === 'skipped'),
    ),
    goOn,
    hasChanged ? undo : undefined,
    isEdgewardError(cause) ? cause.hint : undefined,
  ];
  return new PartialFailureError({
    vendor,
    operation,
    result,
    names,
    message: `${operation} did not complete: ${done} of ${parts.length} parts are done; ${reasonOf(cause, operation)}`,
    hint: hint.filter(Boolean).join(' '),
    mayHaveApplied: hasChanged || parts.some(({ outcome }) => outcome === 'unknown'),
    retryable: isEdgewardError(cause) && cause.retryable,
    retryAfterMs: isEdgewardError(cause) ? cause.retryAfterMs : undefined,
    cause: isEdgewardError(cause) ? cause : safeCause(cause),
  });
}

function reasonOf(cause: unknown, operation: string): string {
  const { message } = isEdgewardError(cause) ? cause : safeCause(cause);
  // The failed part changed nothing, but other parts may have.
  return message.replace(`${operation} changed nothing: `, '');
}

/**
 * Converts anything thrown by a step into an error of this library. A pause aborted by the caller rejects with the
 * signal's bare reason, which does not mention the workflow.
 */
export function workflowFailure(error: unknown, { vendor, operation, signal }: WorkflowContext): EdgewardError {
  if (isEdgewardError(error)) return error;
  if (signal?.aborted === true) {
    return new AbortError({ vendor, operation, message: `${operation} was aborted`, cause: signal.reason });
  }
  const cause = safeCause(error);
  return new OperationFailedError({ vendor, operation, message: `${operation} failed: ${cause.message}`, cause });
}

/** Adds a sentence in front of the hint of an error. */
export function explain(error: EdgewardError, sentence: string): EdgewardError {
  addContext(error, { hint: [sentence, error.hint].filter(Boolean).join(' ') });
  return error;
}
