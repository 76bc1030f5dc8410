import {
  type ApiPromise,
  type At,
  type Auth,
  bindMethods,
  type CallOptions,
  type CheckedRequest,
  type ClientOptions,
  ConfigurationError,
  checkChanges,
  checkOptions,
  checkValidator,
  clientOptionTypes,
  createTransport,
  type EnvironmentVariables,
  type OptionChanges,
  type OptionTypes,
  optionsOf,
  optionType,
  placeAfter,
  type RawRequest,
  systemClock,
  type Transport,
  transportAt,
} from '@edgeward/core';
import { nocConfirms, nocFailure } from './failure/classify.js';
import type { OperationId } from './generated/operation-id.js';
import { Aliases } from './generated/resources/aliases.js';
import { CacheResource } from './generated/resources/cache.js';
import { Sites } from './generated/resources/sites.js';
import { UrlLists } from './generated/resources/url-lists.js';
import { type NocSpellings, spellingTypes, withActionNames } from './internal/action-names.js';
import { callIssues } from './internal/call-issues.js';
import { isReadAction, secretsOfAction } from './internal/is-read-action.js';
import { ApiUsers } from './resources/api-users.js';
import { Certificates } from './resources/certificates.js';
import { CustomRules } from './resources/custom-rules.js';
import { IpLists } from './resources/ip-lists.js';
import { Logs } from './resources/logs.js';
import { Settings } from './resources/settings.js';
import { Stats } from './resources/stats.js';
import { nocApiKey } from './values/noc-api-key.js';
import { checkTimeZone, isServiceTime, nocDate } from './values/noc-time.js';
import { version } from './version.js';

/** Options of {@link NocCdn}. */
export interface NocCdnOptions extends ClientOptions<OperationId> {
  /** Proves who is calling: `nocApiKey(key)`. */
  readonly auth: Auth<'apiKeyQuery'>;

  /** Website of calls without one, for example `example.com`. `sites.delete` needs its own. */
  readonly website?: string | undefined;

  /**
   * The time zone of the service's logs, for example `America/New_York`. The documentation names none. Default: `UTC`.
   */
  readonly timeZone?: string | undefined;

  /** Names to send if the documentation has two. */
  readonly spellings?: NocSpellings | undefined;
}

const owner = { owner: 'NocCdn', vendor: 'noc' };

/** Parameters of {@link NocCdn.at}: the website of the calls. */
export interface NocPlace {
  /** The website, for example `example.com`. */
  readonly website: string;
}

const placeTypes: OptionTypes<NocPlace> = { website: optionType.text };

const optionTypes: OptionTypes<NocCdnOptions> = {
  ...clientOptionTypes('nocApiKey(key)', ['apiKeyQuery']),
  website: optionType.text,
  timeZone: optionType.text,
  spellings: optionsOf<NocSpellings>(spellingTypes),
};

/**
 * A client of the CDN and WAF of NOC.org.
 *
 * @example
 * ```ts
 * import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
 *
 * const noc = new NocCdn({ auth: nocApiKey(key), website: 'example.com' });
 * for await (const entry of noc.logs.latest({ limit: 10 })) console.log(entry.raw);
 * ```
 */
export class NocCdn {
  /** Websites behind the CDN. */
  readonly sites: Sites;

  /** Numbers of requests. */
  readonly stats: Stats;

  /** The log of every request. */
  readonly logs: Logs;

  /** Certificates of websites. */
  readonly certificates: Certificates;

  /** Other domains of websites. */
  readonly aliases: Aliases;

  /** The cache. */
  readonly cache: CacheResource;

  /** Lists of URLs with special treatment. */
  readonly urlLists: UrlLists;

  /** Lists of addresses always allowed or always blocked. */
  readonly ipLists: IpLists;

  /** Settings of the CDN and the firewall. */
  readonly settings: Settings;

  /** Rules for some URLs of a website. */
  readonly customRules: CustomRules;

  /** Who has access to the protected API of a website. */
  readonly apiUsers: ApiUsers;

