import { ByteStream } from '../../api/byte-stream.js';
import type { EdgewardError } from '../../errors/edgeward-error.js';
import type { Cancellation } from '../call/cancellation.js';
import { bytesOf, type ResponseBody } from './body.js';

/** Callbacks of a stream. */
export interface StreamHooks {
  /** The headers of the response, in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  readonly idleTimeoutMs: number;

  /** Makes the error a broken transfer is thrown as. */
  readonly toError: (cause: unknown) => EdgewardError;

  /** Called once when the transfer ends for any reason. */
  readonly onEnd: (error?: EdgewardError) => void;
}

/** Turns a body into a {@link ByteStream} that releases all resources when it ends. */
export function streamOf(
  body: ResponseBody | null,
  cancellation: Cancellation,
  { headers, idleTimeoutMs, toError, onEnd }: StreamHooks,
): ByteStream {
  const reader = body?.getReader();
  const { signal } = cancellation;
  let received = 0;
  let lastByte: number | undefined;
  let ended = false;
  let cancelled = false;
  const end = (error?: EdgewardError): void => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', abandon);
    cancellation.dispose();
    reader?.cancel().catch(() => {});
    onEnd(error);
  };
  // The deadline also ends a stream without a reader.
  const abandon = (): void => end(toError(signal.reason));
  signal.addEventListener('abort', abandon);
  cancellation.restart('idle', idleTimeoutMs);
  // An empty stream ends right after its attempt.
  if (reader === undefined) queueMicrotask(end);

  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      while (reader !== undefined && !cancelled) {
        cancellation.restart('idle', idleTimeoutMs);
        const { done, value } = await cancellation.race(reader.read());
        if (done === true) {
          const truncation = truncationOf(headers, received, lastByte);
          if (truncation !== undefined) throw new Error(truncation);
          break;
        }
        const chunk = bytesOf(value);
        received += chunk.byteLength;
        lastByte = chunk.at(-1) ?? lastByte;
        // Stop the idle timer while the reader works: only the service's pauses count.
        cancellation.restart('idle', Number.POSITIVE_INFINITY);
        yield chunk;
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

/**
 * Returns why a stream is incomplete if the platform does not detect it. Requests ask for no compression, because fetch
 * accepts truncated gzip as complete. If the service compresses anyway, the last line must still be complete.
 */
function truncationOf(
  headers: StreamHooks['headers'],
  received: number,
  lastByte: number | undefined,
): string | undefined {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    return lastByte === lineFeed ? undefined : 'the compressed response ends in the middle of a line';
  }
  const length = headers['content-length'];
  if (length === undefined || !/^\d+$/.test(length) || Number(length) <= received) return undefined;
  return `the response ends after ${received} of ${length} bytes`;
}

const lineFeed = 0x0a;
