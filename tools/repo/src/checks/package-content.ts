import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { readJson } from '../json.ts';
import type { WorkspacePackage } from '../workspace.ts';
import type { Check } from './check.ts';

/** What the package is judged by. */
export interface PackageContent {
  /** Files in the tarball. */
  readonly files: readonly string[];

  /** The manifest as packed. */
  readonly manifest: string;

  /** Sources that the source maps name. */
  readonly sources: readonly string[];

  /** The licences of bundled libraries that the tarball contains. */
  readonly licences: string;
}

/** Finds what is missing from a packed package, and what does not belong into it. */
export function findContentProblems({ files, manifest, sources, licences }: PackageContent): readonly string[] {
  const problems: string[] = [];
  for (const required of ['LICENSE', 'README.md', 'package.json']) {
    if (!files.includes(required)) problems.push(`${required} is missing`);
  }
  for (const file of files) {
    if (/^(?:test|reports|node_modules)\/|\.(?:tsbuildinfo|log)$/.test(file)) problems.push(`${file} does not belong`);
  }
  if (/"(?:workspace|catalog):/.test(manifest)) problems.push('a dependency has no version: pack with pnpm');
  const bundled = new Set(sources.flatMap((source) => libraryOf(source) ?? []));
  for (const library of bundled) {
    if (!licences.split('\n').includes(library)) problems.push(`the licence of the bundled ${library} is missing`);
  }
  for (const source of sources) {
    if (/^(?:\/|file:|[A-Za-z]:)/.test(source)) problems.push(`a source map names the absolute path ${source}`);
  }
  return problems;
}

/** Checks the tarball of a package. */
export function packageContent({ name, folder }: WorkspacePackage, tarball: string): Check {
  return {
    name: `content of ${name}`,
    run: async () => {
      const listing = (await runCommand('tar', ['-tzf', tarball])).output;
      const sources: string[] = [];
      for await (const map of glob('dist/**/*.map', { cwd: folder })) {
        const { sources: named } = await readJson(join(folder, map));
        if (Array.isArray(named)) sources.push(...named.map(String));
      }
      return findContentProblems({
        files: listing.split('\n').map((file) => file.replace(/^package\//, '')),
        manifest: (await runCommand('tar', ['-xzOf', tarball, 'package/package.json'])).output,
        sources,
        licences: await readFile(join(folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8').catch(() => ''),
      });
    },
  };
}

/** Returns the library that a bundled file comes from. */
function libraryOf(source: string): string | undefined {
  const folder = 'node_modules/';
  const start = source.lastIndexOf(folder);
  return start < 0 ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(source.slice(start + folder.length))?.[0];
}
