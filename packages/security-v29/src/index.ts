export {
  type BasicCredentials,
  type BearerToken,
  type BearerTokenProvider,
  basic,
  bearer,
  bodyCredentials,
  type Keys,
  type KeysProvider,
  type ProvidedKeys,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export {
  type RackCorpPlace,
  RackCorpSecurity,
  type RackCorpSecurityOptions,
} from './client.js';
export type { AllEventsParams, CheckedEvent, EventsCheckpoint } from './events/all.js';
export {
  type EventPart,
  isResolveFailure,
  type ResolvedEvent,
  type ResolvedEvents,
  type ResolveEventsParams,
} from './events/resolve.js';
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
} from './generated/models.js';
export type { OperationId } from './generated/operation-id.js';
export { ApiAccess, type CreateApiAccessParams } from './generated/resources/api-access.js';
export type {
  CreateBgpProtectionParams,
  DeleteBgpProtectionParams,
  GetBgpProtectionParams,
  UpdateBgpProtectionParams,
} from './generated/resources/bgp-protections.js';
export { DdosDestinations, type GetDdosDestinationParams } from './generated/resources/ddos-destinations.js';
export type { ListEventsParams, UpdateEventParams } from './generated/resources/events.js';
export { Ownership } from './generated/resources/ownership.js';
export type { BgpProtectionCall, EnsuredProtection, EnsureProtectedParams } from './protections/ensure-protected.js';
export { BgpProtections } from './resources/bgp-protections.js';
export { Events } from './resources/events.js';
export { bgpProtectionId } from './values/bgp-protection-id.js';
export { isProtectionEnabled } from './values/is-protection-enabled.js';
export { securityEventId } from './values/security-event-id.js';
