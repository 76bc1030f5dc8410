import { isEdgewardError, ResponseParseError } from '@edgeward/core';
import { describe, expect, it } from 'vitest';
import { type LogEntry, NocCdn, parseLogLine, parseLogStream } from '../src/index.js';
import { createFakeNocCdn } from '../src/testing/index.js';
import { collect } from './support/collect.js';
import { answeredWith } from './support/noc.js';

const line =
  '2026-01-01 00:00:01 example.com edge-1 192.0.2.7 200 512 MISS waf:ok GET /a HTTP/2 https://example.net/ curl/8';

/** Reads a body as a log, up to its end or its failure. */
async function read(body: string): Promise<{ readonly raws: readonly string[]; readonly failure: unknown }> {
  const noc = new NocCdn({
    ...createFakeNocCdn().clientOptions,
    fetch: async () => new Response(body, { headers: { 'content-type': 'text/html' } }),
  });
  const raws: string[] = [];
  try {
    for await (const { raw } of noc.logs.day({ website: 'example.com', date: '2026-01-01' })) raws.push(raw);
  } catch (failure) {
    return { raws, failure };
  }
  return { raws, failure: undefined };
}

describe('a line of the documented form', () => {
  it('has each of its parts', () => {
    expect(parseLogLine(line)).toEqual({
      parsed: true,
      raw: line,
      time: '2026-01-01 00:00:01',
      site: 'example.com',
      edge: 'edge-1',
      clientIp: '192.0.2.7',
      status: 200,
      bytes: 512,
      cache: 'MISS',
      verdict: 'waf:ok',
      method: 'GET',
      path: '/a',
      protocol: 'HTTP/2',
      referer: 'https://example.net/',
      userAgent: 'curl/8',
    });
  });

  it.each([`x${line}`, line.replace('GET', 'G(T'), line.replace(' 200 ', ' 2000 '), line.replace('512', '5k')])(
    'is no other line: %s',
    (raw) => {
      expect(parseLogLine(raw)).toEqual({ parsed: false, raw });
    },
  );

  it('may have several lines in its user agent', () => {
    expect(parseLogLine(`${line}\u2028more`)).toMatchObject({ userAgent: 'curl/8\u2028more' });
  });
});

describe('a line of another form after a line of the log', () => {
  it.each([
    'anything',
    '<13>Jan  1 00:00:01 host app: text',
    'a < b <html>',
    'null and void',
    '12.5.7',
    '1 2',
    '[not JSON',
    '{not JSON}',
    '["a"]',
    '[1]',
    '{"time":"2026-01-01","status":"hit"}',
    '{"message":"a","path":"/"}',
    '"a text"',
    '12',
    '-1.25',
    'true',
    'null',
    'x null',
    'nullable',
    '12 apples',
  ])('is an entry: %s', async (other) => {
    expect(await read(`${line}\n${other}\n${line}\n`)).toEqual({ raws: [line, other, line], failure: undefined });
  });

  it.each([
    '<!doctype html>',
    '<html>',
    '</body>',
    '<?xml version="1.0"?>',
    '<B>Warning</B>: in a.php',
    '  <br />',
    '{"error":"a","path":"/"}',
    '{"errors":[],"path":"/"}',
    '{"reason":"a","path":"/"}',
    '{"status":"error","message":"a","code":7}',
    '{"message":"no"}',
    '{"code":1}',
    '{"status":"success","data":[]}',
    '{"status":"SUCCESS","note":1}',
  ])('means that the log is not complete: %s', async (other) => {
    const { raws, failure } = await read(`${line}\n${other}\n${line}\n`);
    expect(raws).toEqual([line]);
    expect(failure).toBeInstanceOf(ResponseParseError);
    expect(failure).toMatchObject({ vendor: 'noc', operation: 'logs.day' });
    expect(isEdgewardError(failure) && failure.message).toContain('returned an incomplete log');
  });
});

