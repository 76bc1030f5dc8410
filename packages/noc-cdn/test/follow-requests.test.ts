import { describe, expect, it } from 'vitest';
import { type ClientEvent, type FollowLogsOptions, type FollowLogsParams, NocCdn } from '../src/index.js';
import { createFakeNocCdn } from '../src/testing/index.js';
import { nocTime } from '../src/values/noc-time.js';
import { answeredWith } from './support/noc.js';

const start = Date.UTC(2026, 0, 1);

/** Formats a time as seconds after the start of the fake's clock. */
const t = (seconds: number, timeZone?: string): string => nocTime(new Date(start + seconds * 1000), timeZone);

const at = (seconds: number, text = 'x'): string => `${t(seconds)} ${text}`;

const many = (count: number, second = 1): readonly string[] =>
  Array.from({ length: count }, (_, index) => at(second, String(index)));

/** The lines of a response, or a temporary failure. */
type Answer = readonly string[] | 'fails';

/** Follows a log with these answers, one for each request, until there are no more. */
async function followed(
  answers: readonly Answer[],
  params: FollowLogsParams = {},
  options: FollowLogsOptions = {},
  timeZone?: string,
) {
  const stop = new AbortController();
  const asked: { readonly since: string | null; readonly limit: number; readonly second: number }[] = [];
  const events: ClientEvent[] = [];
  const { clientOptions, clock } = createFakeNocCdn();
  const noc = new NocCdn({
    ...clientOptions,
    timeZone,
    maxRetries: 0,
    onEvent: (event) => void events.push(event),
    fetch: async (address) => {
      const query = new URL(address).searchParams;
      const answer = answers[asked.length];
      if (answer === undefined) {
        stop.abort();
        return new Response('');
      }
      const second = (clock.now() - start) / 1000;
      asked.push({ since: query.get('since'), limit: Number(query.get('limit')), second });
      if (answer === 'fails') return new Response('', { status: 503 });
      return new Response(answer.map((raw) => `${raw}\n`).join(''));
    },
  });
  const follower = noc.logs.follow({ since: new Date(start), ...params }, { signal: stop.signal, ...options });
  const got: string[] = [];
  for await (const { raw } of follower) got.push(raw);
  const warnings = events.filter((event) => event.type === 'warning');
  return { got, asked, since: asked.map((each) => each.since), warnings, checkpoint: follower.checkpoint() };
}

const cut = { kind: 'operation-failed', vendor: 'noc', operation: 'logs.since', mayHaveApplied: false };

describe('the requests of a follower', () => {
  it('ask every ten seconds for a thousand lines from ten seconds before the start', async () => {
    expect((await followed([[], [], []])).asked).toEqual(
      [0, 10, 20].map((second) => ({ since: t(-10), limit: 1000, second })),
    );
  });

  it.each([
    [{ overlapMs: 30_000 }, {}, { since: t(-30), limit: 1000, second: 10 }],
    [{ overlapMs: 250 }, {}, { since: t(-1), limit: 1000, second: 10 }],
    [{ limit: 7 }, {}, { since: t(-10), limit: 7, second: 10 }],
    [{ limit: 5_000_000 }, {}, { since: t(-10), limit: 1_000_000, second: 10 }],
    [{ since: '2026-01-01 00:01:00' }, {}, { since: t(50), limit: 1000, second: 10 }],
    [{}, { pollIntervalMs: 1500 }, { since: t(-10), limit: 1000, second: 1.5 }],
  ])('follow the parameters: %j %j', async (params, options, second) => {
    expect((await followed([[], []], params, options)).asked[1]).toEqual(second);
  });

  it('have times in the time zone of the service', async () => {
    const zone = 'America/New_York';
    const lines = [`${t(20, zone)} x`];
    const { since, got, checkpoint } = await followed([lines, lines], {}, {}, zone);
    expect(since).toEqual([t(-10, zone), t(10, zone)]);
    expect(got).toEqual(lines);
    expect(checkpoint).toMatchObject({ start: t(0, zone), since: t(10, zone) });
  });

  it('begin ten seconds before the newest line, and never earlier than the last one', async () => {
    const { since } = await followed([[at(-5)], [at(20)], [at(20)], [at(20), at(40)], [at(20), at(40)]]);
    expect(since).toEqual([t(-10), t(-10), t(10), t(10), t(30)]);
  });

  it.each([
    [undefined, 60, 50],
    [undefined, 61, -10],
    [5000, 5, -5],
    [5000, 6, -10],
    [Number.MAX_VALUE, 100_000, 99_990],
    [Number.POSITIVE_INFINITY, 100_000, 99_990],
  ])('never begin beyond maxSkewMs %s, after a line %i seconds ahead: %i', async (maxSkewMs, ahead, next) => {
    const lines = [at(ahead)];
    const { got, since } = await followed([lines, lines], { maxSkewMs });
    expect(got).toEqual(lines);
    expect(since).toEqual([t(-10), t(next)]);
  });

  it.each([
    [60, 60],
    [61, -10],
  ])('never begin beyond the clock, after a checkpoint %i seconds ahead: %i', async (ahead, first) => {
    const checkpoint = { start: t(0), since: t(ahead), seen: [] };
    expect((await followed([[]], { checkpoint })).since).toEqual([t(first)]);
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])(
    'continue after a line of the year 0, 1 or 9999 in %s',
    async (zone) => {
      for (const time of ['0000-01-01 00:00:00', '0001-01-01 00:00:00', '9999-12-31 23:59:59']) {
        const lines = [`${time} x`];
        expect((await followed([lines, lines], {}, {}, zone)).since).toEqual([t(-10, zone), t(-10, zone)]);
      }
    },
  );
});

