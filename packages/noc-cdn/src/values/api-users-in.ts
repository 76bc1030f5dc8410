import { isJson, Secret } from '@edgeward/core';
import type { ApiUserMap } from '../generated/models.js';

/** A user of a protected API. Can be passed to `apiUsers.create` unchanged, which generates a new token. */
export interface ListedApiUser {
  readonly username: string;
  readonly token: Secret | undefined;

  /** Most requests an hour. */
  readonly maxRequests: number | undefined;
}

/** Returns the users in a response of `apiUsers.list`, with tokens as secrets and numeric texts as numbers. */
export function apiUsersIn(answer: ApiUserMap): readonly ListedApiUser[] {
  // PHP writes an object without members as an empty list.
  if (Array.isArray(answer)) return [];
  return Object.entries(answer).flatMap(([username, user]: readonly [string, unknown]) => {
    // A text is no user: it is the status of the response.
    if (typeof user === 'string') return [];
    const { access_token: token, max_requests_per_hour: most } = isJson(user) ? user : {};
    return [{ username, token: tokenIn(token), maxRequests: numberIn(most) }];
  });
}

function tokenIn(token: unknown): Secret | undefined {
  return typeof token === 'string' || typeof token === 'number' ? Secret.of(String(token)) : undefined;
}

/** Returns a number for `apiUsers.create`; users without a limit have none. */
function numberIn(most: unknown): number | undefined {
  const number = typeof most === 'string' && most.trim() !== '' ? Number(most) : most;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
