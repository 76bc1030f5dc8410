import { FakeClock } from '@edgeward/core/testing';
import { describe, expect, it } from 'vitest';
import { type FetchLike, type FollowLogsParams, type LogCheckpoint, NocCdn, nocApiKey, nocDate } from '../src/index.js';
import { nocTime } from '../src/values/noc-time.js';
import { setBackNear } from '../src/values/set-back.js';
import { collect } from './support/collect.js';

const minuteMs = 60_000;

/** Zones whose clocks are set back at a time of UTC, and a zone without daylight saving. */
const zones: readonly (readonly [zone: string, atMs: number])[] = [
  ['America/New_York', Date.UTC(2026, 10, 1, 6)],
  ['Europe/Berlin', Date.UTC(2026, 9, 25, 1)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
  ['UTC', Date.UTC(2026, 10, 1, 6)],
];

/** A short form follows the log in one zone, and polls less often than `WALK=full`. */
const isLong = process.env['WALK'] === 'full';
const followedZones = isLong ? zones : zones.filter(([zone]) => zone === 'America/New_York');
const [pollIntervalMs, maxSkewMs] = isLong ? [30_000, 60_000] : [2 * minuteMs, 5 * minuteMs];

/** A service with a line every minute, numbered, from three hours before a moment to three hours after it. */
function service(zone: string, atMs: number, nowMs: number) {
  const clock = new FakeClock(new Date(nowMs).toISOString());
  const lines = Array.from({ length: 360 }, (_, index) => {
    const ms = atMs + (index - 180) * minuteMs;
    const time = nocTime(new Date(ms), zone);
    return { ms, time, text: `${time} example.com edge 192.0.2.7 200 5 HIT - GET /${index} HTTP/2 - curl` };
  });
  const fetch: FetchLike = async (url) => {
    const query = new URL(url).searchParams;
    const [since, date] = [query.get('since') ?? '', query.get('date') ?? ''];
    const found = lines.filter(({ ms, time }) => ms <= clock.now() && time >= since && time.startsWith(date));
    const text = found.slice(-Number(query.get('limit') ?? 9_999)).map((line) => `${line.text}\n`);
    return new Response(text.join(''), { headers: { 'content-type': 'text/plain' } });
  };
  const auth = nocApiKey('key-of-the-test');
  const noc = new NocCdn({ auth, fetch, clock, website: 'example.com', timeZone: zone });
  /** The numbers of the lines of a span of time. */
  const between = (fromMs: number, toMs: number): readonly number[] =>
    lines.flatMap(({ ms }, index) => (ms >= fromMs && ms < toMs ? [index] : []));
  return { noc, clock, between };
}

const numberOf = ({ raw }: { readonly raw: string }): number => Number(/GET \/(\d+)/.exec(raw)?.[1]);

/** Follows until a time, and returns the numbers of the lines and the checkpoint. */
async function followed({ noc, clock }: ReturnType<typeof service>, untilMs: number, params: FollowLogsParams = {}) {
  const controller = new AbortController();
  const follower = noc.logs.follow({ maxSkewMs, ...params }, { signal: controller.signal, pollIntervalMs });
  const got: number[] = [];
  for await (const entry of follower) {
    got.push(numberOf(entry));
    if (clock.now() >= untilMs) controller.abort();
  }
  return { got, checkpoint: JSON.parse(JSON.stringify(follower.checkpoint())) as LogCheckpoint };
}

/** The given numbers without the lines of the last poll, of which the loop took only one. */
function upTo(got: readonly number[], expected: readonly number[]): readonly number[] {
  return got.filter((number) => expected.includes(number)).sort((a, b) => a - b);
}

describe.each(followedZones)('a log followed in the zone %s', (zone, atMs) => {
  it.each([-75, -20, -6])('is followed from %i minutes on, each line once', async (startMinutes) => {
    const startMs = atMs + startMinutes * minuteMs;
    const world = service(zone, atMs, startMs);
    const { got } = await followed(world, atMs + 75 * minuteMs);
    const expected = world.between(startMs, atMs + 70 * minuteMs);
    expect(upTo(got, expected)).toEqual(expected);
    expect(new Set(got).size).toBe(got.length);
    expect(Math.min(...got)).toBe(expected[0]);
  });

  it.each([-10, 10, 40])('is followed across a restart after %i minutes, each line once', async (minutes) => {
    const [startMs, restartMs] = [atMs - 75 * minuteMs, atMs + minutes * minuteMs];
    const world = service(zone, atMs, startMs);
    const first = await followed(world, restartMs);
    const second = await followed(world, atMs + 75 * minuteMs, { checkpoint: first.checkpoint });
    const got = [...first.got, ...second.got];
    const expected = world.between(startMs, atMs + 70 * minuteMs);
    expect(upTo([...new Set(got)], expected)).toEqual(expected);
    // In the second round, a restart may return a part of the first one again.
    if (minutes < 0) expect(new Set(got).size).toBe(got.length);
  });

  it('loses nothing while the follower is not running', async () => {
    const startMs = atMs - 30 * minuteMs;
    const world = service(zone, atMs, startMs);
    const first = await followed(world, atMs - 5 * minuteMs);
    world.clock.advance(15 * minuteMs);
    const second = await followed(world, atMs + 75 * minuteMs, { checkpoint: first.checkpoint });
    const expected = world.between(startMs, atMs + 70 * minuteMs);
    expect(upTo([...new Set([...first.got, ...second.got])], expected)).toEqual(expected);
  });
});

describe.each(zones)('a span of a log in the zone %s', (zone, atMs) => {
  it.each([
    [-20, -10],
    [-50, 10],
    [-20, 20],
    [-10, 70],
    [10, 20],
    [40, 80],
  ])('has all lines from %i to %i minutes', async (fromMinutes, toMinutes) => {
    const [fromMs, toMs] = [atMs + fromMinutes * minuteMs, atMs + toMinutes * minuteMs];
    const { noc, between } = service(zone, atMs, atMs + 170 * minuteMs);
    const expected = between(fromMs, toMs);
    for (const [from, to] of [
      [new Date(fromMs), new Date(toMs)],
      [new Date(fromMs).toISOString(), new Date(toMs).toISOString()],
    ] as const) {
      const got = (await collect(noc.logs.between({ from, to }))).map(numberOf);
      expect(upTo(got, expected)).toEqual(expected);
      if (zone === 'UTC') expect(got).toEqual(expected);
    }
  });
});

describe('a repeated local time', () => {
  it.each(zones)('is read as the first one in %s', (zone, atMs) => {
    for (let ms = atMs - 2 * 3_600_000; ms < atMs; ms += 10 * minuteMs) {
      expect(nocDate(nocTime(new Date(ms), zone), zone).getTime()).toBe(ms);
    }
  });

  it.each(zones)('is found in %s', (zone, atMs) => {
    const near = [-170, -1, 0, 1, 170].map((minutes) => setBackNear(atMs + minutes * minuteMs, zone)?.atMs);
    expect(new Set(near)).toEqual(new Set([zone === 'UTC' ? undefined : atMs]));
    expect(setBackNear(atMs + 24 * 3_600_000, zone)).toBeUndefined();
  });

  it('is not found when a clock is set forward, or at the ends of the calendar', () => {
    expect(setBackNear(Date.UTC(2026, 2, 8, 7), 'America/New_York')).toBeUndefined();
    expect(setBackNear(Date.UTC(9999, 11, 31, 23), 'America/New_York')).toBeUndefined();
  });
});
