import { describe, expect, it } from 'vitest';
import { type LogCheckpoint, type LogEntry, LogFollower, nocDate } from '../src/index.js';
import { FakeClock, type FakeLogOptions } from '../src/testing/index.js';
import { LogSource } from '../src/testing/log-source.js';
import { collect } from './support/collect.js';
import { answeredWith, nocWith } from './support/noc.js';

const start = Date.UTC(2026, 0, 1);
const hourMs = 3_600_000;

/** The lines written by the service between two times, after the last one is written. */
function written(log: FakeLogOptions, fromMs: number, toMs: number): readonly string[] {
  return [...new LogSource(log, start).lines('example.com', fromMs, toMs, toMs + hourMs)];
}

const services: readonly (readonly [string, FakeLogOptions])[] = [
  ['sends the newest first', { perSecond: 2 }],
  ['sends the oldest first', { perSecond: 3, order: 'oldest-first' }],
  ['leaves out the second that it is asked for', { perSecond: 2, sinceIsExclusive: true }],
  ['writes some lines seconds later', { perSecond: 6, lateMs: 4000 }],
  ['writes lines of another form', { perSecond: 2, lineOf: (time, index) => `${time} odd ${index}` }],
];

describe.each(services)('a follower, if the service %s', (_, log) => {
  it('loses and repeats nothing during an hour of failures', async () => {
    const { fake, noc } = nocWith({ log }, { random: () => 0 });
    const abort = new AbortController();
    const got: string[] = [];
    let polls = 0;
    const follower = noc.logs.follow({ since: new Date(start) }, { signal: abort.signal, pollIntervalMs: 30_000 });
    for await (const { raw } of follower) {
      got.push(raw);
      if (fake.requests.length > polls) {
        polls = fake.requests.length;
        if (polls % 5 === 0) fake.failNext({ status: 503, times: 4 });
        if (polls % 7 === 0) fake.failNext({ reset: true, times: 2 });
        if (polls % 11 === 0) fake.failNext({ status: 200, body: { status: 'failed', reason: 'try again later' } });
      }
      if (fake.clock.now() >= start + hourMs) abort.abort();
    }
    // The last seconds may not be written yet, or not be given out before the end.
    const complete = written(log, start, start + hourMs - 60_000);
    expect(fake.requests.some(({ status }) => status === 503)).toBe(true);
    const expected = new Set(complete);
    const counted = got.filter((raw) => expected.has(raw));
    expect([...counted].sort()).toEqual([...complete].sort());
    const all = new Map<string, number>();
    for (const raw of got) all.set(raw, (all.get(raw) ?? 0) + 1);
    const most = Math.max(...all.values());
    expect(most).toBeLessThanOrEqual(2);
  });
});

describe('a follower', () => {
  it('continues from a checkpoint stored as JSON, wherever it was stopped', async () => {
    const log = { perSecond: 4 };
    const { fake, noc } = nocWith({ log });
    const got: string[] = [];
    let checkpoint: LogCheckpoint | undefined;
    for (const most of [1, 7, 50, 3, 200, 1, 400]) {
      const follower = noc.logs.follow({ since: new Date(start), checkpoint }, { pollIntervalMs: 5000 });
      got.push(...(await collect(follower, most)).map(({ raw }) => raw));
      checkpoint = JSON.parse(JSON.stringify(follower.checkpoint()));
    }
    expect(got).toHaveLength(662);
    expect(got).toEqual(written(log, start, fake.clock.now()).slice(0, 662));
  });

  it('keeps no more than the overlap', async () => {
    const { noc } = nocWith({ log: { perSecond: 10 } });
    const follower = noc.logs.follow({ since: new Date(start) }, { pollIntervalMs: 5000 });
    await collect(follower, 5000);
    // Ten seconds before the last request, and the request after it; two equal lines are one entry.
    expect(follower.checkpoint().seen.length).toBeLessThan(120);
  });

  it('raises the limit if a response is full', async () => {
    const { noc, fake } = nocWith({ log: { perSecond: 50 } });
    const since = new Date(start - 60_000);
    const got = await collect(noc.logs.follow({ since, limit: 100 }), 3000);
    expect(got.map(({ raw }) => raw)).toEqual(written({ perSecond: 50 }, start - 60_000, start).slice(0, 3000));
    expect(fake.requests.map(({ query }) => query['limit'])).toEqual(['100', '400', '1600', '6400']);
  });

  it('fails instead of skipping lines if the service truncates lines it has sent before', async () => {
    const at = (second: number): string => `2026-01-01 00:00:${String(second).padStart(2, '0')}`;
    const entry = (second: number): LogEntry => ({ parsed: false, raw: `${at(second)} line` });
    const parsed = (second: number): LogEntry => {
      const { raw } = entry(second);
      return {
        parsed: true,
        raw,
        time: at(second),
        site: '',
        edge: '',
        clientIp: '',
        status: 200,
        bytes: 0,
        cache: '',
        verdict: '',
        method: '',
        path: '',
        protocol: '',
        referer: '',
        userAgent: '',
      };
    };
    const answers = [[parsed(30), parsed(31)], [parsed(35)]];
    let polls = 0;
    const read = async function* () {
      yield* answers[Math.min(polls++, 1)] ?? [];
    };
    const clock = new FakeClock(start);
    const follower = new LogFollower({ read, clock, timeZone: 'UTC', warn: () => {} }, { since: new Date(start) });
    await expect(collect(follower)).rejects.toMatchObject({ kind: 'operation-failed' });
  });

  it('throws what does not pass, and what does not pass in time', async () => {
    const { noc } = answeredWith(() => Response.json({ status: 'failed', reason: 'Website not found' }));
    await expect(collect(noc.logs.follow())).rejects.toThrow('Website not found');
    const { fake, noc: other } = nocWith({}, { maxRetries: 0 });
    fake.failNext({ status: 503, times: 100 });
    await expect(collect(other.logs.follow({ maxFailedPolls: 3 }))).rejects.toMatchObject({ kind: 'server' });
    expect(fake.requests).toHaveLength(4);
  });

  it('starts now, and ends without an error when aborted', async () => {
    const { noc, fake } = nocWith();
    const abort = new AbortController();
    const got: LogEntry[] = [];
    for await (const entry of noc.logs.follow({}, { signal: abort.signal, pollIntervalMs: 1000 })) {
      got.push(entry);
      if (got.length === 4) abort.abort();
    }
    expect(got).toHaveLength(4);
    expect(got[0]?.parsed && nocDate(got[0].time).getTime()).toBe(start);
    expect(fake.requests.length).toBeGreaterThan(0);
    expect(await collect(noc.logs.follow({}, { signal: AbortSignal.abort() }))).toEqual([]);
  });
});
