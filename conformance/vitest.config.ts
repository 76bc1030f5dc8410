import { testPackage } from '../vitest.shared.ts';

// Longer than the time given to a case by the runner, because the runner should report a hanging case. The cases about
// time limits wait for a second, long enough for a busy machine: as many wait side by side. The suite is the longest
// and the last one to begin, so it may use every processor.
export default testPackage({ testTimeout: 10_000, maxConcurrency: 24, maxWorkers: '100%' });
