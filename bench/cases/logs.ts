import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { NocCdn, nocApiKey, parseLogStream } from '@edgeward/noc-cdn';
import type { Case } from '../src/comparison.ts';
import { once } from '../src/measure.ts';

const lines = 200_000;
const chunkBytes = 64 * 1024;

const form =
  /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (\S+) (\S+) (\S+) (\d{3}) (\d+) (\S+) (\S+) ([A-Z]+) (.+?) (HTTP\/\S+) (\S+) (.*)$/s;

/** Log lines per second, compared with readline and one expression building the same object. */
export const logLines: readonly Case[] = (['parseLogStream', 'logs.day'] as const).map((ours) => async () => {
  const chunks = chunksOf(log());
  const body = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
  const noc = new NocCdn({
    auth: nocApiKey('bench-noc-api-key'),
    website: 'example.com',
    fetch: async () => new Response(body(), { headers: { 'content-type': 'text/plain' } }),
  });
  const work = {
    parseLogStream: () => count(parseLogStream(chunks)),
    'logs.day': () => count(noc.logs.day({ date: '2026-01-02' })),
    readline: () => count(readByLine(chunks)),
  };
  return {
    name: `log lines, ${ours}`,
    unit: 'line',
    rounds: 7,
    ours,
    contenders: [once(ours, lines, work[ours]), once('readline', lines, work.readline)],
    targets: [{ against: ['readline'], of: 'throughput', goal: 1.5 }],
  };
});

async function count(entries: AsyncIterable<{ readonly parsed: boolean }>): Promise<void> {
  let parsed = 0;
  for await (const entry of entries) if (entry.parsed) parsed += 1;
  if (parsed !== lines) throw new Error(`${parsed} of ${lines} lines were read`);
}

/** A line as the expression reads it. */
interface ReadLine extends Readonly<Record<string, unknown>> {
  readonly parsed: boolean;
}

async function* readByLine(chunks: readonly Uint8Array[]): AsyncGenerator<ReadLine> {
  for await (const line of createInterface({ input: Readable.from(chunks), crlfDelay: Number.POSITIVE_INFINITY })) {
    const match = form.exec(line);
    if (match === null) continue;
    const [raw, time, site, edge, clientIp, status, bytes, cache, verdict] = match;
    const [method, path, protocol, referer, userAgent] = match.slice(9);
    yield {
      parsed: true,
      raw,
      time,
      site,
      edge,
      clientIp,
      status: Number(status),
      bytes: Number(bytes),
      cache,
      verdict,
      method,
      path,
      protocol,
      referer,
      userAgent,
    };
  }
}

function log(): string {
  return Array.from(
    { length: lines },
    (_, index) =>
      `2026-01-02 03:04:${String(index % 60).padStart(2, '0')} example.com cdn-edge-usa-east-ny1 203.0.113.${index % 256} 200 5120 MISS - GET /item/${index} HTTP/2 https://example.com/ Mozilla/5.0 (X11; Linux x86_64)\n`,
  ).join('');
}

function chunksOf(text: string): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += chunkBytes) chunks.push(bytes.subarray(start, start + chunkBytes));
  return chunks;
}
