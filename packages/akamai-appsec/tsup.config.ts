import { buildVendorPackage } from '../../tsup.shared.ts';

export default buildVendorPackage({
  lists: 'src/lists/index.ts',
  'lists-operations': 'src/lists/generated/operations.ts',
  'lists-schemas': 'src/lists/generated/schemas.ts',
  'lists-zod': 'src/lists/generated/zod.ts',
});
