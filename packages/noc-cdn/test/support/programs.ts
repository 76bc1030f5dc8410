import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify, stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import * as main from '../../src/index.js';
import * as testing from '../../src/testing/index.js';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** The programs in a page. */
export function programsIn(page: string): readonly string[] {
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

const own: Readonly<Record<string, unknown>> = { '@edgeward/noc-cdn': main, '@edgeward/noc-cdn/testing': testing };

/** Runs a program with what it is given, and returns the lines that it prints. */
export async function run(
  code: string,
  given: Readonly<Record<string, unknown>>,
  modules: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const all = { ...own, ...modules };
  const names = [...code.matchAll(/from '(node:[^']+)'/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in all));
  const loaded = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(name)] as const)));
  const scope = {
    require: (name: string) => all[name as keyof typeof all] ?? loaded[name] ?? expect.fail(`nobody provides ${name}`),
    console: { log: print, error: print },
    ...given,
  };
  const body = stripTypeScriptTypes(code).replaceAll(/^import (\{.*?\}) from ('.*?');$/gm, 'const $1 = require($2);');
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  await new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope));
  return lines;
}

/** Compiles programs as a reader would have them, and returns what the compiler complains about. */
export async function compile(programs: readonly string[]): Promise<string> {
  await mkdir(join(folder, 'reports'), { recursive: true });
  const project = await mkdtemp(join(folder, 'reports/readme-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const earlier = `import type { NocCdn as Client } from '@edgeward/noc-cdn';
declare const noc: Client;
`;
  const files = programs.map((code, index) => [
    `block-${index}.ts`,
    `${/const noc =/.test(code) ? '' : earlier}declare const signal: AbortSignal;\ndeclare const folder: string;\n${code}\nexport {};\n`,
  ]);
  const options = '{ "noUnusedLocals": false, "lib": ["esnext"], "noPropertyAccessFromIndexSignature": false }';
  files.push([
    'tsconfig.json',
    `{ "extends": "../../tsconfig.json", "compilerOptions": ${options}, "include": ["."] }`,
  ]);
  await Promise.all(files.map(([name = '', text = '']) => writeFile(join(project, name), text)));
  const path = [join(folder, '../../node_modules/.bin'), process.env['PATH']].join(delimiter);
  try {
    await promisify(execFile)('tsc', ['-p', project], { env: { ...process.env, PATH: path } });
    return '';
  } catch (error) {
    return stripVTControlCharacters(String(Object(error).stdout));
  }
}
