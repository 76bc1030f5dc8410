export { type JsonSchema, jsonSchemas } from './generated/json-schemas.js';
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
  operations,
  ownershipGetOperation,
} from './generated/operations.js';
