import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { root } from './root.ts';

/** The parts of a main entry: of core, and of the package of a vendor. */
const parts: Readonly<Record<string, RegExp>> = {
  'secrets: scrubber, telling names, redaction':
    /^core\/src\/(internal\/(scrub|telltale)|http\/call\/secrets|schema\/redact|http\/response\/redacted)/,
  'failures under a status of success, HTML, confirmation':
    /^core\/src\/http\/(response\/(error-form|described|confirmation|html)|failure\/failure-words)/,
  'failures in words: network, TLS, proxy, limits, hints': /^core\/src\/http\/failure\/(?!failure-words)/,
  'checks of options, nearest names': /^core\/src\/internal\/(options|check-validator)/,
  'checks of schemas, drift, encoding': /^core\/src\/schema\/(?!redact)/,
  'writing requests': /^core\/src\/http\/request\/(?!raw)/,
  'raw requests': /^core\/src\/http\/(request\/raw|response\/raw)/,
  'reading responses': /^core\/src\/http\/response\/(read|decode|adapt|body)/,
  streams: /^core\/src\/(http\/response\/(stream|sniff)|api\/byte-stream)/,
  'one call: attempts, retries, limits': /^core\/src\/http\/call\/(?!secrets|journal|notify|warnings)/,
  'events, logger, audit log': /^core\/src\/(events|http\/call\/(journal|notify|warnings))/,
  'settings, transport': /^core\/src\/http\/(settings|transport)/,
  pages: /^core\/src\/(http\/pages|api\/paging)/,
  'classes of errors': /^core\/src\/errors/,
  'workflows of core': /^core\/src\/workflow/,
  auth: /^core\/src\/auth/,
  'the rest of core': /^core\/src\/(api\/(?!paging|byte)|internal\/(?!scrub|telltale|options|check-validator))/,
  'vendor: schemas': /^(?!core).*\/generated\/(lists\/)?schemas/,
  'vendor: operations and their methods': /^(?!core).*\/generated\/(lists\/)?(?!schemas)/,
  'vendor: plans and diffs': /^(?!core).*\/src\/(plan|diff)\//,
  'vendor: activations': /^(?!core).*\/src\/activation\//,
  'vendor: failures': /^(?!core).*\/src\/failure\//,
  'vendor: everything else': /^(?!core).*\/src\/(?!generated|plan|diff|activation|failure)/,
};

/** Bundles a main entry from its sources, without ky, and returns its gzipped size. Parts that are left out stay names. */
async function sizeOf(name: string, isLeftOut: (path: string) => boolean): Promise<number> {
  const folder = join(root, 'packages', name);
  const withoutPart: Plugin = {
    name: 'without-part',
    setup(inner) {
      inner.onResolve({ filter: /^ky$/ }, () => ({ path: 'ky', namespace: 'left-out' }));
      inner.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default globalThis.ky;' }));
      inner.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const isIndex = /\/(index|client-exports)\.ts$/.test(path);
        if (isIndex || !path.includes('/src/') || !isLeftOut(relative(join(root, 'packages'), path))) return undefined;
        return { contents: namesOf(await readFile(path, 'utf8')), loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `import * as all from '@edgeward/${name}'; globalThis.all = all;`, resolveDir: folder },
    bundle: true,
    external: ['msw', 'undici', 'zod'],
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    write: false,
    tsconfig: join(folder, 'tsconfig.json'),
    plugins: [withoutPart],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles.map(({ text }) => text).join('\n')).length;
}

/** Keeps the imports of a module and the names of its exports, so that only its own code is missing. */
function namesOf(source: string): string {
  const statements = source.split(';').map((text) => text.trimStart());
  const imports = statements.filter((text) => text.startsWith('import ') && !text.startsWith('import type '));
  const imported = imports.flatMap((text) => {
    const [names = ''] = text.slice('import '.length).split(' from ');
    const values = names
      .replace(/[{}]/g, '')
      .split(',')
      .map((each) => each.trim());
    return values.flatMap((each) => (each.startsWith('type ') ? [] : each.split(' as ').at(-1) || []));
  });
  // Of a namespace, only the members that the module uses.
  const kept = imported.flatMap((each) => {
    const members = source.match(new RegExp(`\\b${each}\\.\\w+`, 'g'));
    return members !== null && source.includes(`* as ${each} `) ? members : [each];
  });
  const exported = source.matchAll(/^export (?:abstract |async )?(?:const|function\*?|class) (\w+)/gm);
  return [
    ...imports.map((text) => `${text};`),
    `globalThis.keep?.(${kept.join(', ')});`,
    // An overloaded function is declared several times.
    ...new Set(Array.from(exported, ([, each]) => `export const ${each} = globalThis.leftOut;`)),
  ].join('\n');
}

function print(bytes: number, text: string): void {
  if (bytes >= 100) console.log(`${(bytes / 1000).toFixed(1).padStart(6)}  ${text}`);
}

// `part-sizes.ts noc-cdn` prints what each part adds; `part-sizes.ts noc-cdn secrets streams` what these add together.
const [name = 'security-v29', ...words] = process.argv.slice(2);
const all = await sizeOf(name, () => false);
print(all, `kB: ${name} without ky`);
const left = Object.entries(parts).filter(([part]) => words.some((word) => part.startsWith(word)));
if (left.length > 0) {
  const size = await sizeOf(name, (path) => left.some(([, paths]) => paths.test(path)));
  print(all - size, left.map(([part]) => part).join(' + '));
} else {
  for (const [part, paths] of Object.entries(parts)) {
    print(all - (await sizeOf(name, (path) => paths.test(path))), part);
  }
}
