import { testPackage } from '../vitest.shared.ts';

// Longer than the time that the runner gives a case, so that the runner is the one to say what hangs. The cases about
// limits of time wait for a second, so that a busy machine does not reach the limits: as many wait side by side. The
// suite is the longest and the last one to begin, so it may have every processor.
export default testPackage({ testTimeout: 10_000, maxConcurrency: 24, maxWorkers: '100%' });
