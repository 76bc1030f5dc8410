// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

export type {
  ApiAccessCreation,
  BgpProtection,
  BgpProtectionCreated,
  BgpProtectionCreation,
  BgpProtectionUpdate,
  Confirmation,
  DdosDestination,
  EventStatus,
  EventUpdate,
  GetBgpProtectionAnswer,
  GetDdosDestinationAnswer,
  ListBgpProtectionsAnswer,
  ListDdosDestinationsAnswer,
  ListEventsAnswer,
  OwnershipAnswer,
  SecurityEvent,
  SecurityOwnership,
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { ApiAccess, CreateApiAccessParams } from './resources/api-access.js';
export type {
  CreateBgpProtectionParams,
  DeleteBgpProtectionParams,
  GetBgpProtectionParams,
  UpdateBgpProtectionParams,
} from './resources/bgp-protections.js';
export type { DdosDestinations, GetDdosDestinationParams } from './resources/ddos-destinations.js';
export type { ListEventsParams, UpdateEventParams } from './resources/events.js';
export type { Ownership } from './resources/ownership.js';
