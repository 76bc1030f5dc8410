import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as main from '../src/index.js';
import * as testing from '../src/testing/index.js';
import { fakeWith, stored } from './support/actions.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(folder, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocks = [...readme.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(
  ([, language = '', code = '']): Block => ({ language, code }),
);

/** What the block that has this text in it prints. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["ttl: '3600s' }", ["ENABLED { ipAddressRanges: [ '192.0.2.7', '2001:db8::/32' ] }"]],
  ['GoogleAuth(', ['1']],
  ['fromEnv();\nconst { enabled }', []],
  ['require(', ['2']],
  ['flag-tor', []],
  ['idPrefix', []],
  ['upsert', ['created', 'securityActions.update, securityActions.enable']],
  ['isRateLimitError(error)', ['enabled already, or one too many']],
  ['failNext', ['[ 503, 200 ]', '127.0.0.1 0']],
];

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(blocks).toHaveLength(printed.length);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const block = blocks.find(({ code }) => code.includes(text)) ?? expect.fail('there is no such block');
    const actual = await run(block);
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  it('has programs that compile, which one with a typo would not', async () => {
    const programs = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
    const typo = "await apigee.securityActions.get({ securityActionID: 'a' });";
    const problems = await compile([...programs, typo]);
    expect(problems).toEqual([expect.stringMatching(`block-${programs.length}\\.ts.*securityActionID`)]);
  });
});

/**
 * Runs a program against a fake that also stands in for the service, and returns the lines that it prints. Programs
 * need no type annotations, so they are JavaScript but for their imports.
 */
async function run({ code }: Block): Promise<readonly string[]> {
  const fake = fakeWith(stored('block-scraper'), stored('unused', { state: 'DISABLED' }));
  vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const variables = { ORGANIZATION: 'acme', ENVIRONMENT: 'prod' };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(`APIGEE_${name}`, value);
  vi.stubEnv('GOOGLE_OAUTH_ACCESS_TOKEN', 'fake-access-token');
  const modules: Readonly<Record<string, unknown>> = {
    '@edgeward/apigee-security-actions': main,
    '@edgeward/apigee-security-actions/testing': testing,
    'google-auth-library': {
      GoogleAuth: class {
        readonly getAccessToken = async (): Promise<string> => 'fake-access-token';
      },
    },
    'node:fs/promises': { readFile: async () => '192.0.2.7\n192.0.2.8\n' },
  };
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const given = {
    require: (name: string) => modules[name] ?? expect.fail(`nobody provides ${name}`),
    console: { log: print, error: print },
    ...(!/const apigee =/.test(code) && { apigee: new main.ApigeeSecurityActions(fake.clientOptions) }),
  };
  const body = code.replaceAll(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = require($2);');
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await new AsyncFunction(...Object.keys(given), body)(...Object.values(given));
  return lines;
}

/** Compiles programs as a reader would have them, and returns what the compiler complains about. */
async function compile(programs: readonly string[]): Promise<readonly string[]> {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const project = await mkdtemp(join(folder, 'reports/readme-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const earlier = `import type { ApigeeSecurityActions as Client } from '@edgeward/apigee-security-actions';
declare const apigee: Client;
`;
  const files = programs.map((code, index) => [
    `block-${index}.ts`,
    `${/const apigee =/.test(code) ? '' : earlier}${code}\nexport {};\n`,
  ]);
  files.push(
    [
      'tsconfig.json',
      '{ "extends": "../../tsconfig.json", "compilerOptions": { "noUnusedLocals": false, "lib": ["esnext"] }, "include": ["."] }',
    ],
    // As the library declares it, version 10.
    [
      'google-auth-library.d.ts',
      `declare module 'google-auth-library' {
  export class GoogleAuth {
    constructor(options?: { scopes?: string | string[] });
    getAccessToken(): Promise<string | null | undefined>;
  }
}
`,
    ],
  );
  await Promise.all(files.map(([name = '', text = '']) => writeFile(join(project, name), text)));
  const path = [join(folder, '../../node_modules/.bin'), process.env['PATH']].join(delimiter);
  const tsc = promisify(execFile)('tsc', ['--pretty', 'false', '-p', project], { env: { ...process.env, PATH: path } });
  const { stdout } = await tsc.catch((error: { readonly stdout?: string }) => {
    if (!error.stdout) throw error;
    return { stdout: error.stdout };
  });
  return stdout.split('\n').filter((line) => line.includes('block-'));
}
