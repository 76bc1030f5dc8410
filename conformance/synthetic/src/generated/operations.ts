// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { exportsFollowOperation, exportsGetOperation, exportsSummarizeOperation } from './resources/exports.js';
import { jobsGetOperation } from './resources/jobs.js';
import {
  thingsClaimOperation,
  thingsCreateOperation,
  thingsDeleteOperation,
  thingsFindOperation,
  thingsGetOperation,
  thingsListArchiveOperation,
  thingsListInventoryOperation,
  thingsListOperation,
  thingsUpdateOperation,
} from './resources/things.js';

export {
  exportsFollowOperation,
  exportsGetOperation,
  exportsSummarizeOperation,
  jobsGetOperation,
  thingsClaimOperation,
  thingsCreateOperation,
  thingsDeleteOperation,
  thingsFindOperation,
  thingsGetOperation,
  thingsListArchiveOperation,
  thingsListInventoryOperation,
  thingsListOperation,
  thingsUpdateOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  thingsListOperation,
  thingsCreateOperation,
  thingsGetOperation,
  thingsUpdateOperation,
  thingsDeleteOperation,
  thingsListInventoryOperation,
  thingsListArchiveOperation,
  thingsFindOperation,
  thingsClaimOperation,
  exportsGetOperation,
  exportsFollowOperation,
  exportsSummarizeOperation,
  jobsGetOperation,
];
