export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export {
  createFakeApigeeSecurityActions,
  type FakeApigeeSecurityActions,
  type FakeApigeeSecurityActionsOptions,
  type FakeApigeeServer,
  type FakeClientOptions,
} from './fake.js';
export type { FakeTokens } from './fake-tokens.js';
export type { EnvironmentSeed, EnvironmentState } from './state.js';
