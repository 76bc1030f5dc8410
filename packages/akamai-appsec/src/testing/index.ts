export { FakeClock, type Fault, type RecordedRequest } from '@edgeward/core/testing';
export type { ActivationOptions, ActivationOutcome } from './activations/options.js';
export type { ActivationOrder } from './activations/order.js';
export type { RateLimit } from './edge-grid/rate-window.js';
export { RunningClock } from './edge-grid/running-clock.js';
export type { FakeCredentials } from './edge-grid/verifier.js';
export {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiServer,
  type FakeClientOptions,
} from './fake.js';
export type { FakeAkamaiAppSecOptions } from './fake-options.js';
export type { CustomRuleActionsForm } from './handlers/custom-rules.js';
export type { LastIds } from './last-ids.js';
export type { ListActivationOptions } from './lists/simulator.js';
export type {
  ActiveSeed,
  ClientListSeed,
  ListActivationSeed,
  ListActivationState,
  ListNetworkName,
  ListOnNetwork,
  ListState,
  ListsSeed,
  ListsState,
  NetworkListSeed,
} from './lists/state.js';
export type {
  OnboardingActivationSeed,
  OnboardingActivationState,
  OnboardingOptions,
  OnboardingPart,
  OnboardingRecordState,
  OnboardingSeed,
  OnboardingState,
} from './onboardings/state.js';
export type { AccountSeed, ActivationRequestSeed, ConfigurationSeed, DiscoveredApiSeed, VersionSeed } from './seed.js';
export { shopSeed } from './shop-seed.js';
export type {
  AccountState,
  ActivationPart,
  ActivationProgress,
  ActivationRequestState,
  ActivationState,
  ConfigurationState,
  DiscoveredApiState,
  Documents,
  VersionDetails,
  VersionState,
} from './state-types.js';
