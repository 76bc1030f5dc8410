import { TextDecoder } from 'node:util';
import { type LogEntry, parseLogLine } from './entry.js';

const longestLine = 1024 * 1024;
const pieceLength = 16 * 1024;

/**
 * Reads a log from a file, a download or any other stream, in constant memory. It never throws for what a line holds;
 * a line beyond a megabyte comes in several entries.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs';
 * import { parseLogStream } from '@edgeward/noc-cdn';
 *
 * for await (const entry of parseLogStream(createReadStream('noc.log'))) console.log(entry.raw);
 * ```
 */
export async function* parseLogStream(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<LogEntry, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      const text = rest + (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
      let start = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        const line = withoutReturn(text.slice(start, end));
        start = end + 1;
        if (line !== '') yield parseLogLine(line);
      }
      rest = text.slice(start);
      if (rest.length >= longestLine) {
        yield parseLogLine(rest);
        rest = '';
      }
    }
  }
  const line = withoutReturn(rest + decoder.decode());
  if (line !== '') yield parseLogLine(line);
}

/** Small texts are gone before the garbage collector takes them for old. */
function* piecesOf(chunk: Uint8Array | string): Generator<Uint8Array | string, void, undefined> {
  for (let start = 0; start < chunk.length; start += pieceLength) {
    yield typeof chunk === 'string'
      ? chunk.slice(start, start + pieceLength)
      : chunk.subarray(start, start + pieceLength);
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
