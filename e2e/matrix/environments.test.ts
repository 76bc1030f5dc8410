import { mkdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { describe, expect, inject, test } from 'vitest';
import { everyVendor } from '../src/expected.ts';
import { node } from '../src/project.ts';
import { runProgram } from '../src/run-program.ts';
import { typeCheck } from '../src/type-check.ts';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const consumer = inject('consumer');

/** Lets the consumer find a package of this workspace under another name. */
async function install(name: string, as: string): Promise<void> {
  await rm(join(consumer, 'node_modules', as), { force: true, recursive: true });
  await mkdir(join(consumer, 'node_modules'), { recursive: true });
  await symlink(await realpath(join(modules, name)), join(consumer, 'node_modules', as));
}

test.each([
  ['node', 'node'],
  ['jsdom', join(modules, 'jest-environment-jsdom')],
])('a suite of Jest passes in its environment %s', async (_name, testEnvironment) => {
  const testMatch = [join(consumer, 'environments/*.test.cjs')];
  const config = { rootDir: consumer, testMatch, testEnvironment, transform: {}, watchman: false };
  const jest = join(modules, 'jest/bin/jest.js');
  const { code, output } = await runCommand(node, [jest, '--config', JSON.stringify(config)], { cwd: consumer });
  expect(code, output).toBe(0);
  expect(output).toMatch(/Tests: +\d+ passed/);
});

test('a suite of vitest passes in threads that are contexts of vm', async () => {
  await install('vitest', 'vitest');
  const vitest = join(modules, 'vitest/vitest.mjs');
  const options = [
    'run',
    '--pool',
    'vmThreads',
    '--root',
    consumer,
    '--dir',
    join(consumer, 'environments'),
    'suite.test.mjs',
  ];
  const { code, output } = await runCommand(node, [vitest, ...options], { cwd: consumer });
  await rm(join(consumer, 'node_modules/vitest'));
  expect(code, output).toBe(0);
});

describe.each(['msw-2', 'msw'])('a program with the package %s', (name) => {
  test('is answered by a fake', async () => {
    await install(name, 'msw');
    try {
      expect(await runProgram('environments/msw.mjs')).toEqual({ items: 0, status: 500, cause: true });
    } finally {
      await rm(join(consumer, 'node_modules/msw'));
    }
  });
});

test('no package refuses msw 2 or 3 as a peer', async () => {
  for (const name of ['akamai-appsec', 'apigee-security-actions', 'noc-cdn', 'ping-ase', 'security-v29']) {
    const text = await readFile(join(consumer, 'node_modules/@edgeward', name, 'package.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ peerDependencies: { msw: '^2.0.0 || ^3.0.0' } });
  }
});

test.each(['ts59', 'ts6'] as const)('%s finds the entries with the resolution node10', async (compiler) => {
  expect(await typeCheck(compiler, 'node10', 'node')).toBe('');
});

test('clients and errors show their real class names', async () => {
  expect(await runProgram('environments/names.cjs')).toEqual([]);
});

test('an import of a client does not load the fetch of Node', async () => {
  expect(await runProgram('environments/imports.mjs')).toEqual({ esm: false, cjs: false });
});

test.each([
  '--disallow-code-generation-from-strings',
  '--frozen-intrinsics',
  '--disable-proto=delete',
  '--disable-proto=throw',
])('every vendor answers under the flag %s of Node', async (flag) => {
  expect(await runProgram('every-vendor.mjs', ['--no-warnings', flag])).toEqual(everyVendor);
});

test.each([
  ['Asia/Kolkata', 'tr_TR.UTF-8'],
  ['America/St_Johns', 'ar_EG.UTF-8'],
  ['Pacific/Kiritimati', 'C'],
])(
  'every vendor answers, signatures with times included, in the time zone %s and the locale %s',
  async (zone, locale) => {
    expect(await runProgram('every-vendor.mjs', [], { TZ: zone, LC_ALL: locale })).toEqual(everyVendor);
  },
);
