import { type FakeAnswer, FakeRefusal } from '@edgeward/core/testing';

/** The form of refusals: the status of a failure is not documented. */
export type FailureStatuses = 'always-200' | 'by-meaning';

/** Writes a failure as the service does. */
export function faultAnswer(status: number, message = 'failNext requested this failure.', code = 'FAULT'): FakeAnswer {
  return { status, body: { code, message } };
}

/** Rejects a request with a failure given as an HTTP status. */
export function refusal(
  statuses: FailureStatuses,
  status: number,
  message: string,
  code: 'FAULT' | 'ACCESS_DENIED' = 'FAULT',
): FakeRefusal {
  return new FakeRefusal(faultAnswer(statuses === 'always-200' ? 200 : status, message, code));
}
