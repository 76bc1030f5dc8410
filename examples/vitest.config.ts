import { testPackage } from '../vitest.shared.ts';

// The tests wait for processes that they have started, so one file can wait while another does.
export default testPackage({ testTimeout: 60_000, maxWorkers: 2 });
