import { type EdgewardError, type FetchLike, isEdgewardError } from '@edgeward/core';

/** One run of a workflow against a fresh fake, so cases are isolated. */
export interface Scene {
  /** The `fetch` of the fake. */
  readonly fetch: FetchLike;

  /** Makes a client with this `fetch` and runs the workflow. Pass `signal` on, and use `maxRetries: 0` or a fake clock. */
  readonly run: (fetch: FetchLike, signal: AbortSignal) => Promise<unknown>;

  /** Takes a snapshot of everything on the fake the workflow can change; compared with `toEqual`. */
  readonly state: () => unknown;
}

/** The end of a run. */
export type SceneEnd =
  | { readonly value: unknown; readonly error?: undefined }
  | { readonly error: EdgewardError; readonly value?: undefined };

/** A request as a case names it. */
export interface SceneRequest {
  readonly method: string;

  /** The path with its query. */
  readonly path: string;
}

/**
 * Runs a scene to its end. Any error from outside the library, and any error whose words contradict its
 * `mayHaveApplied`, fails the test.
 */
export async function endOf(scene: Scene, fetch: FetchLike, signal: AbortSignal): Promise<SceneEnd> {
  try {
    return { value: await scene.run(fetch, signal) };
  } catch (error) {
    if (!isEdgewardError(error)) throw new Error('The workflow threw an error of another library', { cause: error });
    const words = `${error.message} ${error.hint ?? ''}`;
    if (error.mayHaveApplied && /nothing was (changed|sent)[.:]|changed nothing/i.test(words)) {
      throw new Error(`The error has mayHaveApplied, but says the opposite: ${words}`, { cause: error });
    }
    return { error };
  }
}

/** Fails if a workflow sends nothing: a walk over no requests would prove nothing. */
export function requireRequests(requests: readonly SceneRequest[], { error }: SceneEnd): void {
  if (requests.length === 0) throw new Error('The undisturbed workflow sent no request', { cause: error });
}

/** Calls `before` ahead of each request, with its number from 0; its result, if it has one, is the response. */
export function intercepting(
  fetch: FetchLike,
  before: (index: number, request: SceneRequest, send: () => ReturnType<FetchLike>) => ReturnType<FetchLike>,
): FetchLike {
  let count = 0;
  return (...input) => before(count++, requestOf(input), () => fetch(...input));
}

function requestOf([target, init]: readonly unknown[]): SceneRequest {
  const { url: address, method } = target instanceof Request ? target : { url: String(target), method: methodOf(init) };
  const { pathname, search } = new URL(address);
  return { method, path: pathname + search };
}

function methodOf(init: unknown): string {
  if (typeof init !== 'object' || init === null || !('method' in init)) return 'GET';
  return String(init.method);
}
