import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Files } from '../generate.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const run = promisify(execFile);

/** Formats files and sorts their imports as the repository's Biome configuration says, all in one go. */
export async function format(files: Files): Promise<Files> {
  const directory = await mkdtemp(join(tmpdir(), 'edgeward-codegen-'));
  try {
    for (const [path, content] of files) {
      await mkdir(join(directory, dirname(path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }
    const args = ['check', '--write', '--linter-enabled=false', '--vcs-enabled=false', `--config-path=${root}`];
    await run(process.execPath, [biome, ...args, directory], { cwd: directory });
    const formatted = [...files.keys()].map(
      async (path) => [path, await readFile(join(directory, path), 'utf8')] as const,
    );
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
