import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  index: 'src/index.ts',
  client: 'src/client-exports.ts',
  schema: 'src/schema/index.ts',
  zod: 'src/zod/index.ts',
  opentelemetry: 'src/opentelemetry/index.ts',
  testing: 'src/testing/index.ts',
});
