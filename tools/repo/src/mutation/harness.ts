// Stands in for vitest inside a runner of mutants: the same functions, but its tests can be run again and one by one.
import { setImmediate as turn } from 'node:timers/promises';

// The assertions and doubles of vitest work outside of its workers if they find this.
Object.assign(globalThis, {
  __vitest_worker__: {
    config: { expect: {}, fakeTimers: {}, chaiConfig: {} },
    environment: { name: 'node' },
    filepath: '',
    metaEnv: process.env,
  },
});
const vitest: Vitest = await import('vitest');

export const expect: Vitest['expect'] = vitest.expect;
export const expectTypeOf: unknown = vitest.expectTypeOf;

type Vitest = typeof import('vitest');

type Body = (...args: readonly unknown[]) => unknown;

interface Suite {
  readonly name: string;
  readonly parent: Suite | undefined;
  readonly beforeAll: Body[];
  readonly afterAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  isReady: boolean;
}

/** A test of a file, with the suites around it. */
export interface CollectedTest {
  readonly id: string;
  readonly suite: Suite;
  readonly body: () => unknown;
}

let generation = 0;
let running = 0;
const replaced = new Map<number, number>();
let collected: CollectedTest[] = [];
let root: Suite = suiteOf('', undefined);
let current: Suite = root;
let finishers: Body[] = [];

function suiteOf(name: string, parent: Suite | undefined): Suite {
  return { name, parent, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [], isReady: false };
}

/** Begins another copy of all modules of the workspace, without tests, and returns its number. */
export function nextGeneration(): number {
  generation += 1;
  collected = [];
  root = suiteOf('', undefined);
  current = root;
  return generation;
}

/** Returns the copy that a module of a copy imports from: its own, unless a test has reset the modules. */
export function generationFor(importer: number): number {
  return replaced.get(importer) ?? importer;
}

/** Collects the tests that a module defines while it is imported. */
export async function collect(name: string, load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  const before = collected.length;
  current = suiteOf(name, root);
  await load();
  current = root;
  return collected.slice(before);
}

/** Runs hooks of every file around the tests: those that a module defines while it is imported. */
export async function setUp(load: () => Promise<unknown>): Promise<void> {
  current = root;
  await load();
}

/** Runs a test of a copy with its hooks. Throws its failure. */
export async function runTest({ suite, body }: CollectedTest, copy: number): Promise<void> {
  running = copy;
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => {
    // A test that listens itself expects one.
    if (process.listenerCount('unhandledRejection') === 1) unhandled.push(error);
  };
  process.on('unhandledRejection', note);
  const suites = ancestryOf(suite);
  finishers = [];
  try {
    for (const each of suites) {
      if (each.isReady) continue;
      each.isReady = true;
      for (const hook of each.beforeAll) await hook();
    }
    for (const each of suites) for (const hook of each.beforeEach) await hook();
    await body();
  } finally {
    try {
      for (const each of suites.toReversed()) for (const hook of each.afterEach.toReversed()) await hook();
      for (const finish of finishers.toReversed()) await finish();
      await turn();
    } finally {
      process.off('unhandledRejection', note);
      replaced.clear();
    }
  }
  if (unhandled.length > 0) throw unhandled[0];
}

/** Ends the suites of these tests that were begun; they can begin again. */
export async function tearDown(tests: readonly CollectedTest[]): Promise<void> {
  const suites = new Set(tests.flatMap(({ suite }) => ancestryOf(suite)).filter(({ isReady }) => isReady));
  for (const suite of suites) {
    suite.isReady = false;
    for (const hook of suite.afterAll) await hook();
  }
}

function ancestryOf(suite: Suite): readonly Suite[] {
  return suite.parent === undefined ? [suite] : [...ancestryOf(suite.parent), suite];
}

function define(name: string, args: readonly unknown[], values: readonly unknown[] = []): void {
  const body = args.find((each): each is Body => typeof each === 'function');
  if (body === undefined) throw new TypeError(`The test ${name} has no body`);
  const path = [...ancestryOf(current).map((suite) => suite.name), name].filter((part) => part !== '').join(' > ');
  const twins = collected.filter(({ id }) => id === path || id.startsWith(`${path} #`)).length;
  const id = twins === 0 ? path : `${path} #${twins + 1}`;
  collected.push({ id, suite: current, body: () => body(...values) });
}

function defineSuite(name: string, args: readonly unknown[], values: readonly unknown[] = []): void {
  const body = args.find((each): each is Body => typeof each === 'function');
  const outer = current;
  current = suiteOf(name, outer);
  body?.(...values);
  current = outer;
}

type Define = (name: string, ...args: readonly unknown[]) => void;

function withEach(one: typeof define): Define & { readonly each: (cases: readonly unknown[]) => Define } {
  return Object.assign((name: string, ...args: readonly unknown[]) => one(String(name), args), {
    each:
      (cases: readonly unknown[]): Define =>
      (name, ...args) => {
        const areTuples = cases.every(Array.isArray);
        for (const values of cases) one(name, args, areTuples ? (values as readonly unknown[]) : [values]);
      },
  });
}

export const test: ReturnType<typeof withEach> = withEach(define);
export const it: ReturnType<typeof withEach> = withEach(define);
export const describe: ReturnType<typeof withEach> = withEach(defineSuite);
export const beforeAll = (hook: Body): void => void current.beforeAll.push(hook);
export const afterAll = (hook: Body): void => void current.afterAll.push(hook);
export const beforeEach = (hook: Body): void => void current.beforeEach.push(hook);
export const afterEach = (hook: Body): void => void current.afterEach.push(hook);
export const onTestFinished = (hook: Body): void => void finishers.push(hook);

export const vi: Vitest['vi'] = {
  ...vitest.vi,
  resetModules: () => {
    generation += 1;
    replaced.set(running, generation);
    return vi;
  },
  // The runner has no limits for a test.
  setConfig: () => {},
};
