// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
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

export type { JsonSchema, OperationJsonSchema };
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

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
