import { type Auth, checkOptions, edgeGrid } from '@edgeward/core';
import {
  createFakeService,
  FakeClock,
  type FakeHandler,
  FakeRefusal,
  type FakeServer,
  type FakeService,
  type ListenOptions,
  type ReceivedRequest,
} from '@edgeward/core/testing';
import { operations } from '../generated/operations.js';
import { clientListsChangeItemsOperation } from '../lists/change-items.js';
import { operations as listOperations } from '../lists/generated/operations.js';
import { ActivationSimulator } from './activations/simulator.js';
import { accountHandlers } from './documents/account.js';
import { moreHostnameHandlers } from './documents/hostnames.js';
import { policyHandlers } from './documents/policies.js';
import { ruleHandlers } from './documents/rules.js';
import { settingHandlers } from './documents/settings.js';
import { sharedResourceHandlers } from './documents/shared-resources.js';
import { RateWindow } from './edge-grid/rate-window.js';
import { EdgeGridVerifier, type FakeCredentials } from './edge-grid/verifier.js';
import { createErrorAnswer } from './errors/error-answer.js';
import { gatewayProblem } from './errors/gateway-problem.js';
import { accessDenied, refusal } from './errors/problem.js';
import { rateLimitAnswer } from './errors/rate-limit-answer.js';
import { type FakeAkamaiAppSecOptions, optionTypes, owner } from './fake-options.js';
import { activationHandlers } from './handlers/activations.js';
import { configurationHandlers } from './handlers/configurations.js';
import { customRuleHandlers } from './handlers/custom-rules.js';
import { cveHandlers } from './handlers/cves.js';
import { discoveredApiHandlers } from './handlers/discovered-apis.js';
import { hostnameHandlers } from './handlers/hostnames.js';
import { matchTargetHandlers } from './handlers/match-targets.js';
import { type AppSecHandler, createScope } from './handlers/scope.js';
import { clientListHandlers } from './lists/client-lists.js';
import { networkListHandlers } from './lists/network-lists.js';
import { ListSimulator } from './lists/simulator.js';
import { onboardingHandlers } from './onboardings/handlers.js';
import { settleOnboardings } from './onboardings/progress.js';
import { accountState } from './state.js';
import type { AccountState } from './state-types.js';

/** Options connecting a client to a fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'edgeGrid'>;
  readonly clock: FakeClock;
}

/** A fake served over HTTP on 127.0.0.1. */
export interface FakeAkamaiServer extends FakeServer {
  /** Options for a client using HTTP. */
  readonly clientOptions: FakeClientOptions;
}

/** Akamai's Application Security API in a box, made by {@link createFakeAkamaiAppSec}. */
export interface FakeAkamaiAppSec extends Omit<FakeService, 'listen'> {
  /** Options for an in-process client. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;

  readonly clock: FakeClock;

  /** Current content of the account. */
  readonly state: AccountState;

  /** The accepted credentials, for clients in other languages. */
  readonly credentials: FakeCredentials;

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeAkamaiServer>;

  /** Restores the seed and clears requests, pending faults, nonces and request counts. The clock keeps running. */
  readonly reset: () => void;
}

// Reserved for tests: it leads nowhere, should a client lose its fetch.
const fakeHost = 'akab-fake.luna.akamaiapis.test';

const baseUrl = `https://${fakeHost}`;

const fakeCredentials: FakeCredentials = {
  clientToken: 'akab-fake-client-token',
  clientSecret: 'fake/client+secret=',
  accessToken: 'akab-fake-access-token',
};

/**
 * Creates a stateful fake of Akamai's Application Security API. It verifies signatures, completes activations over
 * time, and rejects invalid requests like the service.
 *
 * @example
 * ```ts
 * import { AkamaiAppSec } from '@edgeward/akamai-appsec';
 * import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
 *
 * const fake = createFakeAkamaiAppSec({
 *   seed: {
 *     configurations: [
 *       { configuration: { id: 8277, name: 'Shop', latestVersion: 1 }, versions: [{ version: { version: 1 } }] },
 *     ],
 *   },
 * });
 * const akamai = new AkamaiAppSec(fake.clientOptions);
 * await akamai.selectedHostnames.append({
 *   configId: 8277,
 *   versionNumber: 1,
 *   body: { hostnameList: [{ hostname: 'www.example.com' }] },
 * });
 * fake.state.configurations.get(8277)?.versions.get(1)?.selectedHostnames; // [{ hostname: 'www.example.com' }]
 * ```
 */
