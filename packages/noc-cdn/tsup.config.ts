import { buildVendorPackage } from '../../tsup.shared.ts';

export default buildVendorPackage();
