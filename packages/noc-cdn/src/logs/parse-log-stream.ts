import { TextDecoder, types } from 'node:util';
import { ConfigurationError } from '@edgeward/core';
import { Leavable } from './leavable.js';
import { LogEntries } from './log-entries.js';
import { type LogEntry, parseLogLine } from './parse-log-line.js';

const longestLine = 1024 * 1024;
const pieceLength = 16 * 1024;

/**
 * Parses a log from a file, a download or any other stream, in constant memory. Never throws for a line's content; a
 * line beyond a megabyte is split into several entries.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs';
 * import { parseLogStream } from '@edgeward/noc-cdn';
 *
 * for await (const entry of parseLogStream(createReadStream('noc.log'))) console.log(entry.raw);
 * ```
 */
export function parseLogStream(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>): LogEntries {
  return new LogEntries(new Leavable((loop) => batchesOf(isAsyncIterable(chunks) ? loop.over(chunks) : chunks)));
}

function isAsyncIterable<T>(chunks: AsyncIterable<T> | Iterable<T>): chunks is AsyncIterable<T> {
  return typeof chunks === 'object' && chunks !== null && Symbol.asyncIterator in chunks;
}

/** Reads the lines of each piece together. */
async function* batchesOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<readonly LogEntry[], void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      const text = rest + (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
      const end = text.lastIndexOf('\n') + 1;
      const entries = entriesOf(text, end);
      rest = text.slice(end);
      if (rest.length >= longestLine) {
        // Never cut an emoji in two: neither half could be written to a file.
        const cut = /[\ud800-\udbff]$/.test(rest) ? rest.length - 1 : rest.length;
        entries.push(parseLogLine(rest.slice(0, cut)));
        rest = rest.slice(cut);
      }
      if (entries.length > 0) yield entries;
    }
  }
  const last = rest + decoder.decode();
  const entries = entriesOf(last, last.length);
  if (entries.length > 0) yield entries;
}

/** Reads the lines of a text up to `textEnd`, the end of a line. */
function entriesOf(text: string, textEnd: number): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let start = 0; start < textEnd; ) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? textEnd : found;
    const end = text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
    if (end > start) entries.push(parseLogLine(text.slice(start, end)));
    start = next + 1;
  }
  return entries;
}

const carriageReturn = 0x0d;

/** Small pieces are freed before the garbage collector moves them to its old generation. */
function* piecesOf(given: Uint8Array | string): Generator<Uint8Array | string, void, undefined> {
  const chunk = typeof given === 'string' ? given : bytesOf(given);
  for (let start = 0; start < chunk.length; start += pieceLength) {
    yield chunk.slice(start, start + pieceLength);
  }
}

/** Accepts any bytes. Anything else would be an empty log without an error. */
function bytesOf(chunk: unknown): Uint8Array {
  if (types.isUint8Array(chunk)) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (types.isAnyArrayBuffer(chunk)) return new Uint8Array(chunk);
  throw new ConfigurationError({
    vendor: 'noc',
    message: 'parseLogStream: a chunk must be a string or bytes',
    hint: 'Pass a stream, or a list of strings or buffers.',
  });
}
