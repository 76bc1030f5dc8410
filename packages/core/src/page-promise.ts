import { ApiPromise, type ApiResponse } from './api-promise.js';
import type { Page } from './page.js';

/**
 * A list under way: `await` gives its first {@link Page}, iterating gives every item of every page.
 *
 * @example
 * ```ts
 * for await (const action of apigee.securityActions.list()) console.log(action.name);
 * ```
 */
export class PagePromise<Item, Body> extends ApiPromise<Page<Item, Body>> implements AsyncIterable<Item> {
  /** @internal */
  constructor(response: Promise<ApiResponse<Page<Item, Body>>>) {
    super(response);
  }

  /** Iterates over every item; pages are fetched as they are needed. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Iterates over the pages; each is fetched when it is asked for. */
  async *pages(): AsyncIterableIterator<Page<Item, Body>> {
    let page: Page<Item, Body> | undefined = await this;
    while (page !== undefined) {
      yield page;
      page = await page.next();
    }
  }
}
