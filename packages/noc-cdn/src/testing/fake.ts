import {
  type Auth,
  checkOptions,
  fakeClockType,
  type Operation,
  type OptionTypes,
  oneOf,
  optionsOf,
  optionType,
  recordOf,
} from '@edgeward/core';
import {
  createFakeService,
  FakeClock,
  type FakeServer,
  type FakeService,
  type ListenOptions,
  type ReceivedRequest,
} from '@edgeward/core/testing';
import { operations } from '../generated/operations.js';
import { actionsOf, type NocSpellings, spellingTypes } from '../internal/spelled.js';
import { nocApiKey } from '../values/noc-api-key.js';
import { failed, refusal } from './errors.js';
import { createHandlers } from './handlers.js';
import { type FakeLogOptions, LogSource } from './log-source.js';
import { type SiteSeed, type SiteState, siteState } from './state.js';

/** Options of {@link createFakeNocCdn}. */
export interface FakeNocCdnOptions {
  /** Websites by name. Default: `example.com`. */
  readonly seed?: Readonly<Record<string, SiteSeed>>;

  /** The API key that is accepted. Default: `fake-noc-api-key`. */
  readonly key?: string;

  /** Default: one that starts on 2026-01-01 and moves when it is told to. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** What the log of every website looks like. */
  readonly log?: FakeLogOptions;

  /** The spelling the service knows, if the documentation has two. Default: that of the rows "Action". */
  readonly spellings?: NocSpellings;

  /** Whether `sites.get` shows the lists and `customRules.list` the rules; documented answers do not. Default: no. */
  readonly showsAll?: boolean;
}

const owner = { owner: 'createFakeNocCdn', vendor: 'noc' };

const optionTypes: OptionTypes<FakeNocCdnOptions> = {
  seed: recordOf(
    optionsOf<SiteSeed>({
      config: optionType.object,
      lists: recordOf(optionType.texts),
      stats: recordOf(optionType.object),
      customRules: recordOf(optionType.object),
      apiUsers: recordOf(optionType.object),
    }),
  ),
  key: optionType.text,
  clock: fakeClockType,
  maxRequests: optionType.positiveCount,
  log: optionsOf<FakeLogOptions>({
    perSecond: optionType.positive,
    from: optionType.date,
    lateMs: optionType.notNegative,
    sinceIsExclusive: optionType.flag,
    order: oneOf('newest-first', 'oldest-first'),
    lineOf: optionType.callback,
  }),
  spellings: optionsOf<NocSpellings>(spellingTypes),
  showsAll: optionType.flag,
};

/** Options of a client that talks to the fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'apiKeyQuery'>;
  readonly clock: FakeClock;
  readonly website: string | undefined;
}

/** A fake that is served over HTTP on 127.0.0.1. */
export interface FakeNocServer extends FakeServer {
  /** Options for a client that comes over HTTP. */
  readonly clientOptions: FakeClientOptions;
}

/** NOC.org's CDN in a box, made by {@link createFakeNocCdn}. */
export interface FakeNocCdn extends Omit<FakeService, 'listen'> {
  /** Options for a client that comes without a network; its website is the first of the seed. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;
  readonly clock: FakeClock;

  /** The state by website. */
  readonly sites: Map<string, SiteState>;

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeNocServer>;

  /** Goes back to the seed, and forgets requests and waiting faults. The clock goes on. */
  readonly reset: () => void;
}

/**
 * Creates a fake of NOC.org's CDN that keeps state, checks the key and fails as the service does: with 200.
 *
 * @example
 * ```ts
 * import { NocCdn } from '@edgeward/noc-cdn';
 * import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
 *
 * const fake = createFakeNocCdn();
 * const noc = new NocCdn(fake.clientOptions);
 * await noc.ipLists.replaceDenied({ patterns: ['^198.51.'] });
 * fake.sites.get('example.com')?.lists.get('blacklistedips'); // ['^198.51.']
 * ```
 */
export function createFakeNocCdn(options: FakeNocCdnOptions = {}): FakeNocCdn {
  const {
    seed = { 'example.com': {} },
    key = 'fake-noc-api-key',
    clock = new FakeClock(),
    log = {},
    spellings = {},
    showsAll = false,
    maxRequests,
  } = checkOptions(owner, options, optionTypes);
  const seeded = (): Map<string, SiteState> =>
    new Map(Object.entries(seed).map(([name, site]) => [name, siteState(site)]));
  let sites = seeded();
  const known = operations.map((operation) => respelled(operation, actionsOf(spellings)));
  const actions = new Set(known.map(({ queryConstants }) => queryConstants?.['action']));
  const service = createFakeService({
    operations: known,
    handlers: createHandlers({
      sites: () => sites,
      clock,
      log: new LogSource(log, clock.now()),
      logOptions: log,
      showsAll,
    }),
    authenticate: ({ path, query }: ReceivedRequest) => {
      if (query.get('apikey') !== key) throw refusal('Invalid API key');
      if (path === '/api' && !actions.has(query.get('action') ?? '')) throw refusal('Unknown action');
    },
    errorAnswer: failed,
    wrongMethodStatus: 405,
    clock,
    maxRequests,
  });
  const clientOptions = {
    // Reserved for tests: it leads nowhere, should a client lose its fetch.
    baseUrl: 'https://my.noc.test',
    auth: nocApiKey(key),
    clock,
    website: Object.keys(seed)[0],
  };
  return {
    ...service,
    clientOptions: { ...clientOptions, fetch: service.fetch },
    clock,
    get sites() {
      return sites;
    },
    listen: async (listenOptions) => {
      const server = await service.listen(listenOptions);
      return { ...server, clientOptions: { ...clientOptions, baseUrl: server.url } };
    },
    reset: () => {
      service.reset();
      sites = seeded();
    },
  };
}

function respelled(operation: Operation, actions: ReadonlyMap<string, string>): Operation {
  const action = actions.get(operation.id);
  return action === undefined ? operation : { ...operation, queryConstants: { action } };
}
