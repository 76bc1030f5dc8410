import { type EdgewardError, isEdgewardError } from '@edgeward/core';

/** Waits for a call to fail, and returns its error. */
export async function failureOf(call: Promise<unknown>): Promise<EdgewardError> {
  try {
    await call;
  } catch (error) {
    if (isEdgewardError(error)) return error;
    throw error;
  }
  throw new Error('The call did not fail');
}