describe('the lines of a follower', () => {
  it('begin at its start, each as often as it is in the log', async () => {
    const lines = [at(-1), at(0), at(1), at(1), at(2)];
    const { got } = await followed([lines.slice(0, 3), lines, lines]);
    expect(got).toEqual(lines.slice(1));
  });

  it.each([
    ['newest first', [at(2, 'c'), at(1, 'b'), at(1, 'a')], [at(1, 'a'), at(1, 'b'), at(2, 'c')]],
    ['oldest first', [at(1, 'b'), at(1, 'a'), at(2, 'c')], [at(1, 'b'), at(1, 'a'), at(2, 'c')]],
    ['of one second', [at(1, 'b'), at(1, 'a')], [at(1, 'b'), at(1, 'a')]],
    ['newest first, the last without a time', [at(2), at(1, 'b'), at(1, 'a'), 'odd'], [at(1, 'a'), at(1, 'b'), at(2)]],
    ['in no order', [at(2), at(1, 'a'), at(1, 'b'), at(3)], [at(1, 'a'), at(1, 'b'), at(2), at(3)]],
    ['in another order', [at(2, 'b'), at(1, 'a'), at(3, 'c')], [at(1, 'a'), at(2, 'b'), at(3, 'c')]],
    ['with a time inside of them', [at(1), `odd ${t(5)}`, at(2)], [at(1), `odd ${t(5)}`, at(2)]],
    ['without a time, newest first', ['odd', at(2), 'even', at(1)], [at(1), 'even', at(2), 'odd']],
    ['without a time, oldest first', [at(1), 'even', at(2), 'odd'], [at(1), 'even', at(2), 'odd']],
  ])('are sorted, the oldest first, from a log %s', async (_order, lines, expected) => {
    expect((await followed([lines])).got).toEqual(expected);
  });

  it.each([true, false])(
    'include equal lines without a time once, with the second of `since` or without: %s',
    async (has) => {
      const old = [at(5, 'a'), 'odd'];
      const newer = [at(6, 'b'), 'odd'];
      const newest = [at(7, 'c'), 'odd'];
      const second = [...(has ? old : []), ...newer, ...newest];
      const { got, since } = await followed([[...old, ...newer], second], { overlapMs: 1000 });
      expect(since).toEqual([t(-1), t(5)]);
      expect(got).toEqual([...old, ...newer, ...newest]);
    },
  );

  it('are not repeated after a checkpoint with equal lines', async () => {
    const lines = [at(1), at(1), 'odd', at(2), 'odd'];
    const { got, checkpoint } = await followed([lines, lines]);
    expect(got).toEqual(lines);
    expect(checkpoint.seen.map(([, time, count]) => [time, count])).toEqual([
      [t(1), 2],
      [t(1), 1],
      [t(2), 1],
      [t(2), 1],
    ]);
    const more = [...lines, at(2), at(3)];
    expect((await followed([more], { checkpoint: JSON.parse(JSON.stringify(checkpoint)) })).got).toEqual(
      more.slice(-2),
    );
  });

  it('leave a checkpoint without the lines before `since`', async () => {
    const lines = [at(1, 'a'), 'odd', at(2, 'b'), at(12, 'c'), 'odd'];
    const { checkpoint } = await followed([lines]);
    expect(checkpoint).toMatchObject({ since: t(2), start: t(0) });
    expect(checkpoint.seen.every(([digest]) => /^[\w-]{22}$/.test(digest))).toBe(true);
    expect(checkpoint.seen.map(([, time, count]) => [time, count])).toEqual([
      [t(12), 1],
      [t(2), 1],
      [t(12), 1],
    ]);
  });

  it('survive a checkpoint with absurd counts', async () => {
    const checkpoint = { start: t(0), since: t(0), seen: [1e15, -7, 1e15].map((count) => ['a', t(5), count] as const) };
    expect((await followed([[]], { checkpoint: { ...checkpoint, seen: checkpoint.seen.slice(1, 2) } })).got).toEqual(
      [],
    );
    await expect(followed([[]], { checkpoint })).rejects.toMatchObject(cut);
  });
});

