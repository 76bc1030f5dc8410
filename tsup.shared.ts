import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes the licences of bundled libraries next to a bundle, and a list of components (SBOM). */
const bundledLibraries: EsbuildPlugin = {
  name: 'bundled-libraries',
  setup(build) {
    build.onEnd(async ({ metafile }) => {
      const paths = Object.keys(metafile?.inputs ?? {});
      const folders = new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
      const bundled = [...folders].sort();
      await mkdir('dist', { recursive: true });
      await writeFile('dist/sbom.cdx.json', `${JSON.stringify(await billOfMaterials(bundled), undefined, 2)}\n`);
      if (bundled.length === 0) return;
      const texts = await Promise.all(bundled.map(licenceOf));
      await writeFile('dist/THIRD-PARTY-LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
    });
  },
};

async function licenceOf(folder: string): Promise<string> {
  const name = folder.replace(/^.*node_modules\//, '');
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file, so it must not be bundled`);
  return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

/** The package, its dependencies and the libraries inside its bundle, as CycloneDX. */
async function billOfMaterials(bundled: readonly string[]): Promise<object> {
  const { dependencies = {} } = await manifestOf('.');
  const installed = Object.keys(dependencies).map((name) => `node_modules/${name}`);
  const components = await Promise.all([...installed, ...bundled].map(componentOf));
  const component = await componentOf('.');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components,
    dependencies: [{ ref: component['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) }],
  };
}

async function componentOf(folder: string) {
  const { name, version, license } = await manifestOf(folder);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, short] = name.includes('/') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl,
    group,
    name: short,
    version,
    licenses: [{ license: { id: license } }],
    purl,
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!isManifest(manifest)) throw new Error(`${folder}/package.json lacks its name, version or licence`);
  return manifest;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'name' in value && 'version' in value && 'license' in value;
}

/** Modules of ky for its own retries, time limits, progress reports and errors. Core uses none of them. */
const unusedModulesOfKy = [
  'core/retry-timing.js',
  'errors/ForceRetryError.js',
  'errors/HTTPError.js',
  'errors/NetworkError.js',
  'errors/NonError.js',
  'errors/SchemaValidationError.js',
  'errors/TimeoutError.js',
  'utils/body.js',
  'utils/delay.js',
  'utils/is-network-error.js',
  'utils/timeout.js',
  'utils/type-guards.js',
];

/**
 * Functions of its other modules, for hooks, bodies and merged options, and its table of body methods: one attempt
 * without any of them needs none.
 */
const unusedFunctionsOfKy: Readonly<Record<string, readonly string[]>> = {
  'core/constants.js': ['responseTypes'],
  'core/Ky.js': [
    '#assignRequest',
    '#calculateDelay',
    '#calculateRetryDelay',
    '#cancelResponseBody',
    '#cancelReturnedBody',
    '#decorateResponse',
    '#getBodyReadTimeout',
    '#getErrorDataTimeout',
    '#getNormalizedOptions',
    '#getResponseData',
    '#isJsonContentType',
    '#normalizeSearchParams',
    '#parseJson',
    '#raceBodyRead',
    '#raceWithTotalTimeout',
    '#readResponseText',
    '#retryFromError',
    '#runAfterResponseHooks',
    '#runBeforeRequestHooks',
    '#setResponseRequest',
    '#throwIfTotalTimeoutExhausted',
    '#throwProcessedError',
    'cloneInitHookOptions',
    'validateJsonWithSchema',
  ],
  'utils/merge.js': ['appendSearchParameters', 'cloneShallow', 'mergeHeaderContainers', 'mergeHooks'],
};

/** Functions with the same result for every attempt without options, and the body returning it. */
const constantFunctionsOfKy: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'utils/merge.js': {
    mergeHeaders: '',
    validateAndMerge: 'return sources[1];',
  },
  'utils/normalize.js': { normalizeRetryOptions: 'return { limit: 0 };' },
  'utils/options.js': { findUnknownOptions: 'return {};' },
};

/**
 * The platform as seen by ky: a stand-in for `Request` and for weak collections, because ky would make them for each
 * attempt and nobody would read them, and no `AbortController`. Core calls `fetch` with a URL and its own signal.
 */
const platformOfKy: Readonly<Record<string, string>> = {
  'globalThis.Request': 'Unread',
  WeakMap: 'Unread',
  WeakSet: 'Unread',
  'globalThis.AbortController': 'undefined',
  'globalThis.ReadableStream': 'undefined',
};

/**
 * Puts ky into a function, evaluated on the first call. When its modules are evaluated, they build a `Request`; this
 * loads the fetch of Node, and takes half of the time for importing a client. A bundler drops the function if no call
 * is made. Unused modules and functions of ky are left out; the build fails if a release of ky lacks one of them.
 * {@link platformOfKy} stops ky from making objects nobody reads.
 */
const lazyKy: EsbuildPlugin = {
  name: 'lazy-ky',
  setup(build) {
    build.onLoad({ filter: /[/\\]ky[/\\]distribution[/\\]index\.js$/ }, async ({ path }) => {
      const left = new Set(
        [unusedModulesOfKy, ...[unusedFunctionsOfKy, constantFunctionsOfKy].map(Object.keys)].flat(),
      );
      const withoutUnused: EsbuildPlugin = {
        name: 'without-unused',
        setup: (inner) => {
          inner.onLoad({ filter: /.*/ }, async ({ path: part }) => {
            const name = relative(dirname(path), part).replaceAll('\\', '/');
            if (!left.delete(name)) return undefined;
            const source = await readFile(part, 'utf8');
            if (unusedModulesOfKy.includes(name)) return { contents: stubOf(source) };
            const unused = (unusedFunctionsOfKy[name] ?? []).map((each) => [each, ''] as const);
            const bodies = [...unused, ...Object.entries(constantFunctionsOfKy[name] ?? {})];
            return { contents: bodies.reduce((text, [each, body]) => withBody(text, each, body), source) };
          });
        },
      };
      const { outputFiles } = await build.esbuild.build({
        stdin: { contents: `import ky from ${JSON.stringify(path)}; take(ky);`, resolveDir: dirname(path) },
        bundle: true,
        format: 'iife',
        target: 'node22',
        write: false,
        plugins: [withoutUnused],
        define: platformOfKy,
      });
      if (left.size > 0) throw new Error(`ky does not have ${[...left].join(', ')}`);
      const contents = `
        let ky;
        const take = (value) => { ky = value; };
        class Unread {}
        const evaluate = () => { ${outputFiles.map(({ text }) => text).join('\n')} };
        export default (...args) => {
          if (ky === undefined) evaluate();
          return ky(...args);
        };`;
      return { contents };
    });
  },
};

/** A module exporting the same names, all of them `undefined`. */
function stubOf(source: string): string {
  const exported = [...source.matchAll(/^export (?:default|(?:const|class) (\w+))/gm)];
  return exported
    .map(([, name]) => (name === undefined ? 'export default undefined;' : `export const ${name} = undefined;`))
    .join('\n');
}

/**
 * Replaces the body of a function or a method. The body ends at the first brace with the indentation of its first line.
 */
function withBody(source: string, name: string, body: string): string {
  const keywords = '(?:(?:export|static|async|const|function) )*';
  const declaration = new RegExp(`^(( *)${keywords}${name}\\b.*\\{)$[^]*?^\\2\\}`, 'm');
  if (!declaration.test(source)) throw new Error(`ky does not have ${name}`);
  return source.replace(declaration, `$1${body}}`);
}

/**
 * Restores the names of classes that refer to themselves: esbuild writes `var Page = class _Page`, and stacks and
 * printed objects would show this name. The name inside a class has its own scope, so it may equal that of the
 * variable.
 */
const classNames: NonNullable<Options['plugins']>[number] = {
  name: 'class-names',
  renderChunk(code, { map }) {
    const names = [...code.matchAll(/^var (\w+) = class _\1\b/gm)].map(([, name = '']) => name);
    const named = names.reduce((text, name) => text.replaceAll(new RegExp(`\\b_${name}\\b`, 'g'), name), code);
    return map === undefined ? { code: named } : { code: named, map };
  },
};

/** Leaves out comments of documentation: the declarations have them. In the code of Akamai they are half a megabyte. */
const withoutDocumentation: NonNullable<Options['plugins']>[number] = {
  name: 'without-documentation',
  renderChunk(code, { map }) {
    const bare = code.replaceAll(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '');
    return map === undefined ? { code: bare } : { code: bare, map };
  },
};

/**
 * Shortens CJS. An entry exports the values of a chunk as plain members instead of getters: chunks do not import one
 * another in circles, so a required chunk is complete. A namespace is the required object itself instead of a copy,
 * because no code reads its `default`.
 */
const plainMembers: NonNullable<Options['plugins']>[number] = {
  name: 'plain-members',
  async buildEnd({ writtenFiles }) {
    const files = writtenFiles.map(({ name }) => name).filter((name) => name.endsWith('.cjs'));
    await Promise.all(files.map(async (file) => writeFile(file, withPlainMembers(await readFile(file, 'utf8')))));
  },
};

function withPlainMembers(code: string): string {
  const copied = [...code.matchAll(/^var (\w+)__namespace = .*_interopNamespace\(\1\);\n/gm)];
  const bare = copied
    .reduce((text, [line, name = '']) => text.replace(line, '').replaceAll(`${name}__namespace.`, `${name}.`), code)
    .replace(/^function _interopNamespace\(e\) \{\n[\s\S]*?^\}\n\n/m, '')
    .replaceAll(
      /^Object\.defineProperty\(exports, "(\w+)", \{\n {2}enumerable: true,\n {2}get: function \(\) \{ return (\w+\.\w+); \}\n\}\);$/gm,
      'exports.$1 = $2;',
    );
  if (/__namespace\b|_interopNamespace/.test(bare))
    throw new Error('a namespace is used as a value, not only for its members');
  return bare;
}

/** Entries published as ESM only, like their peer. Their declarations are complete. */
const esmOnly: readonly string[] = ['msw'];

/**
 * Writes the declarations of ESM: one line per entry, exporting those of CJS, so a package has them once. zod does the
 * same. An `import` still resolves to an ESM declaration, as its code is ESM.
 */
function declarationsOfEsm(entries: readonly string[]): EsbuildPlugin {
  return {
    name: 'declarations-of-esm',
    setup(build) {
      build.onEnd(async () => {
        await mkdir('dist', { recursive: true });
        await Promise.all(entries.map((entry) => writeFile(`dist/${entry}.d.ts`, `export * from './${entry}.cjs';\n`)));
      });
    },
  };
}

/**
 * Builds one package: ESM and CJS with types for every entry. Its dependencies and peers stay imports, in every entry;
 * its devDependencies are bundled.
 *
 * `splitting` gives each class one identity across the entries of a package, in CJS too; `treeshake` keeps absolute
 * paths out of the CJS files. Source maps are left out: see decision 0009.
 */
export function buildPackage(entry: Record<string, string>, options: Options = {}): ReturnType<typeof defineConfig> {
  const names = Object.keys(entry);
  const twice = names.filter((name) => !esmOnly.includes(name));
  const code: Options = {
    entry,
    format: ['esm', 'cjs'],
    sourcemap: false,
    // The declarations take seconds, and this milliseconds.
    clean: true,
    target: 'node22',
    platform: 'node',
    splitting: true,
    treeshake: true,
    removeNodeProtocol: false,
    silent: true,
    esbuildPlugins: [bundledLibraries, lazyKy, declarationsOfEsm(twice)],
    plugins: [classNames, withoutDocumentation, plainMembers],
    ...options,
  };
  const declarations = (format: 'esm' | 'cjs', chosen: readonly string[]): Options => ({
    entry: Object.fromEntries(Object.entries(entry).filter(([name]) => chosen.includes(name))),
    format,
    silent: true,
    dts: {
      only: true,
      // With isolated declarations nothing has to be resolved, so the types of Node need not be read. A member whose computed
      // name is not known would be declared a second time.
      compilerOptions: { types: [], lib: ['es2024', 'esnext.disposable'], stripInternal: true },
    },
  });
  const alone = names.filter((name) => esmOnly.includes(name));
  return defineConfig([code, declarations('cjs', twice), ...(alone.length === 0 ? [] : [declarations('esm', alone)])]);
}

/** Builds the package of a vendor. All of them have the same entries; `more` adds those of this package alone. */
export function buildVendorPackage(more: Record<string, string> = {}): ReturnType<typeof defineConfig> {
  return buildPackage({
    index: 'src/index.ts',
    operations: 'src/generated/operations.ts',
    schemas: 'src/generated/schemas.ts',
    zod: 'src/generated/zod.ts',
    opentelemetry: 'src/opentelemetry.ts',
    testing: 'src/testing/index.ts',
    msw: 'src/msw.ts',
    ...more,
  });
}
