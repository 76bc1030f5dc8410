import type { ApiPromise } from './api-promise.js';
import type { CallOptions } from './call-options.js';
import type { Operation, PagedOperation } from './operation.js';
import type { PagePromise } from './page-promise.js';
import type { RawRequest } from './raw-request.js';

/** Calls operations; generated resource classes are written against it. */
export interface Transport {
  /** Calls any path of the same host, with the client's credentials, guard, errors and events. */
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;

  call<T>(operation: Operation<T>, params?: object, options?: CallOptions): ApiPromise<T>;
  paginate<Body, Item>(
    operation: PagedOperation<Body, Item>,
    params?: object,
    options?: CallOptions,
  ): PagePromise<Item, Body>;
}
