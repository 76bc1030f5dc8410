import type { Tally } from '../tally.ts';
import type { Check } from './check.ts';

/** Runs checks, some at a time, and prints each by name with its duration as it ends. */
export async function runChecks(
  checks: readonly Check[],
  { concurrency, print }: { readonly concurrency: number; readonly print: (line: string) => void },
): Promise<Tally> {
  const waiting = [...checks];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = performance.now();
      // A throwing check has found a problem too.
      const problems = await check.run().catch((error: unknown) => [String(error)]);
      const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      print(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(7)}  ${check.name}`);
      for (const problem of problems) print(problem.replace(/^/gm, '    '));
      if (problems.length > 0) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { passed: checks.length - failed, failed };
}
