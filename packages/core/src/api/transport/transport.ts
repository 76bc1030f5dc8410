import type { AuthWarning } from '../../auth/auth.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../call-options.js';
import type { Operation, PagedOperation } from '../operation.js';
import type { PagePromise } from '../paging/page-promise.js';
import type { RawRequest } from './raw-request.js';

/** Calls operations; generated resource classes are written against it. */
export interface Transport {
  /** Calls any path of the same host, with the client's credentials, guard, errors and events. */
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;

  /**
   * Checks the parameters of a call as the call would, without sending anything. Workflows use it to check every step
   * before the first.
   *
   * @throws {@link RequestValidationError} A parameter has to change.
   */
  check(operation: Operation, params?: object): void;

  /**
   * Returns an object the clients derived from each other share while they reach the same host, such as a queue.
   * `create` makes it on the first request and identifies it: declare it once in a module.
   */
  shared<T>(create: () => T): T;

  /** Reports a warning for an operator to the client's listeners. */
  warn(warning: AuthWarning): void;

  call<T>(operation: Operation<T>, params?: object, options?: CallOptions): ApiPromise<T>;
  paginate<Body, Item>(
    operation: PagedOperation<Body, Item>,
    params?: object,
    options?: CallOptions,
  ): PagePromise<Item, Body>;
}
