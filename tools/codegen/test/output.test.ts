import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { differences, write } from '../src/emit/text/output.ts';

const files = new Map([
  ['src/generated/models.ts', 'models\n'],
  ['src/generated/resources/rules.ts', 'rules\n'],
  ['api.md', 'api\n'],
]);

async function emptyPackage(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'edgeward-output-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

async function generate(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const cli = join(import.meta.dirname, '../src/cli.ts');
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args]);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error) {
      return { code: Number(error.code), output: `${String(error.stdout)}${String(error.stderr)}` };
    }
    throw error;
  }
}

test('a package without generated files lacks each of them', async () => {
  expect(await differences(await emptyPackage(), files)).toEqual([
    { path: 'src/generated/models.ts', kind: 'missing' },
    { path: 'src/generated/resources/rules.ts', kind: 'missing' },
    { path: 'api.md', kind: 'missing' },
  ]);
});

test('what was written does not differ', async () => {
  const directory = await emptyPackage();
  await write(directory, files);
  expect(await differences(directory, files)).toEqual([]);
  expect(await readFile(join(directory, 'api.md'), 'utf8')).toBe('api\n');
});

test('a file that was changed by hand, or that no document asks for, is named and put right', async () => {
  const directory = await emptyPackage();
  await write(directory, files);
  await writeFile(join(directory, 'src/generated/models.ts'), 'mine\n');
  await writeFile(join(directory, 'src/generated/resources/zones.ts'), 'zones\n');
  await writeFile(join(directory, 'src/client.ts'), 'client\n');

  const found = [
    { path: 'src/generated/models.ts', kind: 'stale' },
    { path: 'src/generated/resources/zones.ts', kind: 'extra' },
  ];
  expect(await differences(directory, files)).toEqual(found);
  expect(await write(directory, files)).toEqual(found);
  expect(await differences(directory, files)).toEqual([]);
  expect(await readdir(join(directory, 'src/generated/resources'))).toEqual(['rules.ts']);
  expect(await readFile(join(directory, 'src/client.ts'), 'utf8')).toBe('client\n');
});

test('the committed files are what their documents say', async () => {
  expect(await generate('--check')).toEqual({ code: 0, output: '' });
});

test('a package without a document is refused by name', async () => {
  const { code, output } = await generate('--check', 'core');
  expect(code).toBe(1);
  expect(output).toMatch(/^No packages\/core with an openapi\.yaml\. There are: .*apigee-security-actions/);
});
