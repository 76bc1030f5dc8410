import { testPackage } from '../vitest.shared.ts';

// The tests wait for their own processes, so one file can wait while another does.
export default testPackage({ testTimeout: 60_000, maxWorkers: 2 });
