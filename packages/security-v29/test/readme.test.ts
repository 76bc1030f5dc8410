import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as main from '../src/index.js';
import * as testing from '../src/testing/index.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(folder, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
  language,
  code,
}));

/** What the program that has this text in it prints. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['console.log(outcome)', ['created']],
  ['MY_UUID', ['1']],
  ['require(', ['123']],
  ['bgpProtections.create(', ['true', 'open', 'open']],
  ['checkpoint.json', ['{"id":123,"status":"open"}', '{"id":124,"status":"open"}', 'stored 124']],
  ['resolveMany({', []],
  ['isPermissionDeniedError(error)', ['FAULT true']],
  ['failNext', ['[ 503, 200 ]', '127.0.0.1 1']],
];

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(blocks).toHaveLength(printed.length);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const { code } = blocks.find((block) => block.code.includes(text)) ?? expect.fail('there is no such program');
    const actual = await run(code);
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  it('has programs that compile, which one with a typo would not', async () => {
    const programs = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
    const problems = await compile([...programs, 'await rackcorp.bgpProtections.get({ ID: 1 });']);
    expect(problems).toEqual([expect.stringMatching(`block-${programs.length}\\.ts.*ID`)]);
  });
});

/** Runs a program against a fake that also stands in for the service, and returns the lines that it prints. */
async function run(code: string): Promise<readonly string[]> {
  const fake = testing.createFakeRackCorpSecurity({
    seed: {
      events: [
        { id: 123, status: 'open' },
        { id: 124, status: 'open' },
      ],
      bgpProtections: [{ id: 1, ipAddress: '192.0.2.9', enabled: true }],
    },
  });
  const { apiUuid, apiSecret } = fake.credentials;
  for (const name of ['MY_UUID', 'RACKCORP_API_UUID']) vi.stubEnv(name, apiUuid);
  for (const name of ['MY_SECRET', 'RACKCORP_API_SECRET']) vi.stubEnv(name, apiSecret);
  vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  let file: string | undefined;
  const modules: Readonly<Record<string, unknown>> = {
    '@edgeward/security-v29': main,
    '@edgeward/security-v29/testing': testing,
    'node:fs/promises': {
      readFile: async () => file ?? Promise.reject(new Error('ENOENT')),
      writeFile: async (_: string, text: string) => {
        file = text;
      },
    },
  };
  const given = {
    require: (name: string) => modules[name] ?? expect.fail(`nobody provides ${name}`),
    console: { log: print, error: print },
    ...(!/const rackcorp =/.test(code) && { rackcorp: new main.RackCorpSecurity(fake.clientOptions) }),
  };
  const body = code.replaceAll(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = require($2);');
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await new AsyncFunction(...Object.keys(given), body)(...Object.values(given));
  if (file !== undefined) lines.push(`stored ${JSON.parse(file).lastEventId}`);
  return lines;
}

/** Compiles programs as a reader would have them, and returns what the compiler complains about. */
async function compile(programs: readonly string[]): Promise<readonly string[]> {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const project = await mkdtemp(join(folder, 'reports/readme-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const earlier = `import type { RackCorpSecurity as Client } from '@edgeward/security-v29';
declare const rackcorp: Client;
`;
  const files = programs.map((code, index) => [
    `block-${index}.ts`,
    `${/const rackcorp =/.test(code) ? '' : earlier}${code}\nexport {};\n`,
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
