import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import * as undici from 'undici';
import { expect, onTestFinished, vi } from 'vitest';
import * as main from '../../src/index.js';
import * as testing from '../../src/testing/index.js';
import { fakeNode } from './nodes.js';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** A program in a page. */
export interface Block {
  readonly language: string;
  readonly code: string;
}

/** Reads the programs of a page, by its path from the package. */
export async function programsOf(page: string): Promise<readonly Block[]> {
  const text = await readFile(join(folder, page), 'utf8');
  return [...text.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({ language, code }));
}

/**
 * Runs a program against a fake that also stands in for a node, and returns the lines that it prints. Programs need no
 * type annotations but `object`, so they are nearly JavaScript.
 */
export async function run({ code }: Block): Promise<readonly string[]> {
  const seed = {
    firewall: 'disabled',
    denyList: {
      manual_blacklist: [{ type: 'ip', value: '192.0.2.7' }],
      abs_generated_blacklist: [{ type: 'username', value: 'mallory' }],
    },
  } as const;
  const fake = fakeNode({ seed });
  vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubEnv('PING_ASE_URL', 'https://ase.test');
  vi.stubEnv('PING_ASE_SECRET_KEY', 'fake-secret-key');
  vi.stubEnv('ASE_SECRET_KEY', 'fake-secret-key');
  const modules: Readonly<Record<string, unknown>> = {
    '@edgeward/ping-ase': main,
    '@edgeward/ping-ase/testing': testing,
    'node:fs/promises': { readFile: async () => Buffer.from('a certificate') },
    undici,
  };
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const given = {
    require: (name: string) => modules[name] ?? expect.fail(`nobody provides ${name}`),
    console: { log: print, error: print },
    ...(!/const ase =/.test(code) && { ase: new main.PingAse(fake.clientOptions) }),
  };
  // A listening fake is reached over a real network.
  if (code.includes('.listen(')) vi.unstubAllGlobals();
  const body = code
    .replaceAll(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = require($2);')
    .replaceAll(/: object =| as const/g, (annotation) => (annotation === ' as const' ? '' : ' ='));
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await new AsyncFunction(...Object.keys(given), body)(...Object.values(given));
  return lines;
}

/** Compiles programs as a reader would have them, and returns what the compiler complains about. */
export async function compile(programs: readonly string[]): Promise<readonly string[]> {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const project = await mkdtemp(join(folder, 'reports/programs-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const earlier = `import type { PingAse as Client } from '@edgeward/ping-ase';\ndeclare const ase: Client;\n`;
  const files = programs.map((code, index) => [
    `block-${index}.ts`,
    `${/const ase =/.test(code) ? '' : earlier}${code}\nexport {};\n`,
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
