import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { expect, test } from 'vitest';

test('the curl commands of "Coming from curl" run, and answer as the page says', async () => {
  const page = await readFile(new URL('../coming-from/curl.md', import.meta.url), 'utf8');
  const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, command = '']) => command);
  const deny = [{ type: 'ip', value: '192.0.2.7' }] as const;
  await using noc = await createFakeNocCdn().listen();
  await using ase = await createFakePingAse({ seed: { denyList: { manual_blacklist: deny } } }).listen();
  const env = {
    ...process.env,
    NO_PROXY: '127.0.0.1',
    NOC_URL: noc.url,
    NOC_API_KEY: 'fake-noc-api-key',
    PING_ASE_URL: ase.url,
    PING_ASE_SECRET_KEY: 'fake-secret-key',
  };
  const outputs: string[] = [];
  // An exit code other than 0 rejects.
  for (const command of commands) outputs.push((await promisify(execFile)('bash', ['-c', command], { env })).stdout);
  expect(outputs).toEqual([
    expect.stringContaining('"waf"'),
    expect.stringContaining('"status":"failed"'),
    'ip 192.0.2.7 deleted from blacklist',
  ]);
});
