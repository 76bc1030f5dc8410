import { ByteStream } from '../byte-stream.js';
import type { Cancellation } from './cancellation.js';
import type { ResponseBody } from './response-body.js';

/** What happens around a stream. */
export interface StreamHooks {
  readonly idleTimeoutMs: number;

  /** Makes the error that a broken transfer is thrown as. */
  readonly toError: (cause: unknown) => unknown;

  /** Called once, when the transfer ends in whatever way. */
  readonly onEnd: (error?: unknown) => void;
}

/** Turns a body into a {@link ByteStream} that ends everything it holds when it ends. */
export function streamOf(
  body: ResponseBody | null,
  cancellation: Cancellation,
  { idleTimeoutMs, toError, onEnd }: StreamHooks,
): ByteStream {
  const reader = body?.getReader();
  const { signal } = cancellation;
  let ended = false;
  let cancelled = false;
  const end = (error?: unknown): void => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', abandon);
    cancellation.dispose();
    reader?.cancel().catch(() => {});
    onEnd(error);
  };
  // A stream that nobody reads ends here when its time is over.
  const abandon = (): void => end(toError(signal.reason));
  signal.addEventListener('abort', abandon);
  cancellation.restart('idle', idleTimeoutMs);
  // What is empty from the start is not waited for, but ends after its attempt.
  if (reader === undefined) queueMicrotask(end);

  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      while (reader !== undefined && !cancelled) {
        cancellation.restart('idle', idleTimeoutMs);
        const { done, value } = await cancellation.race(reader.read());
        if (done) break;
        // The time that the reader takes is not the service's.
        cancellation.restart('idle', Number.POSITIVE_INFINITY);
        yield value;
      }
    } catch (cause) {
      if (cancelled) return;
      const error = toError(cause);
      end(error);
      throw error;
    } finally {
      end();
    }
  }
  return new ByteStream(chunks(), () => {
    cancelled = true;
    end();
  });
}
