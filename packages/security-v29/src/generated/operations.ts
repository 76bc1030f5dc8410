// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
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
