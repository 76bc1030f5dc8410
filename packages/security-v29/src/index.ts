export {
  type BasicCredentials,
  type BearerToken,
  type BearerTokenProvider,
  basic,
  bearer,
  bodyCredentials,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export type { AllEventsParams, CheckedEvent, EventsCheckpoint } from './all-events.js';
export { bgpProtectionId } from './bgp-protection-id.js';
export { type EnvironmentVariables, RackCorpSecurity, type RackCorpSecurityOptions } from './client.js';
export type { BgpProtectionCall, EnsuredProtection, EnsureProtectedParams } from './ensure-protected.js';
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
export { isProtectionEnabled } from './is-protection-enabled.js';
export type { EventPart, ResolvedEvent, ResolvedEvents, ResolveEventsParams } from './resolve-events.js';
export { BgpProtections } from './resources/bgp-protections.js';
export { Events } from './resources/events.js';
export { securityEventId } from './security-event-id.js';
