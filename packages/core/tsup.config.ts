import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  opentelemetry: 'src/opentelemetry/index.ts',
  testing: 'src/testing/index.ts',
});
