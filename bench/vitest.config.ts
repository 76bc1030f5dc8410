import { testPackage } from '../vitest.shared.ts';

export default testPackage({ include: ['soak/**/*.test.ts', 'test/**/*.test.ts'] });
