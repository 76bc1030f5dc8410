export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type { FailureStatuses } from './errors.js';
export {
  createFakeRackCorpSecurity,
  type FakeClientOptions,
  type FakeRackCorpSecurity,
  type FakeRackCorpSecurityOptions,
  type FakeRackCorpServer,
} from './fake.js';
export type { FakeCredentials } from './fake-credentials.js';
export type { AccountSeed, AccountState } from './state.js';
