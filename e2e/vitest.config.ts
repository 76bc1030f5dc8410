import { testPackage } from '../vitest.shared.ts';

export default testPackage({ globalSetup: 'src/global-setup.ts', testTimeout: 60_000 });
