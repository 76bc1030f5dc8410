import {
  type ApiPromise,
  type CallOptions,
  OperationFailedError,
  ownParams,
  Secret,
  type Transport,
} from '@edgeward/core';
import type { CreatedApiUser } from '../generated/models.js';
import { ApiUsersOperations, type CreateApiUserParams } from '../generated/resources/api-users.js';
import { withoutMember } from '../internal/without-member.js';
import { refuseOtherWebsite, tokenIn } from '../values/notice.js';

/** Parameters of `apiUsers.create`. */
export interface NewApiUser extends CreateApiUserParams {
  /** Not sent, because the service generates a new one: a user from `apiUsersIn` can be passed unchanged. */
  readonly token?: Secret | undefined;
}

/** A created user. */
export interface CreatedApiUserToken {
  readonly username: string;

  /** The token of the user; `reveal()` gives the text. */
  readonly token: Secret;
}

/** Who has access to the protected API of a website. Reached as `noc.apiUsers`. */
export class ApiUsers extends ApiUsersOperations {
  readonly #website: string | undefined;

  /** @internal */
  constructor(transport: Transport, website?: string) {
    super(transport);
    this.#website = website;
  }

  /**
   * Gives somebody access. The token is in the text of `notice` only: see {@link ApiUsers.createWithToken}.
   *
   * @example
   * ```ts
   * await noc.apiUsers.create({ website: 'example.com', username: 'user@example.net', expire: '6 months' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override create(params: NewApiUser, options?: CallOptions): ApiPromise<CreatedApiUser> {
    return super.create(withoutMember(params, 'token'), options);
  }

  /**
   * Creates an API user and returns the token, which the service shows only within a sentence.
   *
   * @example
   * ```ts
   * const { token } = await noc.apiUsers.createWithToken({ website: 'example.com', username: 'user@example.net' });
   * await handOver(token.reveal());
   * ```
   *
   * @throws {@link OperationFailedError} when the answer has no token; the user was created then.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  async createWithToken(params: NewApiUser, options?: CallOptions): Promise<CreatedApiUserToken> {
    const given = ownParams(params);
    const { notice = '' } = await this.create(given, options);
    refuseOtherWebsite('apiUsers.create', notice, given.website ?? this.#website);
    const token = tokenIn(notice);
    if (token !== undefined) return { username: given.username, token: Secret.of(token) };
    throw new OperationFailedError({
      vendor: 'noc',
      operation: 'apiUsers.create',
      message: 'The user was created, but the response has no token',
      hint: 'Read the token with apiUsers.list.',
      mayHaveApplied: true,
    });
  }
}