  readonly #options: NocCdnOptions;
  readonly #transport: Transport;
  readonly #place: Partial<NocPlace>;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: NocCdnOptions);
  /** @internal */
  constructor(options: NocCdnOptions, origin: NocCdn, place?: Partial<NocPlace>);
  constructor(given: NocCdnOptions, origin?: NocCdn, place: Partial<NocPlace> = {}) {
    const options = checkOptions(owner, given, optionTypes);
    const { website, timeZone, spellings = {}, baseUrl = 'https://my.noc.org', headers, ...rest } = options;
    const config = {
      ...rest,
      baseUrl,
      // Changes are made with GET: no cache on the way may answer for the service.
      headers: { 'cache-control': 'no-store', ...headers },
      vendor: {
        name: 'noc',
        userAgent: `edgeward-noc-cdn/${version}`,
        requestIdHeaders: ['x-request-id'],
        mislabelsJson: true,
        failsInStreams: true,
        check: callIssues,
        confirms: nocConfirms,
        classify: nocFailure,
        isRead: isReadAction,
        secretsOf: secretsOfAction,
      },
      params: { website },
    };
    if (timeZone !== undefined) checkTimeZone(timeZone);
    const transport = createTransport(config, origin === undefined ? undefined : origin.#transport);
    const site = place.website ?? website;
    const calls = transportAt(withActionNames(transport, spellings, rest.maxRetries !== 0), place);
    this.#options = options;
    this.#place = place;
    this.#transport = transport;
    this.sites = new Sites(calls);
    this.stats = new Stats(calls, timeZone);
    this.logs = new Logs(calls, options.clock ?? systemClock, timeZone);
    this.certificates = new Certificates(calls);
    this.aliases = new Aliases(calls);
    this.cache = new CacheResource(calls);
    this.urlLists = new UrlLists(calls);
    this.ipLists = new IpLists(calls, site);
    this.settings = new Settings(calls, site);
    this.customRules = new CustomRules(calls, site);
    this.apiUsers = new ApiUsers(calls, site);
    bindMethods(this, NocCdn);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from `NOC_API_KEY` and `NOC_WEBSITE`; `options` win over them.
   *
   * @throws {@link ConfigurationError} when both the key and `auth` are missing.
   */
  static fromEnv(options: OptionChanges<NocCdnOptions> = {}, env: EnvironmentVariables = process.env): NocCdn {
    const given = checkChanges<NocCdnOptions>(owner, options, optionTypes);
    const key = env['NOC_API_KEY'];
    const auth = given.auth ?? (key ? nocApiKey(key) : undefined);
    if (auth === undefined) {
      throw new ConfigurationError({
        vendor: 'noc',
        message: 'NOC_API_KEY is not set',
        hint: 'Set it to the API key of the account, or pass the option `auth`.',
      });
    }
    return new NocCdn({
      ...given,
      auth,
      website: given.website ?? (env['NOC_WEBSITE'] || undefined),
    });
  }

  /**
   * Creates a view of the client for one website. It fills in path and query parameters missing in a call, never a
   * body; a call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const site = noc.at({ website: 'example.com' });
   * await site.settings.setWaf({ value: 'on' });
   * await site.cache.purge();
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof NocPlace>(place: Pick<NocPlace, Name>): At<NocCdn, NocPlace, Name>;
  at(place: Partial<NocPlace>): unknown {
    const given = checkChanges<NocPlace>({ ...owner, owner: 'NocCdn.at' }, place, placeTypes);
    return new NocCdn(this.#options, this, { ...this.#place, ...given });
  }

  /**
   * Parses a time of the service, for example of a log entry, in the client's {@link NocCdnOptions.timeZone}.
   *
   * @example
   * ```ts
   * const noc = new NocCdn({ auth: nocApiKey(key), timeZone: 'America/New_York' });
   * noc.dateOf('2021-06-22 19:41:17').toISOString(); // 2021-06-22T23:41:17.000Z
   * ```
   *
   * @throws {@link ConfigurationError} It is no time in the service's format.
   */
  dateOf(time: string): Date {
    if (!isServiceTime(time)) {
      throw new ConfigurationError({
        vendor: 'noc',
        message: 'dateOf: the time must have the form "2021-06-22 19:41:17"',
        hint: 'Pass the time of a log entry or of a list unchanged.',
      });
    }
    return nocDate(time, this.#options.timeZone);
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<NocCdnOptions>): NocCdn {
    const changes = checkChanges<NocCdnOptions>(owner, options, optionTypes);
    return new NocCdn({ ...this.#options, ...changes }, this, placeAfter(this.#place, changes));
  }

  /**
   * Sends an action outside this package's operations, with the same credentials, guards, errors and events. With
   * `schema`, from zod or any other Standard Schema library, the response is checked and typed.
   *
   * @example
   * ```ts
   * const answer = await noc.request({ method: 'GET', path: '/api', query: { action: 'domain/list' }, effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}
