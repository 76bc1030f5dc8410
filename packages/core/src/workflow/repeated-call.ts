import { ApiPromise, type ApiResponse } from '../api/api-promise.js';

/**
 * Repeats a failed change while `mayRepeat` resolves to `true`. Put pauses and reads into `mayRepeat`. Fails like the
 * last call. `onEnd` is called when the last call has ended.
 *
 * @hidden
 */
export function repeatedCall<T>(
  start: () => ApiPromise<T>,
  mayRepeat: (error: unknown, failures: number) => Promise<boolean>,
  onEnd?: () => void,
): ApiPromise<T> {
  const run = async (): Promise<ApiResponse<T>> => {
    try {
      for (let failures = 1; ; failures += 1) {
        try {
          return await start().withResponse();
        } catch (error) {
          if (!(await mayRepeat(error, failures))) throw error;
        }
      }
    } finally {
      onEnd?.();
    }
  };
  return new ApiPromise(run(), true);
}
