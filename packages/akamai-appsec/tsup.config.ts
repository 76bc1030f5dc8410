import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  index: 'src/index.ts',
  operations: 'src/operations.ts',
  schemas: 'src/schemas.ts',
  testing: 'src/testing/index.ts',
  msw: 'src/msw.ts',
});
