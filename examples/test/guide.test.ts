import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { afterAll, beforeAll, expect, test } from 'vitest';

const guide = new URL('../../docs/guides/test-without-an-account.md', import.meta.url);
const reports = fileURLToPath(new URL('../reports/', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
let folder: string;

beforeAll(async () => {
  await mkdir(reports, { recursive: true });
  // Within this package, so the programs find their imported packages.
  folder = await mkdtemp(join(reports, 'guide-'));
  const programs = [...(await readFile(guide, 'utf8')).matchAll(/^```(?:ts|js)\n\/\/ (\S+)\n(.*?)^```$/gms)];
  for (const [, name = '', text = ''] of programs) await writeFile(join(folder, name), text);
  expect(programs.map(([, name]) => name)).toEqual([
    'block-scraper.ts',
    'block-scraper.test.ts',
    'own-client.test.ts',
    'rate-limit.test.cjs',
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

test('every program of the guide is run', async () => {
  const blocks = (await readFile(guide, 'utf8')).match(/^```(?:ts|js)$/gm) ?? [];
  expect(blocks).toHaveLength(4);
});

test('the examples for vitest pass', async () => {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const { code, output } = await runCommand(
    process.execPath,
    [vitest, 'run', '--root', folder, 'block-scraper', 'own-client'],
    {
      env: { VITEST: '', NO_COLOR: '1' },
    },
  );
  expect(output).toMatch(/Tests +5 passed \(5\)/);
  expect(code).toBe(0);
});

test('the example for Jest passes without a transform', async () => {
  const config = { rootDir: folder, testMatch: [join(folder, '*.test.cjs')], transform: {}, watchman: false };
  const options = ['--config', JSON.stringify(config)];
  const { code, output } = await runCommand(process.execPath, [jest, ...options]);
  expect(output).toContain('2 passed, 2 total');
  expect(code).toBe(0);
});

test('the examples compile', async () => {
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { isolatedDeclarations: false },
    include: ['*.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { code, output } = await runCommand('tsc', ['-p', join(folder, 'tsconfig.json')]);
  expect(output).toBe('');
  expect(code).toBe(0);
});
