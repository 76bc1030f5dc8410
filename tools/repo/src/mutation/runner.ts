// A test runner for Stryker that runs the tests of a package in its own process. Its runner for vitest starts a worker
// for each mutant, which takes longer than the tests: half a second against a few milliseconds.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type JsonObject, readJson } from '../json.ts';
import { type CollectedTest, collect, moduleGeneration, runTest, setUp, startOver, tearDown } from './harness.ts';

/** The parts of a mutant run that the runner reads. */
interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly mutantActivation: 'static' | 'runtime';
}

/** The object through which the mutated code and the runner speak. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface TestResult {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: number;
  readonly failureMessage: string;
}

/** The numbers of Stryker. */
const passed = 0;
const failed = 1;

const harness = new URL('harness.ts', import.meta.url).href;
const durationsFile = 'mutation-durations.json';

class Runner {
  static readonly inject = ['options'] as const;

  readonly #patterns: readonly string[];
  readonly #root: string;
  readonly #shared: Namespace = {};
  #files: readonly string[] = [];
  #durations: JsonObject = {};

  constructor(options: { readonly inProcess: { readonly tests: readonly string[]; readonly root: string } }) {
    this.#patterns = options.inProcess.tests;
    this.#root = options.inProcess.root;
    Object.assign(globalThis, { __stryker__: this.#shared });
  }

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env['NODE_ENV'] = 'test';
    // One timer that never ends: a test that counts timers sees no other one of the runner.
    setInterval(() => {}, 1000).unref();
    await resolveLikeVitest(this.#root);
    const files: string[] = [];
    for (const pattern of this.#patterns) for await (const file of glob(pattern)) files.push(file);
    this.#files = files.sort();
    if (existsSync(durationsFile)) this.#durations = await readJson(durationsFile);
  }

  async dryRun(): Promise<unknown> {
    const results: TestResult[] = [];
    for (const { test, file } of await this.#load(this.#files)) results.push(await this.#run(test, file));
    await tearDown();
    this.#durations = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(durationsFile, JSON.stringify(this.#durations));
    return { status: 'complete', tests: results, mutantCoverage: this.#shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun): Promise<unknown> {
    Object.assign(this.#shared, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    this.#shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const files = this.#files.filter((file) => wanted === undefined || testFilter?.some((id) => id.startsWith(file)));
    let tests: readonly { readonly test: CollectedTest; readonly file: string }[];
    try {
      tests = await this.#load(files);
    } catch (error) {
      return { status: 'killed', killedBy: [testFilter?.[0] ?? ''], failureMessage: String(error), nrOfTests: 0 };
    }
    this.#shared.activeMutant = activeMutant.id;
    const chosen = tests
      .filter(({ test }) => wanted === undefined || wanted.has(test.id))
      .sort((a, b) => this.#durationOf(a.test) - this.#durationOf(b.test));
    for (const { test, file } of chosen) {
      const { status, id, failureMessage } = await this.#run(test, file);
      if (this.#shared.hitCount !== undefined && hitLimit !== undefined && this.#shared.hitCount > hitLimit) {
        return { status: 'timeout', reason: 'it was hit too often' };
      }
      if (status === failed) {
        await tearDown().catch(() => {});
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: 1 };
      }
    }
    await tearDown();
    return { status: 'survived', nrOfTests: chosen.length };
  }

  #durationOf({ id }: CollectedTest): number {
    const duration = this.#durations[id];
    return typeof duration === 'number' ? duration : 0;
  }

  /** Loads a fresh copy of all modules, and collects the tests of these files. */
  async #load(files: readonly string[]): Promise<{ readonly test: CollectedTest; readonly file: string }[]> {
    startOver();
    const load = (path: string): Promise<unknown> => import(`${pathToFileURL(path).href}?g=${moduleGeneration()}`);
    await setUp(() => load(join(this.#root, 'vitest.setup.ts')));
    const tests: { readonly test: CollectedTest; readonly file: string }[] = [];
    for (const file of files) {
      for (const test of await collect(file, () => load(join(process.cwd(), file)))) tests.push({ test, file });
    }
    return tests;
  }

  async #run(test: CollectedTest, fileName: string): Promise<TestResult> {
    const startedAt = performance.now();
    let failureMessage = '';
    this.#shared.currentTestId = test.id;
    try {
      await runTest(test);
    } catch (error) {
      failureMessage = error instanceof Error ? `${error.name}: ${error.message}` : 'failed';
    }
    this.#shared.currentTestId = undefined;
    return {
      id: test.id,
      name: test.id,
      fileName,
      timeSpentMs: performance.now() - startedAt,
      status: failureMessage === '' ? passed : failed,
      failureMessage,
    };
  }
}

type SharedConfig = typeof import('../../../../vitest.shared.ts');

/** Resolves names as the configuration of the tests does, to sources, in the present generation of modules. */
async function resolveLikeVitest(root: string): Promise<void> {
  // A copy of the module that the type names.
  const { sourceAliases } = (await import(pathToFileURL(join(root, 'vitest.shared.ts')).href)) as SharedConfig;
  const sources = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL } = context;
      const parent = parentURL?.startsWith('file:') ? fileURLToPath(parentURL.split('?')[0] ?? '') : undefined;
      if (parent === undefined || !isOf(root, parent)) return next(specifier, context);
      if (specifier === 'vitest') return { url: harness, shortCircuit: true };
      const alias = sourceAliases.find(({ find }) => find.test(specifier));
      const target = alias === undefined ? undefined : specifier.replace(alias.find, alias.replacement);
      const path = target ?? (/^\.\.?\//.test(specifier) ? join(parent, '..', specifier) : undefined);
      const file = path === undefined ? undefined : sourceAt(path);
      if (file === undefined) return next(specifier, context);
      return { url: `${pathToFileURL(file).href}?g=${moduleGeneration()}`, shortCircuit: true };
    },
    load(url, context, next) {
      const path = url.startsWith('file:') ? fileURLToPath(url.split('?')[0] ?? '') : '';
      if (!url.includes('?g=') || !path.endsWith('.ts')) return next(url, context);
      const source = sources.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
      sources.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Whether a file is one of the workspace, and none of an installed package. */
function isOf(root: string, path: string): boolean {
  const inner = relative(root, path);
  return !inner.startsWith('..') && !inner.split(sep).includes('node_modules');
}

function sourceAt(path: string): string | undefined {
  return [path.replace(/\.js$/, '.ts'), `${path}.ts`, join(path, 'index.ts'), path].find((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  );
}

export const strykerPlugins: readonly unknown[] = [{ kind: 'TestRunner', name: 'in-process', injectableClass: Runner }];
