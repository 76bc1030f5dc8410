/** An answer with its status, headers and request id. */
export interface ApiResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;

  /** The vendor's identifier of the request. */
  readonly requestId: string | undefined;

  /** Requests sent. */
  readonly attempts: number;
}

/** Status and headers of an answer. */
export interface ResponseInfo {
  readonly status: number;

  /** Header names in lower case; `set-cookie` is left out. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How a call ended. The promise of it never rejects. */
type Outcome<T> =
  | { readonly response: ApiResponse<T>; readonly failed: false }
  | { readonly error: unknown; readonly failed: true };

/**
 * A call in flight: `await` gives the body of the response, {@link ApiPromise.withResponse} gives it with status, headers,
 * request id and attempts. The request is made once, however often it is awaited.
 *
 * The stack of a failure includes the code awaiting the call. A failed change is reported as an unhandled rejection
 * unless it is awaited; a failed read is not.
 */
export class ApiPromise<T> extends Promise<T> {
  // V8 finds the caller of a failing call only along promises with exactly one reaction. So one promise, which never
  // rejects, follows the call, and each `then` is a reaction to it: a `catch` here would hide the caller.
  readonly #outcome: Promise<Outcome<T>>;
  readonly #isChange: boolean;
  #isFollowed = false;
  #unhandled: Promise<never> | undefined;

  /** @internal */
  constructor(response: PromiseLike<ApiResponse<T>>, isChange = false) {
    super(() => {});
    this.#isChange = isChange;
    this.#outcome = this.#follow(response);
  }

  /** `then` and its relatives return plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * Creates a resolved or rejected call, for tests replacing a method.
   *
   * @example
   * ```ts
   * import { ApiPromise } from '@edgeward/core';
   *
   * const call = ApiPromise.of({ status: 'enabled' }, { headers: { 'x-request-id': 'r-1' } });
   * const { data, response } = await call.withResponse();
   * ```
   */
  static of<T>(data: T | PromiseLike<T>, { status = 200, headers = {} }: Partial<ResponseInfo> = {}): ApiPromise<T> {
    return new ApiPromise(responseOf(data, { status, headers }));
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  override then<Result1 = T, Result2 = never>(
    onFulfilled?: ((value: T) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    return this.#data().then(onFulfilled, onRejected);
  }

  /** Resolves to the body with status, headers, request id and number of attempts. */
  async withResponse(): Promise<ApiResponse<T>> {
    this.#markFollowed();
    const outcome = await this.#outcome;
    if (outcome.failed) throw outcome.error;
    return outcome.response;
  }

  async #data(): Promise<T> {
    this.#markFollowed();
    const outcome = await this.#outcome;
    if (outcome.failed) throw outcome.error;
    return outcome.response.data;
  }

  async #follow(response: PromiseLike<ApiResponse<T>>): Promise<Outcome<T>> {
    try {
      return { response: await response, failed: false };
    } catch (error) {
      if (this.#isChange && !this.#isFollowed) this.#unhandled = Promise.reject(error);
      return { error, failed: true };
    }
  }

  #markFollowed(): void {
    this.#isFollowed = true;
    this.#unhandled?.catch(() => {});
  }
}

/** Waits for the body of a stand-in. */
export async function responseOf<T>(data: T | PromiseLike<T>, response: ResponseInfo): Promise<ApiResponse<T>> {
  return { data: await data, response, requestId: undefined, attempts: 1 };
}
