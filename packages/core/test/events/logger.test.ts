import { describe, expect, test } from 'vitest';
import { type LoggerOptions, type LogTarget, logger, type WarningEvent } from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, deleteThing, getThing, transportTo } from '../support/things.js';
import { callEvent, endEvent, startEvent } from './synthetic.js';

const failure = (): void => {};

/** A target that keeps its lines, with placeholders for parts differing between runs. */
function kept(): { readonly lines: string[]; readonly target: LogTarget } {
  const lines: string[] = [];
  const keep = (level: string) => (line: string) => {
    const stable = line
      .replaceAll(/call=[\da-f-]{36}/g, 'call=ID')
      .replaceAll(/durationMs=\d+/g, 'durationMs=N')
      .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST');
    lines.push(`${level}: ${stable}`);
  };
  return { lines, target: { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') } };
}

const everything: LoggerOptions = { level: 'debug' };

describe('the logger', () => {
  test('writes one line for each event of a call', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number === 1
        ? json(response, 503, {}, { 'x-request-id': 'r-1', 'retry-after': '2' })
        : json(response, 200, { id: 'a', extra: 1 }, { 'x-request-id': 'r-2' }),
    );
    const { lines, target } = kept();
    const options = { onEvent: logger(target, everything), random: () => 0 };
    await transportTo(server.url, options).call(getThing, { thingId: 'a', view: 'full' });
    expect(lines).toEqual([
      'debug: things things.get start effect=read method=GET host=HOST path=/v1/things/{thingId} call=ID',
      'debug: things things.get attempt attempt=1 status=503 failure=server durationMs=N requestId=r-1 call=ID',
      'warn: things things.get retry attempt=2 delayMs=2000 failure=server call=ID',
      'warn: things things.get drift count=1 differences="unknown-member /extra" call=ID',
      'debug: things things.get attempt attempt=2 status=200 durationMs=N requestId=r-2 call=ID',
      'info: things things.get end status=200 attempts=2 durationMs=N requestId=r-2 call=ID',
    ]);
  });

  test('does not end the process when an asynchronous target fails', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const rejected: unknown[] = [];
    const note = (error: unknown): void => void rejected.push(error);
    const write = async (): Promise<void> => {
      throw new Error('the disk is full');
    };
    const target = { debug: write, info: write, warn: write, error: write };
    process.on('unhandledRejection', note);
    try {
      await transportTo(server.url, { onEvent: logger(target, everything) }).call(getThing, { thingId: 'a' });
      await new Promise(setImmediate);
    } finally {
      process.off('unhandledRejection', note);
    }
    expect(rejected).toEqual([]);
  });

  test('writes why a call failed', async () => {
    await using server = await serveOnce((_request, response) => json(response, 409, {}));
    const { lines, target } = kept();
    await transportTo(server.url, { onEvent: logger(target) })
      .call(createThing, { body: { id: 'a' } })
      .catch(failure);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^error: things things\.create end status=409 attempts=1 durationMs=N error=conflict mayHaveApplied=false message=".+" .*docUrl=https:\/\/\S+\/docs\/errors\/conflict call=ID$/,
    );
  });

  test('writes that a call was denied', async () => {
    const { lines, target } = kept();
    await transportTo('http://127.0.0.1:1', { onEvent: logger(target), readOnly: true })
      .call(deleteThing, { thingId: 'a' })
      .catch(failure);
    expect(lines).toEqual([
      'error: things things.delete end attempts=0 durationMs=N error=operation-denied mayHaveApplied=false message="things.delete was not sent: the client is read-only" hint="Its effect is \\"destroy\\". Use a client without readOnly." docUrl=https://edgeward.github.io/edgeward/docs/errors/operation-denied call=ID',
    ]);
  });

  test.each([
    ['debug', ['debug', 'debug', 'warn', 'debug', 'info']],
    ['info', ['warn', 'info']],
    ['warn', ['warn']],
    ['error', []],
  ] as const)('leaves out what is below the level %s', async (level, expected) => {
    await using server = await serveOnce((_request, response, number) =>
      number === 1 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    const { lines, target } = kept();
    await transportTo(server.url, { onEvent: logger(target, { level }) }).call(getThing, { thingId: 'a' });
    expect(lines.map((line) => line.split(':')[0])).toEqual(expected);
  });

  test('names five differences and counts the others', () => {
    const { lines, target } = kept();
    const differences = Array.from({ length: 12 }, (_, index) => ({
      pointer: `/m${index}`,
      kind: 'unknown-member' as const,
    }));
    logger(target)({ ...callEvent('a'), type: 'drift', differences });
    expect(lines).toEqual([
      'warn: things things.create drift count=12 differences="unknown-member /m0, unknown-member /m1, unknown-member /m2, unknown-member /m3, unknown-member /m4" call=a',
    ]);
  });

  test('the logger writes warnings', () => {
    const { lines, target } = kept();
    const said = { message: 'open file', hint: 'close', docUrl: 'https://a.example/warnings#open' };
    const warning: WarningEvent = { type: 'warning', timeMs: 0, vendor: 'things', ...said };
    logger(target)(warning);
    expect(lines).toEqual([
      'warn: things warning message="open file" hint=close docUrl="https://a.example/warnings#open"',
    ]);
  });

  test('keeps line breaks and terminal controls out of its lines', async () => {
    const hostile = 'no\n2026 info things things.delete end status=200\r\u001b[2J\u009b1A\u2028\u202e\u{e0001}';
    const { lines, target } = kept();
    logger(target)({ ...endEvent('a'), requestId: hostile });
    logger(target)({ ...callEvent('a'), type: 'drift', differences: [{ pointer: hostile, kind: 'unknown-member' }] });
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]*$/);
  });

  test('writes no parameter, query or credential', async () => {
    const hidden = 'correct-horse-battery';
    await using server = await serveOnce((_request, response) => json(response, 400, { password: hidden }));
    const { lines, target } = kept();
    const things = transportTo(server.url, { onEvent: logger(target, everything), clock: new FakeClock() });
    await things.call(getThing, { thingId: hidden, view: hidden }, { headers: { 'x-token': hidden } }).catch(failure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toContain(hidden);
  });

  test('calls the target as its method', () => {
    class Target {
      readonly lines: string[] = [];
      debug(line: string): void {
        this.lines.push(line);
      }
      info(line: string): void {
        this.lines.push(line);
      }
      warn(line: string): void {
        this.lines.push(line);
      }
      error(line: string): void {
        this.lines.push(line);
      }
    }
    const target = new Target();
    const onEvent = logger(target);
    onEvent(startEvent('a'));
    onEvent(endEvent('a'));
    expect(target.lines).toEqual(['things things.create end status=200 attempts=1 durationMs=5 call=a']);
  });
});
