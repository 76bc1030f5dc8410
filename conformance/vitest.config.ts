import { testPackage } from '../vitest.shared.ts';

// Longer than the time that the runner gives a case, so that the runner is the one to say what hangs. Cases wait
// for limits of time more than they compute, so many of them run side by side. The suite is the longest and the last
// one to begin: it may have every processor.
export default testPackage({ testTimeout: 10_000, maxConcurrency: 10, maxWorkers: '100%' });
