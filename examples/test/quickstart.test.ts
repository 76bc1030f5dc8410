import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../src/quickstart.ts', import.meta.url));

test('the quick start tells its story and ends well, in less than 15 seconds', async () => {
  const startMs = performance.now();
  const { stdout, stderr } = await run(process.execPath, [program]);
  expect(performance.now() - startMs).toBeLessThan(15_000);
  expect(stderr).toBe('');
  expect(stdout).toContain('1. Start a fake of Apigee on loopback');
  expect(stdout).toMatch(/ENABLED after 2 attempts, with token number 2/);
  expect(stdout).toMatch(/Done: \d+ requests over real HTTP, 2 of them repeated/);
  // The README shows parts of it.
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  expect(shown.split('\n').filter((line) => !stdout.split('\n').includes(line))).toEqual([]);
  expect(shown.split('\n').length).toBeGreaterThan(10);
});

test('prints one document with --json', async () => {
  const { stdout } = await run(process.execPath, [program, '--json']);
  const { steps, left, retries } = JSON.parse(stdout) as {
    steps: { title: string; lines: string[] }[];
    left: string[];
    retries: number;
  };
  expect(left).toEqual(['deny-scraper', 'flag-tor']);
  expect(retries).toBe(2);
  expect(steps.map(({ title }) => title.split(':')[0]).slice(8)).toEqual([
    'Akamai',
    'NOC.org',
    'PingIntelligence ASE',
    'RackCorp',
  ]);
  expect(steps[2]?.lines).toHaveLength(2);
  expect(steps[7]?.lines).toEqual([
    'securityActions.delete was not sent: the client is read-only',
    'Its effect is "destroy". Use a client without readOnly. (requests that reached the service: 0)',
  ]);
  const told = steps.flatMap(({ lines }) => lines).join('\n');
  expect(told).toContain('version 3 protects www.example.com and shop.example.com');
  expect(told).toContain('it cannot be changed any more: version 3 is its clone');
  expect(told).toContain('match targets in their order: 112231, 112232');
  expect(told).toContain('version 3 on STAGING: ACTIVATED after 5 min');
  expect(told).toMatch(/it has checked the signatures of \d\d requests/);
  expect(told).toContain('a failure that comes with 200 is one all the same');
  expect(told).toContain('ip 192.0.2.9: removed');
  expect(told).toContain('after a restart, from a checkpoint: 43, 44, 45');
});