describe('a follower of a truncated log', () => {
  const [a, b, c] = [at(5, 'a'), at(6, 'b'), at(7, 'c')];

  it.each([
    ['an earlier line is missing', [a, b], [b, c], {}],
    ['an earlier line without a time is missing', [a, 'odd', b, 'odd'], [b], { overlapMs: 1000 }],
    ['a line of the present second is missing', [at(10)], [at(9)], { maxSkewMs: 0 }],
  ])('fails if %s', async (_name, first, second, params) => {
    await expect(followed([first, second], params)).rejects.toMatchObject(cut);
  });

  it.each([
    ['the second of `since` is missing', [a, b], [b, c], { overlapMs: 1000 }],
    ['a line from the future is missing', [a, at(71)], [a], {}],
    ['a line from the next second is missing', [at(11)], [at(9)], { maxSkewMs: 0 }],
  ])('continues if %s', async (_name, first, second, params) => {
    expect((await followed([first, second], params)).asked).toHaveLength(2);
  });

  const dayBefore = t(-86_410);

  it('asks for a day more if a larger limit brings no more lines', async () => {
    const full = many(100);
    const { asked, got } = await followed([full, full, [at(-50_000), ...full]], { limit: 100 });
    expect(asked.map(({ since, limit }) => [since, limit])).toEqual([
      [t(-10), 100],
      [t(-10), 400],
      [dayBefore, 400],
    ]);
    expect(got).toEqual(full);
    await expect(followed([full, full, full], { limit: 100 })).rejects.toMatchObject(cut);
  });

  it('asks for a day more if a response has exactly the default of 200 lines', async () => {
    const page = many(200);
    const { since, got } = await followed([page, [at(-50_000), ...page], [...page, at(2)]]);
    expect(since).toEqual([t(-10), dayBefore, t(-9)]);
    expect(got).toEqual([...page, at(2)]);
    await expect(followed([page, page])).rejects.toMatchObject(cut);
    await expect(followed([[], page, page])).rejects.toMatchObject(cut);
  });

  it('asks for nothing more after another number of lines, or after known ones', async () => {
    for (const count of [0, 1, 199, 201]) expect((await followed([many(count), many(count)])).asked).toHaveLength(2);
    const { since } = await followed([many(3), many(200), many(200)]);
    expect(since).toEqual([t(-10), t(-9), t(-9)]);
  });
});

describe('the end of a follower', () => {
  it('comes after more than maxFailedPolls failures in a row', async () => {
    const twice: readonly Answer[] = ['fails', 'fails', [at(1)]];
    const { got, asked } = await followed([...twice, ...twice], { maxFailedPolls: 2 });
    expect(got).toEqual([at(1)]);
    expect(asked.map(({ second }) => second)).toEqual([0, 10, 20, 30, 40, 50]);
    await expect(followed(['fails', 'fails', 'fails', []], { maxFailedPolls: 2 })).rejects.toMatchObject({
      kind: 'server',
    });
  });

  it('comes after more than ten failures, by default', async () => {
    const failures = (count: number): readonly Answer[] => Array.from({ length: count }, () => 'fails');
    expect((await followed([...failures(10), [at(1)]])).got).toEqual([at(1)]);
    await expect(followed([...failures(11), [at(1)]])).rejects.toMatchObject({ kind: 'server' });
  });

  it('does not come without lines, but a warning does after each interval', async () => {
    const empty = Array.from({ length: 8 }, () => []);
    const { warnings } = await followed(empty, { silenceMs: 30_000 });
    expect(warnings).toMatchObject([
      {
        message: `logs.follow received no line for 1 minutes, since ${t(-10)}`,
        docUrl: expect.stringMatching(/#no-log-line-for-an-hour$/),
      },
      {},
    ]);
    expect((await followed(empty, { silenceMs: 70_000 })).warnings).toHaveLength(1);
    expect((await followed(empty, { silenceMs: 71_000 })).warnings).toHaveLength(0);
    expect(
      (await followed([[], [], ...empty.slice(2).map(() => [at(20)])], { silenceMs: 60_000 })).warnings,
    ).toHaveLength(0);
  });

  it('comes without an error after an abort during a pause', async () => {
    const stop = new AbortController();
    const sleep = async (): Promise<void> => {
      stop.abort();
      throw stop.signal.reason;
    };
    const { noc, urls } = answeredWith(() => new Response(`${at(1)}\n`), { clock: { now: () => start, sleep } });
    const got: string[] = [];
    for await (const { raw } of noc.logs.follow({}, { signal: stop.signal })) got.push(raw);
    expect(got).toEqual([at(1)]);
    expect(urls).toHaveLength(1);
  });

  it('comes at once with a wrong parameter', () => {
    const { noc } = answeredWith(() => new Response(''));
    const follow = () => noc.logs.follow({ limit: 0 });
    expect(follow).toThrow(expect.objectContaining({ kind: 'configuration', vendor: 'noc' }));
  });

  it('comes if its clock cannot sleep', async () => {
    const clock = { now: () => start, sleep: () => Promise.reject(new RangeError('no sleep')) };
    const { noc } = answeredWith(() => new Response(''), { clock });
    const follow = async (): Promise<void> => {
      for await (const _ of noc.logs.follow());
    };
    await expect(follow()).rejects.toThrow('no sleep');
  });
});
