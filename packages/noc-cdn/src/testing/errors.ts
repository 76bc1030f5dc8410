import { type FakeAnswer, FakeRefusal } from '@edgeward/core/testing';

/** Writes a failure as the service does. */
export function failed(status: number, reason = 'failNext requested this failure.'): FakeAnswer {
  return { status, body: { status: 'failed', reason } };
}

/** Refuses a request as the service does: with 200. */
export function refusal(reason: string): FakeRefusal {
  return new FakeRefusal(failed(200, reason));
}
