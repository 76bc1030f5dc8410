import {
  type Auth,
  basic,
  checkOptions,
  fakeClockType,
  listOf,
  type OptionTypes,
  oneOf,
  optionsOf,
  optionType,
} from '@edgeward/core';
import {
  createFakeService,
  FakeClock,
  type FakeServer,
  type FakeService,
  type ListenOptions,
} from '@edgeward/core/testing';
import { operations } from '../generated/operations.js';
import { type FailureStatuses, faultAnswer, refusal } from './errors.js';
import { type FakeCredentials, isKnown } from './fake-credentials.js';
import { createHandlers } from './handlers.js';
import { type AccountSeed, type AccountState, accountState } from './state.js';

/** Options of {@link createFakeRackCorpSecurity}. */
export interface FakeRackCorpSecurityOptions {
  /** The initial state. Default: nothing. */
  readonly seed?: AccountSeed;

  /** Default: a clock moved only by the test. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** The accepted credentials. Default: `fake-api-uuid`, `fake-api-secret` and `fake-access-token`. */
  readonly credentials?: Partial<FakeCredentials>;

  /**
   * Undocumented HTTP status of rejections. Default: `always-200`, because the vendor's own clients read only the
   * member `code`.
   */
  readonly statuses?: FailureStatuses;

  /** The form of `data` for a single object. Default: `list`, as documented. */
  readonly one?: 'list' | 'object';

  /** Member with the number of events. Default: none, as documented. */
  readonly total?: 'count' | 'matches';
}

const owner = { owner: 'createFakeRackCorpSecurity', vendor: 'rackcorp' };

const objects = listOf(optionType.object);

const optionTypes: OptionTypes<FakeRackCorpSecurityOptions> = {
  seed: optionsOf<AccountSeed>({
    ownership: optionType.object,
    events: objects,
    apiAccess: objects,
    bgpProtections: objects,
    ddosDestinations: objects,
  }),
  clock: fakeClockType,
  maxRequests: optionType.positiveCount,
  credentials: optionsOf<Partial<FakeCredentials>>({
    apiUuid: optionType.text,
    apiSecret: optionType.text,
    token: optionType.text,
  }),
  statuses: oneOf('always-200', 'by-meaning'),
  one: oneOf('list', 'object'),
  total: oneOf('count', 'matches'),
};

/** Options connecting a client to a fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'basic'>;
  readonly clock: FakeClock;
}

/** A fake served over HTTP on 127.0.0.1. */
export interface FakeRackCorpServer extends FakeServer {
  /** Options for a client using HTTP. */
  readonly clientOptions: FakeClientOptions;
}

/** RackCorp's Security API in a box, made by {@link createFakeRackCorpSecurity}. */
export interface FakeRackCorpSecurity extends Omit<FakeService, 'listen'> {
  /** Options for an in-process client. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;

  readonly clock: FakeClock;

  /** The accepted credentials. */
  readonly credentials: FakeCredentials;

  /** The state of the fake. */
  readonly state: AccountState;

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeRackCorpServer>;

  /** Restores the seed and clears requests and pending faults. The clock keeps running. */
  readonly reset: () => void;
}

const path = '/api/rest/v2.9';

/**
 * Creates a stateful fake of RackCorp's Security API. It checks credentials.
 *
 * @example
 * ```ts
 * import { RackCorpSecurity } from '@edgeward/security-v29';
 * import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
 *
 * const fake = createFakeRackCorpSecurity();
 * const rackcorp = new RackCorpSecurity(fake.clientOptions);
 * await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
 * fake.state.bgpProtections[0]?.enabled; // true
 * ```
 */
export function createFakeRackCorpSecurity(given: FakeRackCorpSecurityOptions = {}): FakeRackCorpSecurity {
  const options = checkOptions(owner, given, optionTypes);
  const { clock = new FakeClock(), statuses = 'always-200', one = 'list', total } = options;
  const credentials: FakeCredentials = {
    apiUuid: 'fake-api-uuid',
    apiSecret: 'fake-api-secret',
    token: 'fake-access-token',
    ...options.credentials,
  };
  // A copy, because a test may change its seed before a reset.
  const seed = structuredClone(options.seed ?? {});
  let state = accountState(seed);
  const service = createFakeService({
    operations: operations.map((operation) => ({ ...operation, path: path + operation.path })),
    handlers: createHandlers(() => state, { statuses, one, total }),
    authenticate: (request) => {
      if (!isKnown(request, credentials)) throw refusal(statuses, 401, 'Access denied', 'ACCESS_DENIED');
    },
    // A 400 with a message means that the body is not JSON.
    errorAnswer: (status, message) =>
      faultAnswer(status === 400 && message !== undefined && statuses === 'always-200' ? 200 : status, message),
    clock,
    maxRequests: options.maxRequests,
  });
  const clientOptions = {
    // Reserved for tests: it leads nowhere, should a client lose its fetch.
    baseUrl: `https://api.rackcorp.test${path}`,
    auth: basic({ username: credentials.apiUuid, password: credentials.apiSecret }),
    clock,
  };
  return {
    ...service,
    clientOptions: { ...clientOptions, fetch: service.fetch },
    clock,
    credentials,
    get state() {
      return state;
    },
    listen: async (listenOptions) => {
      const server = await service.listen(listenOptions);
      return { ...server, clientOptions: { ...clientOptions, baseUrl: server.url + path } };
    },
    reset: () => {
      service.reset();
      state = accountState(seed);
    },
  };
}
