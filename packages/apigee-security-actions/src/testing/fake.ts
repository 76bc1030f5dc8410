import {
  type Auth,
  bearer,
  checkOptions,
  fakeClockType,
  listOf,
  type OptionTypes,
  optionsOf,
  optionType,
} from '@edgeward/core';
import {
  createFakeService,
  FakeClock,
  type FakeServer,
  type FakeService,
  type ListenOptions,
  type ReceivedRequest,
} from '@edgeward/core/testing';
import type { SecurityAction } from '../generated/models.js';
import { operations } from '../generated/operations.js';
import { EnforcedActions } from './actions/enforced-actions.js';
import { CallQuota } from './call-quota.js';
import { errorAnswer, errorInfo, refusal } from './errors.js';
import { FakeTokens } from './fake-tokens.js';
import { createHandlers } from './handlers.js';
import { type EnvironmentSeed, type EnvironmentState, environmentState } from './state.js';

/** Options of {@link createFakeApigeeSecurityActions}. */
export interface FakeApigeeSecurityActionsOptions {
  /** The initial state: one environment, or several. Default: one empty environment. */
  readonly seed?: EnvironmentSeed | readonly EnvironmentSeed[];

  /** Default: a clock moved only by the test. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** The token in `clientOptions`, without expiry. Default: `fake-access-token`. */
  readonly token?: string;

  /** Organization of the client, and of seeds without one. Default: `acme`. */
  readonly organization?: string;

  /** Environment of the client, and of seeds without one. Default: `prod`. */
  readonly environment?: string;

  /**
   * Calls per organization and minute of the fake's time; more get a 429. The service allows 6000. Default: no limit.
   */
  readonly callsPerMinute?: number;

  /**
   * Delay before a change takes effect, up to 10 minutes on the service. `enforced()` shows the effect; no operation
   * does. Default: 0.
   */
  readonly takesEffectAfterMs?: number;
}

const owner = { owner: 'createFakeApigeeSecurityActions', vendor: 'apigee' };

const environmentTypes: OptionTypes<EnvironmentSeed> = {
  organization: optionType.text,
  environment: optionType.text,
  securityActions: listOf(optionType.object),
  enforcement: optionType.object,
};

const optionTypes: OptionTypes<FakeApigeeSecurityActionsOptions> = {
  seed: {
    expected: 'an environment or a list of them',
    accepts: (value) => [value].flat().every((each) => optionType.object.accepts(each)),
    members: environmentTypes,
    each: optionsOf<EnvironmentSeed>(environmentTypes),
  },
  clock: fakeClockType,
  maxRequests: optionType.positiveCount,
  token: optionType.text,
  organization: optionType.text,
  environment: optionType.text,
  callsPerMinute: optionType.positiveCount,
  takesEffectAfterMs: optionType.count,
};

/** Options connecting a client to a fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'bearer'>;
  readonly clock: FakeClock;
  readonly organization: string;
  readonly environment: string;
}

/** A fake served over HTTP on 127.0.0.1. */
export interface FakeApigeeServer extends FakeServer {
  /** Options for a client using HTTP. */
  readonly clientOptions: FakeClientOptions;
}

/** The Security Actions API of Apigee in a box, made by {@link createFakeApigeeSecurityActions}. */
export interface FakeApigeeSecurityActions extends Omit<FakeService, 'listen'> {
  /** Options for an in-process client. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;

  readonly clock: FakeClock;

  /** The state of the default environment. */
  readonly state: EnvironmentState;

  /** The accepted access tokens. */
  readonly tokens: FakeTokens;

  /** Returns the state of another environment. */
  readonly stateOf: (environment: {
    readonly organization?: string;
    readonly environment?: string;
  }) => EnvironmentState;

  /**
   * Returns the actions currently applied to traffic: enabled, not expired, not paused, and older than
   * `takesEffectAfterMs`. The service has no such operation.
   */
  readonly enforced: (environment?: {
    readonly organization?: string;
    readonly environment?: string;
  }) => readonly SecurityAction[];

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeApigeeServer>;

  /** Restores the seed and clears requests, pending faults and issued tokens. The clock keeps running. */
  readonly reset: () => void;
}

