import { ApiPromise, type ApiResponse } from '../api/api-promise.js';

/**
 * Repeats a failed call while `mayRepeat` resolves to `true`. Put pauses and reads into `mayRepeat`. Fails like the
 * last call.
 *
 * @hidden
 */
export function repeatedCall<T>(
  start: () => ApiPromise<T>,
  mayRepeat: (error: unknown, failures: number) => Promise<boolean>,
): ApiPromise<T> {
  const run = async (): Promise<ApiResponse<T>> => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await start().withResponse();
      } catch (error) {
        if (!(await mayRepeat(error, failures))) throw error;
      }
    }
  };
  return new ApiPromise(run());
}
