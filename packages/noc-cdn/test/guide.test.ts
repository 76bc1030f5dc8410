import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsPromises from 'node:fs/promises';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as stream from 'node:stream';
import * as streamPromises from 'node:stream/promises';
import { programWith, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as main from '../src/index.js';
import { LogSource } from '../src/testing/log-source.js';
import { nocWith } from './support/noc.js';

const programs = await readPrograms(new URL('../../../docs/guides/ship-cdn-logs-to-a-siem.md', import.meta.url));
const modules = {
  '@edgeward/noc-cdn': main,
  'node:fs': fs,
  'node:fs/promises': fsPromises,
  'node:stream': stream,
  'node:stream/promises': streamPromises,
};
const start = Date.UTC(2026, 0, 1);

/** Runs the program of the guide containing this text, with its variables. */
function run(text: string, given: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return runProgram(programWith(programs, text), { modules, given });
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'noc-guide-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function rawLines(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).raw);
}

describe('the guide about logs', () => {
  it('ships each line once, though it is stopped and started and the service fails', async () => {
    const folder = await temporaryFolder();
    const log = { perSecond: 5, lateMs: 3000 };
    const { fake, noc } = nocWith({ log });
    for (let start = 0; start < 5; start += 1) {
      const stop = new AbortController();
      const until = fake.requests.length + 4;
      fake.failNext({ status: 503 });
      const watched = noc.withOptions({
        fetch: (...input) => {
          const request = new Request(...input);
          if (fake.requests.length >= until) stop.abort();
          return fake.fetch(new Request(request.url, { signal: stop.signal }));
        },
      });
      await run('noc.logs.follow', { noc: watched, folder, signal: stop.signal });
    }
    const lines = await rawLines(`${folder}/noc.jsonl`);
    const written = [
      ...new LogSource(log, start).lines('example.com', start, fake.clock.now(), fake.clock.now() + 60_000),
    ];
    const settled = written.slice(0, lines.length - 100);
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    const count = (all: readonly string[]): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const line of all) counts.set(digest(line), (counts.get(digest(line)) ?? 0) + 1);
      return counts;
    };
    const shipped = count(lines);
    const complete = count(written);
    expect(lines.length).toBeGreaterThan(300);
    // No line is lost (the boundary may fall between two equal lines), and none is repeated.
    expect([...count(settled)].filter(([line, times]) => (shipped.get(line) ?? 0) < times)).toEqual([]);
    expect([...shipped].filter(([line, times]) => times > (complete.get(line) ?? 0))).toEqual([]);
  });

  it('takes a span of time from the logs of its days', async () => {
    const folder = await temporaryFolder();
    const { noc } = nocWith({ log: { perSecond: 1 } });
    await run('noc.logs.between', { noc, folder });
    expect(await rawLines(`${folder}/december.jsonl`)).toHaveLength(1800);
  });

  it('every file program of the guide runs', async () => {
    const folder = await temporaryFolder();
    const lines = [...new LogSource({ perSecond: 2 }, start).lines('example.com', start - 5000, start, start)];
    await writeFile(`${folder}/noc.log`, `${lines.join('\n')}\nsomething else\n`);
    expect(await run('parseLogStream', { folder })).toEqual(["Map(1) { '159.89.190.105' => 10 }"]);
  });

  it('has three programs', () => {
    expect(
      ['noc.logs.follow', 'noc.logs.between', 'parseLogStream'].map((text) => programWith(programs, text)),
    ).toEqual(programs);
  });
});
