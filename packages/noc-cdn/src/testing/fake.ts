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
import { actionsOf, type NocSpellings, spellingTypes } from '../internal/action-names.js';
import { nocApiKey } from '../values/noc-api-key.js';
import { failed, refusal } from './errors.js';
import { createHandlers } from './handlers.js';
import { type FakeLogOptions, LogSource } from './log-source.js';
import { type SiteSeed, type SiteState, siteState } from './state.js';

/** Options of {@link createFakeNocCdn}. */
export interface FakeNocCdnOptions {
  /** Websites by name. Default: `example.com`. */
  readonly seed?: Readonly<Record<string, SiteSeed>>;

  /** The accepted API key. Default: `fake-noc-api-key`. */
  readonly key?: string;

  /** Default: a clock starting on 2026-01-01 and moved only by the test. */
  readonly clock?: FakeClock;

  /** How many of the latest requests are kept in `fake.requests`. Default: 10,000. */
  readonly maxRequests?: number;

  /** Content of every website's log. */
  readonly log?: FakeLogOptions;

  /** Names known to the service if the documentation has two. Default: those in the rows "Action". */
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

/** Options connecting a client to a fake. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly auth: Auth<'apiKeyQuery'>;
  readonly clock: FakeClock;
  readonly website: string | undefined;
}

/** A fake served over HTTP on 127.0.0.1. */
export interface FakeNocServer extends FakeServer {
  /** Options for a client using HTTP. */
  readonly clientOptions: FakeClientOptions;
}

/** NOC.org's CDN in a box, made by {@link createFakeNocCdn}. */
export interface FakeNocCdn extends Omit<FakeService, 'listen'> {
  /** Options for an in-process client; its website is the first of the seed. */
  readonly clientOptions: FakeClientOptions & Pick<FakeService, 'fetch'>;
  readonly clock: FakeClock;

  /** The state by website. */
  readonly sites: Map<string, SiteState>;

  /** Serves the fake over HTTP on 127.0.0.1, for programs in any language. */
  readonly listen: (options?: ListenOptions) => Promise<FakeNocServer>;

  /** Restores the seed and clears requests and pending faults. The clock keeps running. */
  readonly reset: () => void;
}

/**
 * Creates a stateful fake of NOC.org's CDN. It checks the key and fails with status 200, like the service.
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
    seed: given = { 'example.com': {} },
    key = 'fake-noc-api-key',
    clock = new FakeClock(),
    log = {},
    spellings = {},
    showsAll = false,
    maxRequests,
  } = checkOptions(owner, options, optionTypes);
  // Copies: a test may change its seed or the state before a reset.
  const seed = structuredClone(given);
  const seeded = (): Map<string, SiteState> =>
    new Map(Object.entries(seed).map(([name, site]) => [name, siteState(structuredClone(site))]));
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
