/** An answer together with what came with it. */
export interface ApiResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;

  /** The vendor's identifier of the request. */
  readonly requestId: string | undefined;

  /** Requests that were sent. */
  readonly attempts: number;
}

/** Status and headers of an answer. */
export interface ResponseInfo {
  readonly status: number;

  /** Header names in lower case; `set-cookie` is left out. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A call under way: `await` gives the answer's body, {@link ApiPromise.withResponse} gives it with status, headers,
 * request id and attempts. The request is made once, however often it is awaited.
 */
export class ApiPromise<T> extends Promise<T> {
  readonly #response: Promise<ApiResponse<T>>;

  /** @internal */
  constructor(response: Promise<ApiResponse<T>>) {
    super((resolve, reject) => {
      response.then(({ data }) => resolve(data), reject);
    });
    this.#response = response;
  }

  /** `then` and its relatives return plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Resolves to the body with status, headers, request id and number of attempts. */
  withResponse(): Promise<ApiResponse<T>> {
    // The caller follows the returned promise; this one must not be reported as unhandled.
    this.catch(() => {});
    return this.#response;
  }
}