describe('the first line', () => {
  it.each(['{}', '[]', '{"status":"success"}', '{"status":"Success","notice":"none"}', '\uFEFF[]', ' {} '])(
    'alone is an empty log if it says so: %j',
    async (envelope) => {
      expect(await read(`${envelope}\n`)).toEqual({ raws: [], failure: undefined });
    },
  );

  it('a first line meaning an empty log is an entry if others follow', async () => {
    expect(await read(`{}\n${line}\n`)).toEqual({ raws: ['{}', line], failure: undefined });
    expect(await read(`${line}\n{}\n`)).toEqual({ raws: [line, '{}'], failure: undefined });
  });

  it.each(['"a text"', '12', '-1.5', '-12.25', 'true', 'false', 'null', '{"a', '[ "a', '[[1', '{ {'])(
    'means that the response is no log if it is JSON, or the beginning of it: %s',
    async (other) => {
      const { raws, failure } = await read(`${other}\n${line}\n`);
      expect(raws).toEqual([]);
      expect(isEdgewardError(failure) && failure.message).toContain('did not return log lines');
    },
  );

  it.each([
    '[not JSON',
    '{not JSON}',
    '["a"]',
    'x {"a',
    '"x {"a',
    '{"time":"a"}',
    '1a',
    '1e5',
    '-',
    ' \t',
    'nullx',
    'a \uFEFF{}',
  ])('is an entry of another form: %j', async (other) => {
    expect(await read(`${other}\n${line}\n`)).toEqual({ raws: [other, line], failure: undefined });
    expect(await read(`${other}\n`)).toEqual({ raws: [other], failure: undefined });
  });

  it('a log that breaks off before its first entry has no batch', async () => {
    const { noc } = answeredWith(() => new Response('"no"\n'));
    const batches: unknown[] = [];
    const all = async (): Promise<void> => {
      for await (const batch of noc.logs.day({ date: '2026-01-01' }).batches()) batches.push(batch);
    };
    await expect(all()).rejects.toThrow('did not return log lines');
    expect(batches).toEqual([]);
  });
});

describe('entries not read to their end', () => {
  it('end their source when an error is thrown into them, and when they are disposed of', async () => {
    for (const end of [
      (entries: ReturnType<typeof parseLogStream>) => expect(entries.throw(new Error('no'))).rejects.toThrow('no'),
      async (entries: ReturnType<typeof parseLogStream>) => {
        await using _ = entries;
      },
    ]) {
      let isEnded = false;
      const source = (function* (): Generator<string> {
        try {
          for (;;) yield `${line}\n`;
        } finally {
          isEnded = true;
        }
      })();
      const entries = parseLogStream(source);
      expect(await entries.next()).toMatchObject({ done: false, value: { raw: line } satisfies Partial<LogEntry> });
      await end(entries);
      expect(isEnded).toBe(true);
      expect(await entries.next()).toEqual({ done: true, value: undefined });
      expect(await entries.return()).toEqual({ done: true, value: undefined });
    }
  });

  it('keep a carriage return inside of a line, and no empty line', async () => {
    const text = 'a\rb\r\n\r\n\n\r\nc\r';
    expect((await collect(parseLogStream([text]))).map(({ raw }) => raw)).toEqual(['a\rb', 'c']);
  });

  it('split a line only once it has a megabyte', async () => {
    const most = 1024 * 1024;
    const lengths = async (length: number): Promise<readonly number[]> =>
      (await collect(parseLogStream(['x'.repeat(length), 'yy']))).map(({ raw }) => raw.length);
    expect(await lengths(most)).toEqual([most, 2]);
    expect(await lengths(most - 1)).toEqual([most + 1]);
  });
});

describe('a checkpoint', () => {
  const noc = new NocCdn(createFakeNocCdn().clientOptions);
  const time = '2026-01-01 00:00:01';
  const good = { since: time, start: time, seen: [['digest', time, 1]] };

  it.each([good, { ...good, seen: [] }])('is accepted unchanged: %j', (checkpoint) => {
    const params = { website: 'example.com', checkpoint: checkpoint as never };
    expect(noc.logs.follow(params).checkpoint()).toEqual(checkpoint);
  });

  it.each([
    null,
    'text',
    {},
    { ...good, since: 'soon' },
    { ...good, since: `${time} ` },
    { ...good, since: '2026-13-01 00:00:01' },
    { ...good, since: [time] },
    { ...good, start: 7 },
    { ...good, seen: {} },
    { ...good, seen: ['abc'] },
    { ...good, seen: [{ 0: 'digest', 1: time, 2: 1 }] },
    { ...good, seen: [[7, time, 1]] },
    { ...good, seen: [['digest', 7, 1]] },
    { ...good, seen: [['digest', time, '1']] },
    { ...good, seen: [['digest', time, 0.5]] },
    { ...good, seen: [good.seen[0], []] },
  ])('is refused if it was edited: %j', (checkpoint) => {
    expect(() => noc.logs.follow({ website: 'example.com', checkpoint: checkpoint as never })).toThrow(/checkpoint/);
  });

  it.each([7, {}, true, ['2026-01-01']])('does not begin at %j', (since) => {
    expect(() => noc.logs.follow({ website: 'example.com', since: since as never })).toThrow(/a Date or a string/);
  });
});
