// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import { apiAccessCreateOperation } from './resources/api-access.js';
import {
  bgpProtectionsCreateOperation,
  bgpProtectionsDeleteOperation,
  bgpProtectionsGetOperation,
  bgpProtectionsListOperation,
  bgpProtectionsUpdateOperation,
} from './resources/bgp-protections.js';
import { ddosDestinationsGetOperation, ddosDestinationsListOperation } from './resources/ddos-destinations.js';
import { eventsListOperation, eventsUpdateOperation } from './resources/events.js';
import { ownershipGetOperation } from './resources/ownership.js';

export type { JsonSchema, OperationJsonSchema };
export {
  apiAccessCreateOperation,
  bgpProtectionsCreateOperation,
  bgpProtectionsDeleteOperation,
  bgpProtectionsGetOperation,
  bgpProtectionsListOperation,
  bgpProtectionsUpdateOperation,
  ddosDestinationsGetOperation,
  ddosDestinationsListOperation,
  eventsListOperation,
  eventsUpdateOperation,
  ownershipGetOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  ownershipGetOperation,
  eventsListOperation,
  eventsUpdateOperation,
  apiAccessCreateOperation,
  bgpProtectionsListOperation,
  bgpProtectionsCreateOperation,
  bgpProtectionsGetOperation,
  bgpProtectionsUpdateOperation,
  bgpProtectionsDeleteOperation,
  ddosDestinationsListOperation,
  ddosDestinationsGetOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
