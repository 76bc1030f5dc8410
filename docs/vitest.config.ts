import { testPackage } from '../vitest.shared.ts';

export default testPackage();
