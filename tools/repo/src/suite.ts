import type { Tally } from './tally.ts';

/** The tasks a package takes part in with a script of the same name. */
export const tasks = ['build', 'typecheck', 'test'] as const;

/** One of {@link tasks}. */
export type Task = (typeof tasks)[number];

/** How a task ended. */
export interface TaskOutcome extends Tally {
  /** One word or two for the table. */
  readonly verdict: string;
}

/** The result of a task: its exit code, unless it was not run, and its tests, if it left a report. */
export interface TaskEvidence {
  readonly exitCode: number | undefined;
  readonly tests: Tally | undefined;
}

/**
 * Judges a task. A build or a type check counts as one test. A suite counts its tests, but has failed if it did not
 * run, wrote no report, has no tests or crashed.
 */
export function judge(task: Task, { exitCode, tests }: TaskEvidence): TaskOutcome {
  if (exitCode === undefined) return { passed: 0, failed: 1, verdict: 'NOT RUN' };
  if (task !== 'test') {
    return exitCode === 0 ? { passed: 1, failed: 0, verdict: 'ok' } : { passed: 0, failed: 1, verdict: 'FAILED' };
  }
  if (tests === undefined) return { passed: 0, failed: 1, verdict: 'NO REPORT' };
  const { passed, failed } = tests;
  if (failed > 0) return { passed, failed, verdict: `${failed} FAILED` };
  if (exitCode !== 0) return { passed, failed: 1, verdict: 'CRASHED' };
  if (passed === 0) return { passed, failed: 1, verdict: 'NO TESTS' };
  return { passed, failed, verdict: String(passed) };
}
