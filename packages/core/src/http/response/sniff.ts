import type { Cancellation } from '../call/cancellation.js';
import type { AttemptOutcome } from '../call/send.js';
import { networkFailure } from '../failure/network-failure.js';
import { type BodyReader, bytesOf, type ResponseBody } from './body.js';
import { mayBecomeHtml } from './html.js';

type Streamed = Extract<AttemptOutcome, { type: 'stream' }>;

const largestFailure = 64 * 1024;

/**
 * Checks whether a streamed response is an HTML page or, with `failsInJson`, a failure in JSON. Anything else stays a
 * stream from its first byte.
 */
export async function sniff(
  { status, headers, body }: Streamed,
  cancellation: Cancellation,
  idleTimeoutMs: number,
  failsInJson: boolean,
  isFailure: (bytes: Uint8Array) => boolean,
): Promise<AttemptOutcome> {
  if (body === null) return { type: 'stream', status, headers, body };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      cancellation.restart('idle', idleTimeoutMs);
      const { done, value } = await cancellation.race(reader.read());
      if (done === true) {
        const bytes = Buffer.concat(chunks, size);
        if (isFailure(bytes)) return { type: 'answer', status, headers, bytes };
        break;
      }
      const chunk = bytesOf(value);
      chunks.push(chunk);
      size += chunk.byteLength;
      const bytes = Buffer.concat(chunks, size);
      if (mayBecomeHtml(bytes)) {
        if (size <= largestFailure) continue;
        // The rest of a page is not needed.
        reader.cancel().catch(() => {});
        return { type: 'answer', status, headers, bytes };
      }
      if (!failsInJson || size > largestFailure || !mayBeFailure(bytes)) break;
    }
  } catch (error) {
    // The reader of the stream gets the error of the broken transfer.
    if (!failsInJson && !cancellation.signal.aborted) {
      return { type: 'stream', status, headers, body: joined(chunks, reader) };
    }
    reader.cancel().catch(() => {});
    return cancellation.signal.aborted
      ? { type: 'aborted' }
      : { type: 'network', failure: { ...networkFailure(error), undelivered: false } };
  }
  return { type: 'stream', status, headers, body: joined(chunks, reader) };
}

/**
 * Whether bytes begin with a brace, or with the quotation mark of a string that may hold one, after white space and a
 * byte order mark, or hold nothing else yet.
 */
function mayBeFailure(bytes: Buffer): boolean {
  const start = bytes
    .toString('utf8', 0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return /^(?:[{"]|$)/.test(start);
}

/** Returns a stream of the chunks already read, followed by the rest. */
function joined(chunks: Uint8Array[], rest: BodyReader): ResponseBody {
  const reader: BodyReader = {
    read: async () => {
      const value = chunks.shift();
      return value === undefined ? rest.read() : { done: false, value };
    },
    cancel: () => rest.cancel(),
  };
  return { getReader: () => reader, cancel: () => rest.cancel() };
}
