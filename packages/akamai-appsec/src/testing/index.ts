export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type {
  AccountState,
  ActivationPart,
  ActivationProgress,
  ActivationRequestState,
  ActivationState,
  ConfigurationState,
  VersionDetails,
  VersionState,
} from './account-state.js';
export type { ActivationOptions, ActivationOutcome } from './activation-options.js';
export type { ActivationOrder } from './activation-order.js';
export type { CustomRuleActionsForm } from './custom-rule-handlers.js';
export type { FakeCredentials } from './edge-grid-gate.js';
export type {
  FakeAkamaiAppSec,
  FakeAkamaiAppSecOptions,
  FakeAkamaiServer,
  FakeClientOptions,
} from './fake-akamai-app-sec.js';
export { createFakeAkamaiAppSec } from './fake-akamai-app-sec.js';
export type { LastIds } from './next-id.js';
export type { RateLimit } from './rate-window.js';
export { RunningClock } from './running-clock.js';
export type { AccountSeed, ActivationRequestSeed, ConfigurationSeed, VersionSeed } from './seed.js';
export { shopSeed } from './shop-seed.js';
