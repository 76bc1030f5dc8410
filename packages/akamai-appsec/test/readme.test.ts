import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import * as main from '@edgeward/akamai-appsec';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFakeAkamaiAppSec } from '../src/testing/index.js';
import { auth } from './support/answering.js';
import { documentedService } from './support/documented-service.js';
import { draft, shop } from './testing/small-seed.js';

vi.mock('node:os', async (original) => {
  const os = await original<typeof import('node:os')>();
  return { ...os, homedir: vi.fn(os.homedir) };
});

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(folder, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocks = [...readme.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(
  ([, language = '', code = '']): Block => ({ language, code }),
);

/** What the block that has this text in it prints, where the service answers with the documentation's samples. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['fromEdgerc()', ['22330 CaroTestTransition2Versioning undefined', '7180 Corporate Sites WAF 1']],
  ['require(', ['2']],
  ['edgeGrid({ host', []],
  ['versions.clone', ['1234 RECEIVED']],
  [
    'for await (const progress',
    [
      'being created',
      'being created',
      'RECEIVED PT5M',
      'RECEIVED PT4M',
      'LIVE PT3M',
      'LIVE PT2M',
      'DEPLOYED PT1M',
      'ACTIVATED undefined',
    ],
  ],
  ['activations.resume', ['ACTIVATED']],
  ['matchTargets.get(where)', []],
  [
    'rawKind',
    [
      'requestMethodMatch',
      'pathMatch',
      'extensionMatch',
      'filenameMatch',
      'requestProtocolVersionMatch',
      "[ 'H', 'He' ] true",
      "[ 'He' ] true",
      'headerOrderMatch',
      'cookieMatch',
      'cookieMatch',
      'uriQueryMatch',
      'uriQueryMatch',
      'argsPostMatch',
      'argsPostMatch',
      'argsPostNamesMatch',
    ],
  ],
  ['versions.list', ['9 Active', '8 Inactive', '7 Inactive']],
  ['signEdgeGrid', []],
  ['isRateLimitError(error)', []],
];

describe('the README', () => {
  test('has a run of each of its programs', () => {
    expect(blocks).toHaveLength(printed.length);
  });

  test.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const block = blocks.find(({ code }) => code.includes(text)) ?? expect.fail('there is no such block');
    const actual = await run(block);
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  test('has programs that compile, which one with a typo would not', async () => {
    const programs = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
    const typo = 'await akamai.matchTargets.get({ configID: 1, versionNumber: 2, targetId: 3 });';
    const problems = await compile([...programs, typo]);
    expect(problems).toEqual([expect.stringMatching(`block-${programs.length}\\.ts.*configID`)]);
  });
});

/**
 * Runs a program against a service that answers with the documentation's samples, and returns the lines that it
 * prints. Programs need no type annotations, so they are JavaScript but for their imports.
 */
async function run({ code }: Block): Promise<readonly string[]> {
  vi.stubGlobal('fetch', documentedService);
  await provideCredentials();
  onTestFinished(() => void vi.unstubAllGlobals());
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const given = {
    require: (name: string) => (name === '@edgeward/akamai-appsec' ? main : expect.fail(`nobody provides ${name}`)),
    console: { log: print, error: print },
    ...(!/const akamai =/.test(code) && { akamai: new main.AkamaiAppSec(optionsFor(code)) }),
  };
  const body = code.replaceAll(/^import (\{.*?\}) from ('.*?');$/gms, 'const $1 = require($2);');
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await new AsyncFunction(...Object.keys(given), body)(...Object.values(given));
  return lines;
}

/** The samples stand still, so what waits for an activation runs on the fake, whose time passes at once. */
function optionsFor(code: string): main.AkamaiAppSecOptions {
  if (!code.includes('activations.activate')) return { auth };
  const seed = shop({ ...draft, version: { version: 10 } });
  return createFakeAkamaiAppSec({ seed, activationPath: '202' }).clientOptions;
}

/** An `.edgerc` file in a home folder, and the environment variables of the programs. */
async function provideCredentials(): Promise<void> {
  const credentials = {
    host: 'akab-example.luna.akamaiapis.net',
    client_token: 'akab-client',
    client_secret: 'secret=',
    access_token: 'akab-access',
  };
  const home = await mkdtemp(join(tmpdir(), 'edgeward-home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const text = Object.entries(credentials).map(([key, value]) => `${key} = ${value}\n`);
  await writeFile(join(home, '.edgerc'), `[default]\n${text.join('')}`, { mode: 0o600 });
  vi.mocked(homedir).mockReturnValue(home);
  for (const [key, value] of Object.entries(credentials)) vi.stubEnv(`AKAMAI_${key.toUpperCase()}`, value);
  vi.stubEnv('HOST', credentials.host);
  for (const name of ['TOKEN', 'SECRET', 'ACCESS']) vi.stubEnv(name, 'akab-example');
}

/** Compiles programs as a reader would have them, and returns what the compiler complains about. */
async function compile(programs: readonly string[]): Promise<readonly string[]> {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const project = await mkdtemp(join(folder, 'reports/readme-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const earlier = `import type { AkamaiAppSec as Client } from '@edgeward/akamai-appsec';
declare const akamai: Client;
`;
  const files = programs.map((code, index) => [
    `block-${index}.ts`,
    `${/const akamai =/.test(code) ? '' : earlier}${code}\nexport {};\n`,
  ]);
  files.push([
    'tsconfig.json',
    '{ "extends": "../../tsconfig.json", "compilerOptions": { "noUnusedLocals": false, "lib": ["esnext"] }, "include": ["."] }',
  ]);
  await Promise.all(files.map(([name = '', text = '']) => writeFile(join(project, name), text)));
  const path = [join(folder, '../../node_modules/.bin'), process.env['PATH']].join(delimiter);
  const tsc = promisify(execFile)('tsc', ['--pretty', 'false', '-p', project], { env: { ...process.env, PATH: path } });
  const { stdout } = await tsc.catch((error: { readonly stdout?: string }) => {
    if (!error.stdout) throw error;
    return { stdout: error.stdout };
  });
  return stdout.split('\n').filter((line) => line.includes('block-'));
}
