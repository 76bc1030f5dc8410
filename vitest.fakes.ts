import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const packages = fileURLToPath(new URL('./packages/', import.meta.url));

/** A `package.json`, as far as it is read here. */
interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * Creates the fakes of a suite, once, before its first test. A fake without a handler for each operation ends the suite
 * with one failure naming the place for the handler; otherwise each test that creates the fake would fail.
 */
export async function setup({ config }: Pick<TestProject, 'config'>, folder: string = packages): Promise<void> {
  const manifest = JSON.parse(await readFile(join(config.root, 'package.json'), 'utf8')) as Manifest;
  const names = [manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })];
  for (const name of new Set(names.map((each) => each.replace('@edgeward/', '')))) {
    const entry = join(folder, name, 'src/testing/index.ts');
    if (name !== 'core' && existsSync(entry)) await createFakeOf(name, entry);
  }
}

async function createFakeOf(name: string, entry: string): Promise<void> {
  const testing = (await import(entry)) as Readonly<Record<string, () => unknown>>;
  const createFake = Object.entries(testing).find(([key]) => key.startsWith('createFake'))?.[1];
  try {
    createFake?.();
  } catch (error) {
    // The tests show every other error.
    if (!(error instanceof TypeError) || !error.message.startsWith('The fake has no handler for')) return;
    const failure = new Error(`${error.message}: write it in packages/${name}/src/testing, beside the other handlers`);
    // The frames are those of vitest.
    failure.stack = failure.message;
    throw failure;
  }
}
