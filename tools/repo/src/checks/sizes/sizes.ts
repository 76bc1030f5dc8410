import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { WorkspacePackage } from '../../workspace.ts';
import type { Check } from '../check.ts';
import { type Ceiling, zod } from './ceiling.ts';
import { ceilings } from './import-ceilings.ts';

const formats = ['esm', 'cjs'] as const;

/** A module format. */
export type Format = (typeof formats)[number];

/** Bundles a program using an entry of a package as an application would; returns the minified text. */
export async function bundle(
  { entry, names, call }: Pick<Ceiling, 'entry' | 'names' | 'call'>,
  format: Format,
  folder: string,
): Promise<string> {
  const [esm, cjs] = names.length === 0 ? ['* as all', 'all'] : [`{ ${names.join(', ')} }`, `{ ${names.join(', ')} }`];
  const load = format === 'esm' ? `import ${esm} from '${entry}';` : `const ${cjs} = require('${entry}');`;
  const { outputFiles } = await build({
    stdin: { contents: `${load}\n${call};`, resolveDir: folder },
    bundle: true,
    // Optional peers are the application's own.
    external: ['msw', 'undici', 'zod'],
    minify: true,
    platform: 'node',
    target: 'node22',
    format,
    write: false,
    // The paths of a package's tsconfig lead to its sources; measure the published files.
    tsconfigRaw: '{}',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** Finds the problems of a bundle: its size, or forbidden text. */
export function findSizeProblems(text: string, format: Format, ceiling: Ceiling): readonly string[] {
  const absent = format === 'esm' ? [...zod, ...ceiling.unused] : zod;
  const problems = absent.filter((word) => text.includes(word)).map((word) => `contains \`${word}\``);
  const kilobytes = gzipSync(text).length / 1000;
  if (kilobytes > ceiling[format]) {
    problems.push(`has ${kilobytes.toFixed(1)} kB compressed, more than ${ceiling[format]}: ${ceiling.reason}`);
  }
  return problems;
}

/** Checks a one-call program for every entry of a package. */
export function sizes({ name, folder, manifest }: WorkspacePackage): Check {
  return {
    name: `sizes of ${name}`,
    run: async () => {
      const entries = Object.keys(manifest['exports'] ?? {})
        .filter((entry) => entry !== './package.json')
        .map((entry) => entry.replace('.', name));
      const problems = entries.map(async (entry) => {
        const own = ceilings.filter((each) => each.entry === entry);
        if (own.length === 0) return [`${entry} has no size ceiling`];
        const found = own.flatMap((ceiling) =>
          formats.map(async (format) => {
            const text = await bundle(ceiling, format, folder);
            return findSizeProblems(text, format, ceiling).map((problem) => `${entry} (${format}) ${problem}`);
          }),
        );
        return (await Promise.all(found)).flat();
      });
      return (await Promise.all(problems)).flat();
    },
  };
}
