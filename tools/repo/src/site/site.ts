import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import { build } from '../turbo.ts';
import { deadLinks } from './site-links.ts';

const docs = join(root, 'docs');

/** Builds `docs/site` and returns its problems: failed steps, their warnings, and broken links. */
export async function buildSite(): Promise<readonly string[]> {
  await Promise.all(
    ['public/reference', 'site'].map((folder) => rm(join(docs, folder), { recursive: true, force: true })),
  );
  // The types in the programs of the pages come from the declarations of the packages.
  const built = await build();
  if (built.code !== 0) return [built.output];
  const reference = await runCommand('typedoc', ['--options', 'docs/typedoc.json']);
  if (reference.code !== 0) return [reference.output];
  const pages = await runCommand(join(docs, 'node_modules/.bin/vitepress'), ['build', '.'], { cwd: docs });
  // The pages about errors are listed by their names.
  const lines = stripVTControlCharacters(pages.output)
    .split('\n')
    .filter((line) => !line.includes('✓ Processed'));
  const warnings = lines.filter((line) => /\bwarn(ing)?\b|⚠|error/i.test(line));
  if (pages.code !== 0 || warnings.length > 0) return [lines.join('\n')];
  return deadLinks(join(docs, 'site'), 'https://edgeward.github.io/edgeward/');
}
