export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export {
  createFakeNocCdn,
  type FakeClientOptions,
  type FakeNocCdn,
  type FakeNocCdnOptions,
  type FakeNocServer,
} from './fake.js';
export type { FakeLogOptions } from './log-source.js';
export type { FakeApiUser, SiteSeed, SiteState } from './state.js';
