import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

interface Served {
  readonly name: string;
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
}

const program = fileURLToPath(new URL('../src/fakes/fakes.ts', import.meta.url));
const python = fileURLToPath(new URL('support/drive-akamai.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Starts the program and waits for its first line of output. */
async function start(...options: readonly string[]): Promise<{ readonly child: ChildProcess; readonly line: string }> {
  const child = spawn(process.execPath, [program, '--no-build', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, line };
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGINT'): Promise<unknown> {
  const exit = once(child, 'exit');
  child.kill(signal);
  return (await exit)[0];
}

describe('the served fakes', () => {
  let child: ChildProcess;
  let fakes: readonly Served[];
  beforeAll(async () => {
    const started = await start('--json');
    child = started.child;
    const printed = JSON.parse(started.line);
    expect(printed.pid).toBe(child.pid);
    fakes = printed.fakes;
  });
  afterAll(async () => {
    if (child.exitCode === null) await stop(child, 'SIGTERM');
  });

  const fakeOf = (name: string): Served => {
    const found = fakes.find((fake) => fake.name === name);
    if (found === undefined) throw new Error(`${name} is not served`);
    return found;
  };

  test('are those of every package, on loopback', () => {
    expect(fakes.map(({ name }) => name)).toEqual([
      'akamai-appsec',
      'apigee-security-actions',
      'noc-cdn',
      'ping-ase',
      'security-v29',
    ]);
    for (const { url } of fakes) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);
  });

  test.skipIf(!hasPython)('answer a program in Python that signs as it should, and refuse another secret', async () => {
    const { url, credentials } = fakeOf('akamai-appsec');
    const { clientToken = '', clientSecret = '', accessToken = '' } = credentials;
    const run = async (secret: string): Promise<unknown> =>
      JSON.parse((await promisify(execFile)('python3', [python, url, clientToken, secret, accessToken])).stdout);

    expect(await run(clientSecret)).toMatchObject({ status: 200, body: { configurations: [{ id: 8277 }] } });
    expect(await run('another-secret')).toMatchObject({
      status: 401,
      body: { detail: 'The signature does not match' },
    });
  });

  test.each([
    ['apigee-security-actions', '/v1/organizations/acme/environments/prod/securityActions', 'token'],
    ['ping-ase', '/v4/ase/api', 'x-ase-secret-key'],
    ['security-v29', '/security/events', 'password'],
  ])('tell right credentials from wrong ones: %s', async (name, path, secret) => {
    const { url, credentials } = fakeOf(name);
    const ask = async ({ token, user, password, ...headers }: Readonly<Record<string, string>>): Promise<string> => {
      const authorization = token === undefined ? `Basic ${btoa(`${user}:${password}`)}` : `Bearer ${token}`;
      return (await fetch(url + path, { headers: { authorization, ...headers } })).text();
    };
    expect(await ask(credentials)).not.toMatch(/UNAUTHENTICATED|authorization failure|ACCESS_DENIED/);
    expect(await ask({ ...credentials, [secret]: 'wrong' })).toMatch(
      /UNAUTHENTICATED|authorization failure|ACCESS_DENIED/,
    );
  });

  test('tell right keys from wrong ones: noc-cdn', async () => {
    const { url, credentials } = fakeOf('noc-cdn');
    const ask = async (key = ''): Promise<unknown> => (await fetch(`${url}/api?action=cdn/list&apikey=${key}`)).json();
    expect(await ask(credentials['apikey'])).toEqual({ status: 'success', domains: ['example.com'] });
    expect(await ask('wrong')).toMatchObject({ status: 'failed' });
  });

  test('stop on SIGTERM with exit code 0, though a connection is open', async () => {
    const { url } = fakeOf('noc-cdn');
    await fetch(url);
    expect(await stop(child, 'SIGTERM')).toBe(0);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

test('a person gets a table, and stops the fakes with Ctrl+C', async () => {
  const { child, line } = await start();
  onTestFinished(() => void child.kill());
  expect(line).toMatch(/^package +URL +credentials +how to call it, and its data$/);
  expect(await stop(child, 'SIGINT')).toBe(0);
});
