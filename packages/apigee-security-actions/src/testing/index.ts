export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type { EnvironmentSeed, EnvironmentState } from './environment-state.js';
export type {
  FakeApigeeSecurityActions,
  FakeApigeeSecurityActionsOptions,
  FakeApigeeServer,
  FakeClientOptions,
} from './fake-apigee-security-actions.js';
export { createFakeApigeeSecurityActions } from './fake-apigee-security-actions.js';
export type { FakeTokens } from './fake-tokens.js';
