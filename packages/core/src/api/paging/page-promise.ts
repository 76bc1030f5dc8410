import { ApiPromise, type ApiResponse, responseOf } from '../api-promise.js';
import { Page } from './page.js';

/** The content of a page of {@link PagePromise.ofPages}. */
export interface PageContent<Item, Body> {
  readonly items: readonly Item[];

  /** The response the page stands for. */
  readonly body: Body;
}

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
  constructor(response: PromiseLike<ApiResponse<Page<Item, Body>>>) {
    super(response);
  }

  /**
   * Creates a list of these pages, or a failing one, for tests replacing a method.
   *
   * @example
   * ```ts
   * import { PagePromise } from '@edgeward/core';
   *
   * const list = PagePromise.ofPages({ items: [{ id: 'a' }], body: {} }, { items: [{ id: 'b' }], body: {} });
   * for await (const { id } of list) console.log(id);
   * ```
   */
  static ofPages<Item, Body>(
    first: PageContent<Item, Body> | PromiseLike<PageContent<Item, Body>>,
    ...others: readonly PageContent<Item, Body>[]
  ): PagePromise<Item, Body> {
    const page = async (content: typeof first, following: typeof others): Promise<Page<Item, Body>> => {
      const { items, body } = await content;
      const [next, ...rest] = following;
      return new Page(items, body, next && (() => page(next, rest)));
    };
    return new PagePromise(responseOf(page(first, others), { status: 200, headers: {} }));
  }

  /** Iterates over every item and fetches pages as needed. */
  async *[Symbol.asyncIterator](): AsyncIterator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Iterates over the pages, fetching each on demand. */
  async *pages(): AsyncIterableIterator<Page<Item, Body>> {
    let page: Page<Item, Body> | undefined = await this;
    while (page !== undefined) {
      yield page;
      page = await page.next();
    }
  }
}
