import { brandInstances, hasBrand } from '../../internal/brand.js';

const brand: unique symbol = Symbol.for('@edgeward/page');

/** One page of a list. */
export class Page<Item, Body> {
  static {
    brandInstances(Page, brand);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(value, brand);
  }

  /** The items of this page. */
  readonly items: readonly Item[];

  /** The answer as received. */
  readonly body: Body;

  readonly #next: (() => Promise<Page<Item, Body>>) | undefined;

  /** @internal */
  constructor(items: readonly Item[], body: Body, next: (() => Promise<Page<Item, Body>>) | undefined) {
    this.items = items;
    this.body = body;
    this.#next = next;
  }

  /** Whether the service has another page. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /** Fetches the next page; `undefined` after the last one. */
  async next(): Promise<Page<Item, Body> | undefined> {
    return this.#next?.();
  }
}
