import { type FakeAnswer, FakeRefusal } from '@edgeward/core/testing';

/** The confirmation of a change. */
export const success: Readonly<Record<string, string>> = { status: 'success', status_message: 'success' };

/** Answers in plain words, as the lists do. */
export function textAnswer(status: number, body: string): FakeAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** Refuses in plain words. */
export function textRefusal(status: number, body: string): FakeRefusal {
  return new FakeRefusal(textAnswer(status, body));
}

/** Refuses with a code. */
export function codeRefusal(status: number, code: string, message: string): FakeRefusal {
  return new FakeRefusal({ status, body: { status: code, status_message: message } });
}

/** Rejects an invalid request. */
export function invalid(message: string): FakeRefusal {
  return codeRefusal(403, 'validation_error', message);
}

/** Creates an error given only its status. */
export function errorAnswer(status: number, message?: string): FakeAnswer {
  // A 400 with a message means that the test kit could not parse the request.
  if (status === 400 && message !== undefined) return textAnswer(403, 'json parsing error');
  if (status === 403) return textAnswer(403, 'authorization failure');
  if (status >= 500) return textAnswer(status, 'unknown error');
  return textAnswer(status, message ?? 'no such resource');
}
