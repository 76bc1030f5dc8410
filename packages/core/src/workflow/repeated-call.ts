import { ApiPromise, type ApiResponse } from '../api/api-promise.js';

/**
 * Makes a call that starts again after a failure, as often as `mayRepeat` resolves to `true`. It waits for as long as
 * `mayRepeat` does, so pauses and reads belong there. Its failure is that of the last call.
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
