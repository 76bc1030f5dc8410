import { fakeClockType, listOf, type OptionTypes, oneOf, optionsOf, optionType, recordOf } from '@edgeward/core';
import type { FakeClock } from '@edgeward/core/testing';
import type { ActivationOptions } from './activations/options.js';
import type { RateLimit } from './edge-grid/rate-window.js';
import type { FakeCredentials } from './edge-grid/verifier.js';
import type { CustomRuleActionsForm } from './handlers/custom-rules.js';
import type { ListActivationOptions } from './lists/simulator.js';
import type { ListsSeed } from './lists/state.js';
import type { OnboardingActivationSeed, OnboardingOptions, OnboardingSeed } from './onboardings/state.js';
import type { AccountSeed, ActivationRequestSeed, ConfigurationSeed, DiscoveredApiSeed, VersionSeed } from './seed.js';

/** Options of `createFakeAkamaiAppSec`. */
export interface FakeAkamaiAppSecOptions extends ActivationOptions, ListActivationOptions, OnboardingOptions {
  /** Initial content of the account. Default: nothing. */
  readonly seed?: AccountSeed;

  /** Default: a clock moved only by the test. A {@link RunningClock} also advances by itself. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** The accepted credentials. Default: those in `fake.credentials`. */
  readonly credentials?: FakeCredentials;

  /** The account switch key required in every request. Default: not checked. */
  readonly accountSwitchKey?: string;

  /** Creator of new objects. Default: `user1`. */
  readonly user?: string;

  /** How many requests the account may send, before they are answered with 429. Default: any. */
  readonly rateLimit?: RateLimit;

  /** Most requests at once; with more, the edge assumes an attack and responds with 400. Default: no limit. */
  readonly burstLimit?: RateLimit;

  /** How long a clone refuses changes because it is not fully created yet, in milliseconds. Default: 0. */
  readonly cloneMs?: number;

  /** Form of the custom rule actions in responses. Default: `'documented'`. */
  readonly customRuleActions?: CustomRuleActionsForm;
}

export const owner = { owner: 'createFakeAkamaiAppSec', vendor: 'akamai' };

const rateLimitType = optionsOf<RateLimit>({
  requests: { ...optionType.count, required: true },
  windowMs: { ...optionType.positive, required: true },
});

const objects = listOf(optionType.object);

const outcomes = oneOf('SUCCEEDED', 'FAILED', 'ABORTED');

const plainOutcomes = oneOf('SUCCEEDED', 'FAILED');

export const optionTypes: OptionTypes<FakeAkamaiAppSecOptions> = {
  seed: optionsOf<AccountSeed>({
    configurations: listOf(
      optionsOf<ConfigurationSeed>({
        configuration: { ...optionType.object, required: true },
        versions: listOf(
          optionsOf<VersionSeed>({
            version: { ...optionType.object, required: true },
            selectableHostnames: optionType.object,
            selectedHostnames: objects,
            securityPolicies: objects,
            matchTargets: objects,
            customRuleActions: recordOf(optionType.object),
            documents: recordOf(optionType.object),
            exported: optionType.object,
          }),
        ),
        customRules: objects,
        failoverHostnames: listOf(optionType.text),
        subscriptions: recordOf(listOf(optionType.text)),
        stagingExpediteRequestId: optionType.count,
        productionExpediteRequestId: optionType.count,
      }),
    ),
    activations: objects,
    activationRequests: listOf(
      optionsOf<ActivationRequestSeed>({
        statusId: { ...optionType.text, required: true },
        createDate: { ...optionType.text, required: true },
        activationId: optionType.count,
      }),
    ),
    networkLists: recordOf(optionType.text),
    lists: optionsOf<ListsSeed>({ networkLists: objects, clientLists: objects, activations: objects }),
    onboardings: listOf(
      optionsOf<OnboardingSeed>({
        onboardingId: { ...optionType.count, required: true },
        hostnames: { ...listOf(optionType.text), required: true },
        contractId: optionType.text,
        groupId: optionType.count,
        settings: optionType.object,
        activations: listOf(
          optionsOf<OnboardingActivationSeed>({
            activationId: { ...optionType.count, required: true },
            network: { ...oneOf('STAGING', 'PRODUCTION'), required: true },
            status: { ...oneOf('PENDING', 'ACTIVE', 'FAILED'), required: true },
          }),
        ),
        validated: listOf(oneOf('certificate', 'origin', 'cname')),
      }),
    ),
    apiEndpoints: recordOf(optionType.text),
    contractsGroups: objects,
    cves: objects,
    subscribedCves: listOf(optionType.text),
    discoveredApis: listOf(
      optionsOf<DiscoveredApiSeed>({
        host: { ...optionType.text, required: true },
        basePath: { ...optionType.text, required: true },
        type: optionType.text,
        lastModified: optionType.text,
        hidden: optionType.flag,
        enrichment: optionType.object,
        endpoints: objects,
      }),
    ),
  }),
  clock: fakeClockType,
  maxRequests: optionType.positiveCount,
  credentials: optionsOf<FakeCredentials>({
    clientToken: { ...optionType.text, required: true },
    clientSecret: { ...optionType.text, required: true },
    accessToken: { ...optionType.text, required: true },
  }),
  accountSwitchKey: optionType.text,
  user: optionType.text,
  rateLimit: rateLimitType,
  burstLimit: rateLimitType,
  cloneMs: optionType.notNegative,
  customRuleActions: oneOf('documented', 'observed'),
  activationPath: oneOf('200', '202'),
  activationRequestMs: optionType.notNegative,
  activationMs: optionType.notNegative,
  completesWhileLeaving: optionType.flag,
  listActivationMs: optionType.notNegative,
  listActivationOutcome: plainOutcomes,
  onboardingActivationMs: optionType.notNegative,
  onboardingActivationOutcome: plainOutcomes,
  onboardingRecordExists: optionType.callback,
  activationOutcome: {
    expected: `${outcomes.expected}, or a function that returns one`,
    accepts: (value) => outcomes.accepts(value) || typeof value === 'function',
  },
};
