import { close } from 'repo-tools/tally';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints a line for each consumer, why one failed, and how many passed and failed. */
export class LinePerConsumer implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestCaseResult(testCase: TestCase): void {
    const { state, errors } = testCase.result();
    if (state === 'passed') this.#passed += 1;
    else this.#failed += 1;
    const seconds = ((testCase.diagnostic()?.duration ?? 0) / 1000).toFixed(1);
    console.log(`${state.padEnd(6)}  ${seconds.padStart(6)} s  ${testCase.fullName}`);
    for (const error of errors ?? []) console.log(error.stack ?? error.message);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message: string }[]): void {
    const errors = [...unhandled, ...modules.flatMap((each) => each.errors())];
    for (const { message } of errors) console.log(`failed  ${message}`);
    close({ passed: this.#passed, failed: this.#failed + errors.length });
  }
}
