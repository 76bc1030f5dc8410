import { Secret } from '@edgeward/core';
import type { ApiUserMap } from '../generated/models.js';

/** Who has access to a protected API. */
export interface ListedApiUser {
  readonly username: string;
  readonly token: Secret | undefined;

  /** Most requests an hour. */
  readonly maxRequests: number | undefined;
}

/** Reads the users in an answer of `apiUsers.list`: tokens as secrets, and numbers, which come as texts, as numbers. */
export function apiUsersIn(answer: ApiUserMap): readonly ListedApiUser[] {
  return Object.entries(answer).flatMap(([username, user]) => {
    // A text is the status of the answer, where it has one.
    if (typeof user === 'string') return [];
    const { access_token: token, max_requests_per_hour: most } = user;
    return [
      {
        username,
        token: token === undefined ? undefined : Secret.of(token),
        maxRequests: most === undefined || most === '' || Number.isNaN(Number(most)) ? undefined : Number(most),
      },
    ];
  });
}
