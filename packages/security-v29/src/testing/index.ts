export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type { AccountSeed, AccountState } from './account-state.js';
export type { FakeCredentials } from './fake-credentials.js';
export type {
  FakeClientOptions,
  FakeRackCorpSecurity,
  FakeRackCorpSecurityOptions,
  FakeRackCorpServer,
} from './fake-rackcorp-security.js';
export { createFakeRackCorpSecurity } from './fake-rackcorp-security.js';
export type { FailureStatuses } from './fault-answer.js';