/**
 * Creates a stateful fake of Apigee's Security Actions API. It checks tokens and rejects invalid requests like the
 * service.
 *
 * Like the service, it accepts the requests of the vendor's guide: snake case in queries and bodies, and the strings
 * `"true"` and `"false"` for `enabled`. It answers in camel case, with real booleans.
 *
 * @example
 * ```ts
 * import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
 * import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
 *
 * const fake = createFakeApigeeSecurityActions();
 * const apigee = new ApigeeSecurityActions(fake.clientOptions);
 * await apigee.securityActions.create({
 *   securityActionId: 'block-scraper',
 *   body: { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } },
 * });
 * fake.state.securityActions.get('block-scraper')?.state; // 'ENABLED'
 * ```
 */
export function createFakeApigeeSecurityActions(
  options: FakeApigeeSecurityActionsOptions = {},
): FakeApigeeSecurityActions {
  const {
    seed: given = [],
    clock = new FakeClock(),
    token = 'fake-access-token',
    organization = 'acme',
    environment = 'prod',
    callsPerMinute = Number.POSITIVE_INFINITY,
    takesEffectAfterMs = 0,
    maxRequests,
  } = checkOptions(owner, options, optionTypes);
  // A copy, because a test may change its seed before a reset.
  const seed = structuredClone(given);
  const nameOf = (of: Pick<EnvironmentSeed, 'organization' | 'environment'>): string =>
    `organizations/${of.organization ?? organization}/environments/${of.environment ?? environment}`;
  const seeded = (): Map<string, EnvironmentState> =>
    new Map(
      [{}, ...(isList(seed) ? seed : [seed])].map((of) => [nameOf(of), environmentState(nameOf(of), of)] as const),
    );

  let environments = seeded();
  let tokens = new FakeTokens(clock, token);
  let quota = new CallQuota(clock, callsPerMinute);
  let enforced = new EnforcedActions(takesEffectAfterMs);
  const service = createFakeService({
    operations,
    handlers: createHandlers((name) => environments.get(name), clock, {
      countCall: (name) => quota.count(name),
      note: (state) => enforced.note(state, clock.now()),
    }),
    authenticate: (request) => authenticate(request, tokens),
    errorAnswer,
    unknownPathMessage: 'Method not found.',
    clock,
    maxRequests,
  });
  const stateOf: FakeApigeeSecurityActions['stateOf'] = (of) => {
    const state = environments.get(nameOf(of));
    if (state === undefined) throw new RangeError(`The fake has no ${nameOf(of)}: add it to the seed`);
    return state;
  };
  const clientOptions = {
    // Reserved for tests: it leads nowhere, should a client lose its fetch.
    baseUrl: 'https://apigee.googleapis.test',
    auth: bearer(token),
    clock,
    organization,
    environment,
  };
  return {
    ...service,
    clientOptions: { ...clientOptions, fetch: service.fetch },
    clock,
    get state() {
      return stateOf({});
    },
    get tokens() {
      return tokens;
    },
    stateOf,
    enforced: (of = {}) => enforced.at(stateOf(of), clock.now()),
    listen: async (listenOptions) => {
      const server = await service.listen(listenOptions);
      return { ...server, clientOptions: { ...clientOptions, baseUrl: server.url } };
    },
    reset: () => {
      service.reset();
      environments = seeded();
      tokens = new FakeTokens(clock, token);
      quota = new CallQuota(clock, callsPerMinute);
      enforced = new EnforcedActions(takesEffectAfterMs);
    },
  };
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function authenticate({ headers }: ReceivedRequest, tokens: FakeTokens): void {
  const [, token] = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (token !== undefined && tokens.accepts(token)) return;
  // A token never issued has not expired, and no source documents Google's reason for it.
  const reason = token === undefined ? 'CREDENTIALS_MISSING' : tokens.knows(token) ? 'ACCESS_TOKEN_EXPIRED' : undefined;
  throw refusal(
    'UNAUTHENTICATED',
    'Request has no valid access token.',
    reason === undefined ? [] : [errorInfo(reason)],
  );
}
