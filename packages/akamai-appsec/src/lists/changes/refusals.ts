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
    message: `${operation} could not read the whole list: it has ${count} elements, but the service returned ${read}`,
    hint: 'Nothing was changed. Writing this list back would remove the missing elements. Another user may be changing it: try again.',
    retryable: true,
  });
}

/** Creates the error for a change emptying a list. */
export function wouldBeEmpty({ operation, vendor }: WorkflowContext): OperationFailedError {
  return new OperationFailedError({
    vendor,
    operation,
    code: 'WOULD-BE-EMPTY',
    message: `${operation} changed nothing: it would empty the list`,
    hint: 'While active, an empty deny list blocks nothing, and an empty allow list may block everyone. See the uses of this list with planList. To empty it, pass `allowEmpty: true`.',
  });
}

/** Creates the error for a list changed after the change was decided. */
export function movedOn({ operation, vendor }: WorkflowContext, what: string): ConflictError {
  return new ConflictError({
    vendor,
    operation,
    code: 'CONTENT-CHANGED',
    message: `${operation} was stopped: ${what}`,
    hint: 'Another user is changing the list. Check it, for example with planList, then try again.',
  });
}

/** Throws if the caller has read another version of the list. */
export function refuseChangedList(
  context: WorkflowContext,
  wanted: number | undefined,
  version: number | undefined,
): void {
  if (wanted === undefined || wanted === version) return;
  throw movedOn(context, `you read version ${wanted}, but the list has version ${version}`);
}

/** Creates the error for a confirmed change absent from the next read. */
export function changedAgain({ operation, vendor }: WorkflowContext): OperationFailedError {
  return new OperationFailedError({
    vendor,
    operation,
    code: 'CONTENT-CHANGED',
    message: `${operation} was confirmed, but the list differs from the request`,
    hint: 'Another user may have changed it. Check the list, then try again.',
    mayHaveApplied: true,
  });
}

/**
 * Throws if the service returned another list: its elements would replace those of the wanted one. An identifier is a
 * number and a name; only different numbers are different lists for certain.
 */
export function refuseOtherList({ operation, vendor }: WorkflowContext, wanted: string, returned: string): void {
  const numberOf = (id: string): string | undefined => /^(\d+)_/.exec(id)?.[1]?.replace(/^0+/, '');
  const [given, shown] = [numberOf(wanted), numberOf(returned)];
  if (given === undefined || shown === undefined || given === shown) return;
  throw new OperationFailedError({
    vendor,
    operation,
    code: 'OTHER-LIST',
    message: `${operation} read the list ${wanted}, but the service returned ${returned}`,
    hint: 'Nothing was changed. A cache or a proxy may have answered instead of the service. Try again.',
  });
}
