import { describe, expect, it } from 'vitest';
import { type LogEntry, parseLogLine, parseLogStream } from '../src/index.js';
import { FakeClock } from '../src/testing/index.js';
import { collect } from './support/collect.js';
import { answeredWith, nocWith } from './support/noc.js';

const line =
  '2026-01-01 00:00:01 example.com edge-1 192.0.2.7 200 512 MISS - GET /a b HTTP/2 - Mozilla/5.0 (X11; Linux)';

describe('a line of the log', () => {
  it('parses with spaces in its path and its user agent', () => {
    expect(parseLogLine(line)).toMatchObject({ parsed: true, path: '/a b', userAgent: 'Mozilla/5.0 (X11; Linux)' });
  });

  it.each(['', 'garbage', '2026-01-01 00:00:01 half a line', '\u0000\uFFFD', `${line.slice(0, 60)}`])(
    'keeps a log line of another form (%#)',
    (raw) => {
      expect(parseLogLine(raw)).toEqual({ parsed: false, raw });
    },
  );

  it('takes no longer than its length allows', () => {
    const hostile = `2026-01-01 00:00:01 a b c 200 1 HIT - GET ${'x HTTP/ '.repeat(20_000)}`;
    const before = performance.now();
    expect(parseLogLine(hostile).parsed).toBe(false);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('a stream of lines', () => {
  it('is the same however it is cut', async () => {
    const bytes = new TextEncoder().encode(`${line}\r\nÄÖ€😀 garbage\n\n${line}`);
    const expected = [line, 'ÄÖ€😀 garbage', line];
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect((await collect(parseLogStream(chunks))).map(({ raw }) => raw)).toEqual(expected);
    }
  });

  it('is split into several entries if a line never ends', async () => {
    const chunks = Array.from({ length: 50 }, () => 'x'.repeat(65_536));
    const entries = await collect(parseLogStream(chunks));
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.map(({ raw }) => raw).join('')).toHaveLength(50 * 65_536);
  });

  it('does not throw for bytes that are no text', async () => {
    const entries = await collect(parseLogStream([Uint8Array.of(0xff, 0xfe, 10, 0xc3)]));
    expect(entries.map(({ parsed }) => parsed)).toEqual([false, false]);
  });
});

describe('the entries of a log', () => {
  const chunks = (): readonly Uint8Array[] => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => `${line} ${index}\n`).join(''));
    return [bytes.subarray(0, 50_000), bytes.subarray(50_000)];
  };

  it('are the same one by one and in batches', async () => {
    const batches = await collect(parseLogStream(chunks()).batches());
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.flat()).toEqual(await collect(parseLogStream(chunks())));
    expect(batches.every(({ length }) => length > 0)).toBe(true);
  });

  it('come in their order to calls of next() that do not wait for each other', async () => {
    const entries = parseLogStream(chunks());
    const results = await Promise.all(Array.from({ length: 1001 }, () => entries.next()));
    expect(results.map(({ value }) => value)).toEqual([...(await collect(parseLogStream(chunks()))), undefined]);
    expect(results.at(-1)?.done).toBe(true);
  });

  it('end their source when a loop over them ends early', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* chunks();
      } finally {
        isClosed = true;
      }
    }
    for await (const entry of parseLogStream(source())) {
      expect(entry.parsed).toBe(true);
      break;
    }
    expect(isClosed).toBe(true);
  });

  it('batches are complete up to a malformed line', async () => {
    const body = `${line}\n${line}\n<html>`;
    const { noc } = answeredWith(() => new Response(body));
    const entries: LogEntry[] = [];
    const read = async (): Promise<void> => {
      for await (const batch of noc.logs.day({ date: '2026-01-01' }).batches()) entries.push(...batch);
    };
    await expect(read()).rejects.toMatchObject({ kind: 'response-parse' });
    expect(entries).toHaveLength(2);
  });
});

describe('logs', () => {
  it('the log of a day gives entries or bytes', async () => {
    const { noc } = nocWith({ log: { perSecond: 1, from: new Date('2025-12-31T23:59:00Z') } });
    const entries = await collect(noc.logs.day({ date: new Date('2025-12-31T12:00:00Z') }));
    expect(entries).toHaveLength(60);
    expect(entries.every(({ parsed }) => parsed)).toBe(true);
    let bytes = 0;
    for await (const chunk of await noc.logs.day({ date: '2025-12-31' })) bytes += chunk.length;
    expect(bytes).toBe(entries.reduce((sum, { raw }) => sum + raw.length + 1, 0));
  });

  it('can be left early, which ends the transfer', async () => {
    const { noc } = nocWith({ log: { perSecond: 1000 } });
    expect(await collect(noc.logs.day({ date: '2025-12-31' }), 3)).toHaveLength(3);
  });

  it('are the newest, the newest first', async () => {
    const { noc } = nocWith();
    const entries = await collect(noc.logs.latest({ limit: 5 }));
    expect(entries).toHaveLength(5);
    expect(timeOf(entries[0])).toBe('2026-01-01 00:00:00');
    expect(timeOf(entries[4])).toBe('2025-12-31 23:59:58');
  });

  it('are the newest of a fake with thousands in each second', async () => {
    const { noc } = nocWith({ log: { perSecond: 3000, lineOf: (time) => time } });
    expect(await collect(noc.logs.latest({ limit: 5 }))).toHaveLength(5);
  });

  it('come from a date on', async () => {
    const { noc, fake } = nocWith();
    await collect(noc.logs.since({ since: new Date('2025-12-31T23:59:58.900Z') }));
    expect(fake.requests[0]?.query['since']).toBe('2025-12-31 23:59:58');
  });

  it('between two times come from the days that they touch', async () => {
    const { noc, fake } = nocWith({
      clock: new FakeClock('2026-01-02T12:00:00Z'),
      log: { perSecond: 1, from: new Date('2025-12-31T00:00:00Z') },
    });
    const entries = await collect(
      noc.logs.between({ from: '2025-12-31 23:59:58', to: new Date('2026-01-02T00:00:00Z') }),
    );
    expect(entries).toHaveLength(86_402);
    expect([timeOf(entries[0]), timeOf(entries.at(-1))]).toEqual(['2025-12-31 23:59:58', '2026-01-01 23:59:59']);
    expect(fake.requests).toHaveLength(2);
  });
});

function timeOf(entry: LogEntry | undefined): string | undefined {
  return entry?.parsed ? entry.time : undefined;
}
