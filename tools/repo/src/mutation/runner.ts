// A test runner for Stryker that runs the tests of a package in its own process. Its runner for vitest starts a worker
// for each mutant, which takes longer than the tests: half a second against a few milliseconds.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type JsonObject, readJson } from '../json.ts';
import { type CollectedTest, collect, generationFor, nextGeneration, runTest, setUp, tearDown } from './harness.ts';

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

/** A copy of all modules, and the tests that it defines. */
interface Copy {
  readonly generation: number;
  readonly tests: readonly { readonly test: CollectedTest; readonly file: string }[];
}

type MutantResult =
  | {
      readonly status: 'killed';
      readonly killedBy: readonly string[];
      readonly failureMessage: string;
      readonly nrOfTests: number;
    }
  | { readonly status: 'survived'; readonly nrOfTests: number }
  | { readonly status: 'timeout'; readonly reason: string };

const harness = new URL('harness.ts', import.meta.url).href;
const durationsFile = 'mutation-durations.json';

/**
 * Tests that took longer without a mutant are not run for mutants: most of them show that hostile input costs little.
 * A lower limit is for a quick look, which may miss mutants that the whole run notices.
 */
const slowTestMs = Number(process.env['SLOW_TEST_MS'] ?? 1500);

const endless = 'the test did not end';

/** A test that takes longer with a mutant counts as one that would never end. */
const endlessMs = 5000;

class Runner {
  static readonly inject = ['options'] as const;

  readonly #patterns: readonly string[];
  readonly #root: string;
  readonly #shared: Namespace = {};
  #files: readonly string[] = [];

  /** When the present test is given up, and how. */
  #limit = { atMs: Number.POSITIVE_INFINITY, end: (): void => {} };

  /** The copy that mutants are tried in first. */
  #used: Copy | undefined;
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
    // One timer for all tests: a test that counts timers sees no other one of the runner.
    setInterval(() => {
      if (performance.now() > this.#limit.atMs) this.#limit.end();
    }, 500);
    await resolveLikeVitest(this.#root);
    const files: string[] = [];
    for (const pattern of this.#patterns) for await (const file of glob(pattern)) files.push(file);
    this.#files = files.sort();
    if (existsSync(durationsFile)) this.#durations = await readJson(durationsFile);
  }

  async dryRun(): Promise<unknown> {
    const results: TestResult[] = [];
    const { tests, generation } = await this.#load(this.#files);
    for (const { test, file } of tests) results.push(await this.#run(test, file, generation));
    await tearDown(tests.map(({ test }) => test));
    this.#durations = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(durationsFile, JSON.stringify(this.#durations));
    return { status: 'complete', tests: results, mutantCoverage: this.#shared.mutantCoverage };
  }

  /**
   * To load all modules takes longer than most tests, so a mutant is first tried in a copy that others were tried in.
   * Such a copy may have kept something that an earlier mutant computed, or that this one should have. A failure
   * counts if its test passes there without the mutant; a survivor is tried again in a fresh copy.
   */
  async mutantRun(run: MutantRun): Promise<MutantResult> {
    if (run.mutantActivation === 'runtime') {
      this.#used ??= await this.#load(this.#files);
      const result = await this.#try(this.#used, run);
      if (result.status === 'timeout') this.#used = undefined;
      if (result.status === 'timeout' || (await this.#isProved(result, this.#used))) return result;
    }
    const { testFilter, ...unfiltered } = run;
    // One test alone computes a value that all others use, for example a schema.
    const isKept = testFilter?.length === 1;
    this.#shared.activeMutant = run.mutantActivation === 'static' ? run.activeMutant.id : undefined;
    try {
      const files = this.#files.filter((file) => isKept || (testFilter?.some((id) => id.startsWith(file)) ?? true));
      return await this.#try(await this.#load(files), isKept ? unfiltered : run);
    } catch (error) {
      return { status: 'killed', killedBy: [testFilter?.[0] ?? ''], failureMessage: String(error), nrOfTests: 0 };
    }
  }

  /** Whether the test that a mutant failed passes without it. A copy in which it fails is used no more. */
  async #isProved(result: MutantResult, copy: Copy | undefined): Promise<boolean> {
    if (result.status !== 'killed' || copy === undefined) return false;
    const { test, file } = copy.tests.find((each) => each.test.id === result.killedBy[0]) ?? {};
    if (test === undefined || file === undefined) return false;
    const { status } = await this.#run(test, file, copy.generation);
    await tearDown([test]);
    if (status === passed) return true;
    this.#used = undefined;
    return false;
  }

  /** Runs the tests that concern a mutant, cheap ones first, until one fails. */
  async #try({ tests, generation }: Copy, { activeMutant, testFilter, hitLimit }: MutantRun): Promise<MutantResult> {
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const chosen = tests
      .filter(({ test }) => (wanted?.has(test.id) ?? true) && this.#durationOf(test) <= slowTestMs)
      .sort((a, b) => this.#durationOf(a.test) - this.#durationOf(b.test));
    Object.assign(this.#shared, { activeMutant: activeMutant.id, hitLimit });
    this.#shared.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      for (const { test, file } of chosen) {
        const { status, id, failureMessage } = await this.#run(test, file, generation, endlessMs);
        if (failureMessage === endless) return { status: 'timeout', reason: `${id} did not end` };
        if (hitLimit !== undefined && (this.#shared.hitCount ?? 0) > hitLimit) {
          return { status: 'timeout', reason: 'it was hit too often' };
        }
        if (status === failed) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: 1 };
      }
      return { status: 'survived', nrOfTests: chosen.length };
    } finally {
      Object.assign(this.#shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      await tearDown(chosen.map(({ test }) => test)).catch(() => {});
    }
  }

  #durationOf({ id }: CollectedTest): number {
    const duration = this.#durations[id];
    return typeof duration === 'number' ? duration : 0;
  }

  /** Loads a fresh copy of all modules, and collects the tests of these files. */
  async #load(files: readonly string[]): Promise<Copy> {
    const generation = nextGeneration();
    const load = (path: string): Promise<unknown> => import(`${pathToFileURL(path).href}?g=${generation}`);
    await setUp(() => load(join(this.#root, 'vitest.setup.ts')));
    const tests: { readonly test: CollectedTest; readonly file: string }[] = [];
    for (const file of files) {
      for (const test of await collect(file, () => load(join(process.cwd(), file)))) tests.push({ test, file });
    }
    return { generation, tests };
  }

  async #run(
    test: CollectedTest,
    fileName: string,
    generation: number,
    limitMs: number = Number.POSITIVE_INFINITY,
  ): Promise<TestResult> {
    const startedAt = performance.now();
    let failureMessage = '';
    this.#shared.currentTestId = test.id;
    try {
      const limit = Promise.withResolvers<never>();
      this.#limit = { atMs: startedAt + limitMs, end: () => limit.reject(new Error(endless)) };
      await Promise.race([runTest(test, generation), limit.promise]);
    } catch (error) {
      failureMessage = error instanceof Error ? error.message || error.name : 'failed';
    }
    this.#shared.currentTestId = undefined;
    this.#limit.atMs = Number.POSITIVE_INFINITY;
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
      const importer = Number(new URL(parentURL ?? '').searchParams.get('g'));
      return { url: `${pathToFileURL(file).href}?g=${generationFor(importer)}`, shortCircuit: true };
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
