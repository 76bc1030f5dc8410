// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiUserMap, CreatedApiUser, StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ApiUsers.create}. */
export interface CreateApiUserParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Name of the user; `open_access` stands for everybody without a token. */
  readonly username: string;

  /** Most requests an hour. */
  readonly maxRequests?: number | undefined;

  /** When the access ends: `yyyy-mm-dd`, or a time such as `1 week` or `6 months`. */
  readonly expire?: string | undefined;
}

/** Parameters of {@link ApiUsers.list}. */
export interface ListApiUsersParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** Parameters of {@link ApiUsers.delete}. */
export interface DeleteApiUserParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** Name of the user. */
  readonly username: string;
}

/** Who has access to the protected API of a website. Reached as `noc.apiUsers`. */
export class ApiUsersOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates a user of the protected API of a website.
   *
   * The token is in the text of `notice` only: `apiUsers.createWithToken` takes it out.
   *
   * Sends a single request. Most programs should use the workflow `apiUsers.createWithToken` instead.
   *
   * Effect: `write`, because it adds a user, each time with another token. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.apiUsers.create({ website: 'example.com', username: 'user@example.net', maxRequests: 100 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/api_protect/add_user}
   */
  create(params: CreateApiUserParams, options?: CallOptions): ApiPromise<CreatedApiUser> {
    return this.#transport.call(apiUsersCreateOperation, params, options);
  }

  /**
   * Lists who has access to the protected API of a website.
   *
   * The documentation has two names of the action; if the service does not know the first, the second is sent.
   *
   * @example
   * ```ts
   * const users = apiUsersIn(await noc.apiUsers.list({ website: 'example.com' }));
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/api_protect/list_users}
   */
  list(params?: ListApiUsersParams, options?: CallOptions): ApiPromise<ApiUserMap> {
    return this.#transport.call(apiUsersListOperation, params, options);
  }

  /**
   * Takes the access to the protected API of a website away.
   *
   * Effect: `destroy`, because the user is locked out and the token is gone. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await noc.apiUsers.delete({ website: 'example.com', username: 'user@example.net' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/customrules/api_protect/delete_users}
   */
  delete(params: DeleteApiUserParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(apiUsersDeleteOperation, params, options);
  }
}

export const apiUsersCreateOperation: Operation<CreatedApiUser> = {
  id: 'apiUsers.create',
  documentedAs: 'CDN/customrules/api_protect/add_user',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/api_protect/add_user' },
  clientParams: ['website'],
  query: ['website', 'username', { name: 'maxRequests', wire: 'max_requests' }, 'expire'],
  queryTypes: { maxRequests: 'number' },
  requiredQuery: ['username'],
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.createdApiUserSchema },
};

export const apiUsersListOperation: Operation<ApiUserMap> = {
  id: 'apiUsers.list',
  documentedAs: 'CDN/customrules/api_protect/list_users',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/api_protect/list_user' },
  clientParams: ['website'],
  query: ['website'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.apiUserMapSchema },
};

export const apiUsersDeleteOperation: Operation<StatusAnswer> = {
  id: 'apiUsers.delete',
  documentedAs: 'CDN/customrules/api_protect/delete_users',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/customrules/api_protect/delete_user' },
  clientParams: ['website'],
  query: ['website', 'username'],
  requiredQuery: ['username'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  secretResponses: true,
  responses: { 200: schemas.statusAnswerSchema },
};
