import { testPackage } from '../vitest.shared.ts';

export default testPackage({ testTimeout: 60_000 });
