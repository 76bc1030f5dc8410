import { ConflictError, OperationFailedError, type WorkflowContext } from '@edgeward/core';

/** Creates the error for a list read without all of its elements. */
export function incompleteRead(
  { operation, vendor }: WorkflowContext,
  count: number,
  read: number,
): OperationFailedError {
  return new OperationFailedError({
    vendor,
    operation,
    code: 'INCOMPLETE-READ',
    message: `${operation} changed nothing: the list has ${count} elements, and the service has shown ${read}`,
    hint: 'Writing this list back would remove the missing elements. Somebody may be changing the list: try again.',
    retryable: true,
  });
}

/** Creates the error for a change emptying a list. */
export function wouldBeEmpty({ operation, vendor }: WorkflowContext): OperationFailedError {
  return new OperationFailedError({
    vendor,
    operation,
    code: 'WOULD-BE-EMPTY',
    message: `${operation} changed nothing: it would leave the list empty`,
    hint: 'Once activated, an empty deny list protects nothing, and an empty allow list may lock everybody out: planList shows who refers to it. Say `allowEmpty: true` if you want that.',
  });
}

/** Creates the error for a list changed after the change was decided. */
export function movedOn({ operation, vendor }: WorkflowContext, what: string): ConflictError {
  return new ConflictError({
    vendor,
    operation,
    code: 'CONTENT-CHANGED',
    message: `${operation} was stopped: ${what}`,
    hint: 'Somebody else changes the list at the same time. Look at it, for example with planList, then try again.',
  });
}

/** Rejects a list with another version than the caller has read. */
export function refuseOtherVersion(
  context: WorkflowContext,
  wanted: number | undefined,
  version: number | undefined,
): void {
  if (wanted === undefined || wanted === version) return;
  throw movedOn(context, `version ${wanted} was read, and the list has version ${version}`);
}

/** Creates the error for a confirmed change absent from the next read. */
export function changedAgain({ operation, vendor }: WorkflowContext): OperationFailedError {
  return new OperationFailedError({
    vendor,
    operation,
    code: 'CONTENT-CHANGED',
    message: `${operation} was confirmed, but the list is not as asked for`,
    hint: 'Somebody else may have changed it at the same time. Look at it, then try again.',
    mayHaveApplied: true,
  });
}
