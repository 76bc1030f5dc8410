import { addContext, type EdgewardError, isEdgewardError } from '@edgeward/core';

/** Tells whether a change failed in a way that leaves open whether it was carried out. */
export function isAnswerLost(error: unknown): error is EdgewardError {
  return isEdgewardError(error) && error.mayHaveApplied;
}

/** Says in the error of a change that reading back did not show it. */
export function explainLostAnswer(error: EdgewardError): void {
  // One look proves nothing: were it sent again, the first request could still be carried out after the second.
  const hint =
    'The change did not show when it was read back. It was not sent again, since it may still be on its way.';
  addContext(error, { hint: [hint, 'Make the same call again later.', error.hint ?? ''].join(' ').trim() });
}