export function createFakeAkamaiAppSec(given: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  const options = checkOptions(owner, given, optionTypes);
  const { clock = new FakeClock(), credentials = fakeCredentials, accountSwitchKey, user = 'user1' } = options;
  const seed = structuredClone(options.seed ?? {});
  const { rateLimit, burstLimit, customRuleActions = 'documented' } = options;
  const fresh = (): Box => {
    const account = accountState(seed, clock.now(), user);
    return {
      account,
      simulator: new ActivationSimulator({ ...options, account, clock, user }),
      lists: new ListSimulator(account.lists, clock, options),
      verifier: new EdgeGridVerifier(credentials, clock),
      rate: rateLimit && new RateWindow(rateLimit),
      burst: burstLimit && new RateWindow(burstLimit),
    };
  };
  let box = fresh();
  const settled = (): AccountState => {
    box.simulator.settle();
    box.lists.settle();
    settleOnboardings(box.account.onboardings, clock.now());
    return box.account;
  };
  const settledLists = (): ListSimulator => {
    box.lists.settle();
    return box.lists;
  };
  const now = (): number => clock.now();
  const scope = createScope(settled, now);
  const service = createFakeService({
    operations: [...operations, ...listOperations, clientListsChangeItemsOperation],
    handlers: withRateHeaders(() => box.rate, {
      ...configurationHandlers(scope, now, user, options.cloneMs),
      ...hostnameHandlers(scope),
      ...matchTargetHandlers(scope),
      ...customRuleHandlers(scope, customRuleActions, now),
      ...settingHandlers(scope),
      ...sharedResourceHandlers(scope, now),
      ...ruleHandlers(scope),
      ...policyHandlers(scope),
      ...moreHostnameHandlers(scope),
      ...accountHandlers(scope, now, user),
      ...cveHandlers(scope),
      ...discoveredApiHandlers(scope, now),
      ...activationHandlers(scope, () => box.simulator, now),
      ...onboardingHandlers(scope, now, user, options),
      ...networkListHandlers(settledLists),
      ...clientListHandlers(settledLists, settled),
    }),
    authenticate: (request) => admit(request, box, now(), accountSwitchKey),
    errorAnswer: createErrorAnswer(clock, baseUrl),
    wrongMethodStatus: 405,
    clock,
    maxRequests: options.maxRequests,
  });
  const clientOptions = { baseUrl, auth: edgeGrid({ host: fakeHost, ...credentials, accountSwitchKey }), clock };
  return {
    ...service,
    clientOptions: { ...clientOptions, fetch: service.fetch },
    clock,
    credentials,
    get state() {
      return settled();
    },
    listen: async (listenOptions) => {
      const server = await service.listen(listenOptions);
      return { ...server, clientOptions: { ...clientOptions, baseUrl: server.url } };
    },
    reset: () => {
      service.reset();
      box = fresh();
    },
  };
}

/** The state replaced by a reset. */
interface Box {
  readonly account: AccountState;
  readonly simulator: ActivationSimulator;
  readonly lists: ListSimulator;
  readonly verifier: EdgeGridVerifier;
  readonly rate: RateWindow | undefined;
  readonly burst: RateWindow | undefined;
}

/** Lets a request in, as the edge, the gateway and the service do one after the other. */
function admit(
  request: ReceivedRequest,
  { burst, verifier, rate }: Box,
  nowMs: number,
  switchKey: string | undefined,
): void {
  if (burst?.take(nowMs) !== undefined) {
    throw new FakeRefusal(gatewayProblem('request-error', 'WAF deny rule IPBLOCK-BURST4-54013', nowMs, request));
  }
  verifier.check(request);
  const nextMs = rate?.take(nowMs);
  if (rate !== undefined && nextMs !== undefined) throw new FakeRefusal(rateLimitAnswer(nextMs, rate.limit.requests));
  if (switchKey === undefined) return;
  const given = request.query.getAll('accountSwitchKey');
  if (given.length !== 1 || given[0] !== switchKey) throw refusal('ACCESS-DENIED', accessDenied);
}

/** Says in every answer how many requests are left, if they are counted. */
function withRateHeaders<Id extends string>(
  find: () => RateWindow | undefined,
  handlers: Readonly<Record<Id, AppSecHandler>>,
): Readonly<Record<string, FakeHandler>> {
  return Object.fromEntries(
    Object.entries<AppSecHandler>(handlers).map(([id, handler]) => [
      id,
      (request) => {
        const answer = handler(request);
        const rate = find();
        if (rate === undefined) return answer;
        const headers = {
          ...answer.headers,
          'x-ratelimit-limit': String(rate.limit.requests),
          'x-ratelimit-remaining': String(rate.remaining),
        };
        return { ...answer, headers };
      },
    ]),
  );
}
