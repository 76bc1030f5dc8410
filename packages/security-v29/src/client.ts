import {
  type ApiPromise,
  type At,
  type Auth,
  basic,
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
  optionType,
  type RawRequest,
  type Transport,
  transportAt,
} from '@edgeward/core';
import { rackCorpFailure, rackCorpSucceeded } from './failure/classify.js';
import type { OperationId } from './generated/operation-id.js';
import { ApiAccess } from './generated/resources/api-access.js';
import { DdosDestinations } from './generated/resources/ddos-destinations.js';
import { Ownership } from './generated/resources/ownership.js';
import { paramIssues } from './internal/param-issues.js';
import { BgpProtections } from './resources/bgp-protections.js';
import { Events } from './resources/events.js';
import { version } from './version.js';

/** Options of {@link RackCorpSecurity}. `baseUrl` defaults to `https://api.rackcorp.net/api/rest/v2.9`. */
export interface RackCorpSecurityOptions extends ClientOptions<OperationId> {
  /**
   * Proves who is calling: `basic({ username: apiUuid, password: apiSecret })`, `bearer(token)`, or
   * `bodyCredentials({ APIUUID, APISECRET })` for operations with a body.
   */
  readonly auth: Auth<'basic' | 'bearer' | 'bodyCredentials'>;

  /** An option of Apigee, whose tokens also use the scheme `bearer`. */
  readonly organization?: never;
}

const owner = { owner: 'RackCorpSecurity', vendor: 'rackcorp' };

/** Parameters of {@link RackCorpSecurity.at}: the BGP protection or DDoS destination of the calls. */
export interface RackCorpPlace {
  /** Identifier of the BGP protection or of the DDoS destination. */
  readonly id: number | string;
}

const placeTypes: OptionTypes<RackCorpPlace> = {
  id: {
    expected: 'a number or a string',
    accepts: (value) => typeof value === 'number' || optionType.text.accepts(value),
  },
};

const optionTypes: OptionTypes<RackCorpSecurityOptions> = clientOptionTypes(
  'basic({ username: apiUuid, password: apiSecret })',
  ['basic', 'bearer', 'bodyCredentials'],
);

/**
 * A client of RackCorp's Security API v2.9: events, BGP protections and DDoS destinations of a customer.
 *
 * @example
 * ```ts
 * import { basic, RackCorpSecurity } from '@edgeward/security-v29';
 *
 * const rackcorp = new RackCorpSecurity({ auth: basic({ username: apiUuid, password: apiSecret }) });
 * for await (const event of rackcorp.events.list()) console.log(event.status);
 * ```
 */
export class RackCorpSecurity {
  /** Who owns the security settings. */
  readonly ownership: Ownership;

  /** Events of the customer's services. */
  readonly events: Events;

  /** Access of other programs to the monitoring of security. */
  readonly apiAccess: ApiAccess;

  /** Addresses protected against DDoS through BGP. */
  readonly bgpProtections: BgpProtections;

  /** Destinations for protected traffic. */
  readonly ddosDestinations: DdosDestinations;

  readonly #options: RackCorpSecurityOptions;
  readonly #transport: Transport;
  readonly #place: Partial<RackCorpPlace>;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: RackCorpSecurityOptions);
  /** @internal */
  constructor(options: RackCorpSecurityOptions, origin: RackCorpSecurity, place?: Partial<RackCorpPlace>);
  constructor(given: RackCorpSecurityOptions, origin?: RackCorpSecurity, place: Partial<RackCorpPlace> = {}) {
    const options = checkOptions(owner, given, optionTypes);
    const { baseUrl = 'https://api.rackcorp.net/api/rest/v2.9', ...rest } = options;
    const config = {
      ...rest,
      baseUrl,
      vendor: {
        name: 'rackcorp',
        userAgent: `edgeward-security-v29/${version}`,
        // The vendor's own clients read JSON without a look at the media type.
        mislabelsJson: true,
        check: paramIssues,
        succeeded: rackCorpSucceeded,
        confirms: rackCorpSucceeded,
        classify: rackCorpFailure,
        isRead: isRestRead,
      },
    };
    const plain = createTransport(config, origin === undefined ? undefined : origin.#transport);
    const transport = transportAt(plain, place);
    this.#options = options;
    this.#place = place;
    this.#transport = plain;
    this.ownership = new Ownership(transport);
    this.events = new Events(transport);
    this.apiAccess = new ApiAccess(transport);
    this.bgpProtections = new BgpProtections(transport);
    this.ddosDestinations = new DdosDestinations(transport);
    bindMethods(this, RackCorpSecurity);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from `RACKCORP_API_UUID` and `RACKCORP_API_SECRET`, else from `RACKCORP_APIUUID` and
   * `RACKCORP_APISECRET`; they are sent with HTTP Basic. `options` win over them.
   *
   * @throws {@link ConfigurationError} when neither pair is complete and `auth` is missing.
   */
  static fromEnv(
    options: OptionChanges<RackCorpSecurityOptions> = {},
    env: EnvironmentVariables = process.env,
  ): RackCorpSecurity {
    const given = checkChanges<RackCorpSecurityOptions>(owner, options, optionTypes);
    return new RackCorpSecurity({ ...given, auth: given.auth ?? apiKeyIn(env) });
  }

  /**
   * Creates a view of the client for one BGP protection or DDoS destination. It fills in path and query parameters
   * missing in a call, never a body; a call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const protection = rackcorp.at({ id: 17 });
   * await protection.bgpProtections.get();
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof RackCorpPlace>(place: Pick<RackCorpPlace, Name>): At<RackCorpSecurity, RackCorpPlace, Name>;
  at(place: Partial<RackCorpPlace>): unknown {
    const given = checkChanges<RackCorpPlace>({ ...owner, owner: 'RackCorpSecurity.at' }, place, placeTypes);
    return new RackCorpSecurity(this.#options, this, { ...this.#place, ...given });
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<RackCorpSecurityOptions>): RackCorpSecurity {
    return new RackCorpSecurity(
      { ...this.#options, ...checkChanges<RackCorpSecurityOptions>(owner, options, optionTypes) },
      this,
      this.#place,
    );
  }

  /**
   * Calls a path outside this package's operations, with the same credentials, guards, errors and events. With
   * `schema`, from zod or any other Standard Schema library, the response is checked and typed.
   *
   * @example
   * ```ts
   * const customer = await rackcorp.request({ method: 'GET', path: '/customers/123', effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}

/** Returns whether a raw `GET` uses a REST path: `json.php` takes commands from the query, including changes. */
function isRestRead({ path, query = {} }: RawRequest): boolean {
  const names = Object.keys(query);
  return !/(?:\.|%2e)php/i.test(path) && !names.some((name) => /cmd|command/i.test(name));
}

/** Names of the variables in two spellings, both in use. Id and secret must have the same spelling. */
const spellings = [
  { uuid: 'RACKCORP_API_UUID', secret: 'RACKCORP_API_SECRET' },
  { uuid: 'RACKCORP_APIUUID', secret: 'RACKCORP_APISECRET' },
] as const;

function apiKeyIn(env: EnvironmentVariables): Auth<'basic'> {
  for (const { uuid, secret } of spellings) {
    const username = env[uuid];
    const password = env[secret];
    if (username && password) return basic({ username, password });
  }
  throw new ConfigurationError({
    vendor: 'rackcorp',
    message: 'RACKCORP_API_UUID and RACKCORP_API_SECRET are not both set',
    hint: 'Create a key in the portal under Administration, API, and set both, or pass the option `auth`.',
  });
}
