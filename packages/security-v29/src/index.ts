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
export * from './generated/public-types.js';
export { ApiAccess } from './generated/resources/api-access.js';
export { DdosDestinations } from './generated/resources/ddos-destinations.js';
export { Ownership } from './generated/resources/ownership.js';
export type { BgpProtectionCall, EnsuredProtection, EnsureProtectedParams } from './protections/ensure-protected.js';
export { BgpProtections } from './resources/bgp-protections.js';
export { Events } from './resources/events.js';
export { bgpProtectionId } from './values/bgp-protection-id.js';
export { isProtectionEnabled } from './values/is-protection-enabled.js';
export { securityEventId } from './values/security-event-id.js';
