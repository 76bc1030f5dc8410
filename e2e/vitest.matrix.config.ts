import { testPackage } from '../vitest.shared.ts';

export default testPackage({
  include: ['{test,matrix}/**/*.test.ts'],
  globalSetup: 'src/global-setup.ts',
  testTimeout: 60_000,
});
