import type { FakeAnswer } from '@edgeward/core/testing';

/** Creates the response to a request beyond the account's limit: text, unlike the JSON of every other error. */
export function rateLimitAnswer(nextMs: number, limit = 100): FakeAnswer {
  const next = new Date(nextMs).toISOString();
  return {
    status: 429,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-next': next,
    },
    // The service's text has these two spaces.
    body: `Your request did not succeed as this operation has reached  the limit for your account. Please try after ${next}`,
  };
}
