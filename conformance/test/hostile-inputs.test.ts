import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { isConfigurationError, isEdgewardError, parseEdgerc } from '@edgeward/core';
import { type LogEntry, parseLogStream } from '@edgeward/noc-cdn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFull, seed } from '../sweep/hostile.ts';
import { mutations } from '../sweep/mutate.ts';

const runs = { seed, numRuns: isFull ? 5_000 : 200 };

/** Makes texts of pieces that a parser searches for, and of unexpected pieces. */
function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ maxLength: 4 }),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  return fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
}

test('a file of credentials is read, or refused with an error that names no value', () => {
  const file = textOf(
    '[default]',
    '[',
    ']',
    '\n',
    '\r\n',
    ' ',
    '=',
    ':',
    ';',
    '#',
    'host',
    'client_secret',
    'x'.repeat(60),
    '__proto__',
    '\ufeff',
    '"',
  );
  fc.assert(
    fc.property(file, (text) => {
      try {
        for (const section of parseEdgerc(text).values()) {
          for (const value of section.values()) expect(String(value)).toBe('[redacted]');
        }
      } catch (error) {
        expect(isConfigurationError(error)).toBe(true);
        expect(String(error)).not.toContain('x'.repeat(60));
      }
    }),
    runs,
  );
});

test('log lines are the same wherever the chunks of a stream end, and none is lost', async () => {
  const line = '203.0.113.7 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 200 5 "-" "curl" "ok" www.example.com';
  const log = textOf(line, '\n', '\r\n', '"', '[', ']', ' - ', '\\"', '\u2028', '\u0000');
  const read = async (chunks: readonly Uint8Array[]) => {
    const entries: LogEntry[] = [];
    for await (const entry of parseLogStream(chunks)) entries.push(entry);
    return entries;
  };
  await fc.assert(
    fc.asyncProperty(log, fc.array(fc.nat(200), { maxLength: 6 }), async (text, cuts) => {
      const bytes = Buffer.from(text);
      const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
      const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
      const entries = await read(chunks);
      expect(entries).toEqual(await read([bytes]));
      // The last line may lack its end, but not half of it.
      const lines = bytes
        .toString()
        .split('\n')
        .map((each) => each.replace(/\r$/, ''))
        .filter((each) => each !== '');
      expect(entries.map(({ raw }) => raw)).toEqual(lines);
    }),
    runs,
  );
});

test('a wait that a service asks for is never shortened, and never longer than a minute', async () => {
  const fake = createFakeApigeeSecurityActions();
  const value = fc.oneof(
    fc.integer({ min: -5, max: 200 }).map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    textOf('1', '0', '.', 'e9', '-', '+', ' ', ',', 'GMT', 'Mon, ').filter((text) => /^[\t\x20-\x7e]*$/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(value, fc.constantFrom('retry-after', 'retry-after-ms'), async (text, name) => {
      const sleeps: number[] = [];
      const clock = {
        now: () => fake.clock.now(),
        sleep: async (ms: number) => {
          sleeps.push(ms);
        },
      };
      const fetch = async () => new Response('{}', { status: 429, headers: { [name]: text } });
      const options = { ...fake.clientOptions, clock, fetch, maxRetries: 1, random: () => 0 };
      const failure = await new ApigeeSecurityActions(options).securityActions.list().then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(isEdgewardError(failure)).toBe(true);
      for (const ms of sleeps) expect(ms).toBeGreaterThanOrEqual(0);
      for (const ms of sleeps) expect(ms).toBeLessThanOrEqual(60_000);
      const seconds = /^\s*(\d{1,6})\s*$/.exec(text)?.[1];
      const askedMs = seconds === undefined ? 0 : Number(seconds) * (name === 'retry-after' ? 1000 : 1);
      if (askedMs > 60_000) expect(sleeps).toEqual([]);
      else expect(Math.max(0, ...sleeps)).toBeGreaterThanOrEqual(askedMs);
    }),
    runs,
  );
});

test('an edited stored plan either activates the planned changes or is rejected', async () => {
  const seeded = () =>
    createFakeAkamaiAppSec({
      seed: {
        configurations: [
          {
            configuration: { id: 8277, name: 'Shop', latestVersion: 1 },
            versions: [
              {
                version: {
                  version: 1,
                  production: { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' },
                },
                selectedHostnames: [{ hostname: 'www.example.com' }],
              },
            ],
          },
        ],
      },
    });
  const fake = seeded();
  const akamai = new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 });
  const plan = await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
    await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
  });
  const stored = JSON.stringify(plan);
  await fc.assert(
    fc.asyncProperty(mutations, async (mutate) => {
      // Each changing request ends the activation, and is examined.
      const bodies: unknown[] = [];
      const fetch = async (url: string, init?: RequestInit) => {
        if ((init?.method ?? 'GET') === 'GET') return fake.fetch(url, init);
        bodies.push(JSON.parse(Buffer.from(init?.body as Uint8Array).toString()));
        return new Response('{}', { status: 503 });
      };
      const client = new AkamaiAppSec({ ...fake.clientOptions, fetch, maxRetries: 0 });
      const go = async () => {
        const resumed = client.resumePlan(JSON.parse(mutate(stored)) as never);
        await resumed
          .activate({ network: 'PRODUCTION', note: 'fuzz', notificationEmails: ['ops@example.com'] })
          .started();
      };
      const failure: unknown = await go().then(
        () => undefined,
        (error: unknown) => error,
      );
      // For a text other than JSON, the caller gets its own SyntaxError.
      if (!(failure instanceof SyntaxError)) expect(isEdgewardError(failure)).toBe(true);
      for (const body of bodies) {
        expect(body).toMatchObject({
          network: 'PRODUCTION',
          activationConfigs: [{ configId: 8277, configVersion: plan.diff.to }],
        });
      }
    }),
    { ...runs, numRuns: isFull ? 1_000 : 40 },
  );
});
