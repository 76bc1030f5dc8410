import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { WorkspacePackage } from '../workspace.ts';
import type { Check } from './check.ts';

/** The checked parts of a packed package. */
export interface PackageContent {
  /** Files in the tarball. */
  readonly files: readonly string[];

  /** The manifest as packed. */
  readonly manifest: JsonObject;

  /** Sources named in comments of the built files. */
  readonly sources: readonly string[];

  /** The licences of bundled libraries the tarball contains. */
  readonly licences: string;

  /** The list of components the tarball contains, as CycloneDX. */
  readonly components: JsonObject;
}

/** Files required in every package. */
const required = ['LICENSE', 'README.md', 'package.json', 'dist/sbom.cdx.json'];

/** Every other file a package may contain, apart from those of its entries. */
const allowed = [
  /^CHANGELOG\.md$/,
  /^(?:openapi|api)(?:\.[a-z]+)?\.(?:yaml|md)$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  // Code and types shared by several entries; the name ends with a hash.
  /^dist\/[a-z-]+-[\w-]{8}\.(?:js|cjs|d\.ts|d\.cts)$/,
];

/** Members required by a registry or its readers. */
const described = ['description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'engines'];

/** Finds missing and superfluous files of a packed package. */
export function findContentProblems(content: PackageContent): readonly string[] {
  const { files, manifest, sources, licences, components } = content;
  const problems: string[] = [];
  for (const file of required) {
    if (!files.includes(file)) problems.push(`${file} is missing`);
  }
  const entries = entryFiles(manifest);
  for (const file of files) {
    const belongs = required.includes(file) || entries.has(file) || allowed.some((form) => form.test(file));
    if (!belongs) problems.push(`${file} is not allowed in the package: no entry uses it`);
  }
  for (const member of described) {
    if (manifest[member] === undefined) problems.push(`package.json has no "${member}"`);
  }
  if (/"(?:workspace|catalog):/.test(JSON.stringify(manifest))) {
    problems.push('a dependency has no version: pack with pnpm');
  }
  for (const library of bundledLibraries(components, manifest)) {
    if (!licences.split('\n').includes(library)) problems.push(`the licence of the bundled ${library} is missing`);
  }
  for (const library of new Set(sources.flatMap((source) => libraryOf(source) ?? []))) {
    if (!bundledLibraries(components, manifest).includes(library)) {
      problems.push(`the bundled ${library} is missing from the list of components`);
    }
  }
  for (const source of sources) {
    if (/^(?:\/|file:|[A-Za-z]:)/.test(source)) problems.push(`a built file names the absolute path ${source}`);
  }
  return problems;
}

/** Lists the files of the entries. */
function entryFiles({ exports = {} }: JsonObject): ReadonlySet<string> {
  const targets = [...JSON.stringify(exports).matchAll(/"\.\/(dist\/[^"]+)"/g)].map(([, file = '']) => file);
  return new Set(targets);
}

/** Lists the components bundled because they are not dependencies of the package. */
function bundledLibraries({ components }: JsonObject, { dependencies }: JsonObject): readonly string[] {
  if (!Array.isArray(components)) return [];
  return components
    .filter(isJsonObject)
    .map(({ group, name }) => [group, name].filter((part) => typeof part === 'string').join('/'))
    .filter((name) => !isJsonObject(dependencies) || dependencies[name] === undefined);
}

/** Checks the tarball of a package. */
export function packageContent({ name, folder }: WorkspacePackage, tarball: string): Check {
  return {
    name: `content of ${name}`,
    run: async () => {
      const listing = (await runCommand('tar', ['-tzf', tarball])).output;
      const sources: string[] = [];
      for await (const file of glob('dist/**/*.{js,cjs}', { cwd: folder })) {
        const code = await readFile(join(folder, file), 'utf8');
        // esbuild writes the path of each module above its code.
        sources.push(...[...code.matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm)].map(([, source = '']) => source));
      }
      return findContentProblems({
        files: listing
          .trim()
          .split('\n')
          .map((file) => file.replace(/^package\//, '')),
        manifest: await packedJson(tarball, 'package.json'),
        sources,
        components: await packedJson(tarball, 'dist/sbom.cdx.json'),
        licences: await readFile(join(folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8').catch(() => ''),
      });
    },
  };
}

async function packedJson(tarball: string, file: string): Promise<JsonObject> {
  const { output } = await runCommand('tar', ['-xzOf', tarball, `package/${file}`]);
  const value: unknown = JSON.parse(output);
  if (!isJsonObject(value)) throw new TypeError(`${file} is not a JSON object`);
  return value;
}

/** Returns the library a bundled file comes from. */
function libraryOf(source: string): string | undefined {
  const folder = 'node_modules/';
  const start = source.lastIndexOf(folder);
  return start < 0 ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(source.slice(start + folder.length))?.[0];
}
