import {
  type ApiPromise,
  type At,
  bindMethods,
  type CallOptions,
  type CheckedRequest,
  checkChanges,
  checkOptions,
  checkValidator,
  createTransport,
  type EnvironmentVariables,
  newQueue,
  type OptionChanges,
  type OptionTypes,
  optionType,
  type RawRequest,
  systemClock,
  type Transport,
  transportAt,
} from '@edgeward/core';
import {
  type AkamaiOptions,
  type EdgercClientOptions,
  type EnvOptions,
  optionsFromEdgerc,
  optionsFromEnv,
  optionTypes,
  transportConfig,
} from '../internal/client-options.js';
import type { OperationId } from './generated/operation-id.js';
import { ClientLists } from './resources/client-lists.js';
import { NetworkLists } from './resources/network-lists.js';

/** Options of {@link AkamaiLists}: those of `AkamaiAppSec`. */
export interface AkamaiListsOptions extends AkamaiOptions<OperationId> {}

/** Options of {@link AkamaiLists.fromEdgerc}: location of the credentials, and client options. */
export interface ListsFromEdgercOptions extends EdgercClientOptions<OperationId> {}

/** Options of {@link AkamaiLists.fromEnv}: the variables to read, and client options. */
export interface ListsFromEnvOptions extends EnvOptions<OperationId> {}

const owner = { owner: 'AkamaiLists', vendor: 'akamai' };

/** Parameters of {@link AkamaiLists.at}: the list of the calls. */
export interface AkamaiListsPlace {
  /** Identifier of the network list. */
  readonly networkListId: string;

  /** Identifier of the client list. */
  readonly listId: string;
}

const placeTypes: OptionTypes<AkamaiListsPlace> = { networkListId: optionType.text, listId: optionType.text };

/**
 * A client of Akamai's Network Lists API v2 and Client Lists API v1, with the credentials and options of `AkamaiAppSec`.
 *
 * @example
 * ```ts
 * import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
 *
 * const lists = AkamaiLists.fromEdgerc({ section: 'appsec' });
 * const { networkLists } = await lists.networkLists.list();
 * for (const { uniqueId, name, elementCount } of networkLists) console.log(uniqueId, name, elementCount);
 * ```
 */
export class AkamaiLists {
  /** Lists of addresses or countries. */
  readonly networkLists: NetworkLists;

  /** Lists of addresses, places and other values, with descriptions and dates. */
  readonly clientLists: ClientLists;

  readonly #options: AkamaiListsOptions;
  readonly #transport: Transport;
  readonly #place: Partial<AkamaiListsPlace>;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: AkamaiListsOptions);
  /** @internal */
  constructor(options: AkamaiListsOptions, origin: AkamaiLists, place?: Partial<AkamaiListsPlace>);
  constructor(given: AkamaiListsOptions, origin?: AkamaiLists, place: Partial<AkamaiListsPlace> = {}) {
    const options = checkOptions<AkamaiListsOptions>(owner, given, optionTypes);
    const plain = createTransport(transportConfig(options), origin === undefined ? undefined : origin.#transport);
    const transport = transportAt(plain, place);
    this.#options = options;
    this.#place = place;
    this.#transport = plain;
    const { clock = systemClock, maxRetries } = options;
    const services = { transport, queue: transport.shared(newQueue), clock, maxRetries };
    this.networkLists = new NetworkLists(services);
    this.clientLists = new ClientLists(services);
    bindMethods(this, AkamaiLists);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from an `.edgerc` file, by default from the section `default` of `~/.edgerc`.
   *
   * @throws {@link ConfigurationError} when the file, the section or one of its keys is missing.
   */
  static fromEdgerc(options: ListsFromEdgercOptions = {}): AkamaiLists {
    return new AkamaiLists(optionsFromEdgerc('AkamaiLists.fromEdgerc', options));
  }

  /**
   * Creates a client from `AKAMAI_HOST`, `AKAMAI_CLIENT_TOKEN`, `AKAMAI_CLIENT_SECRET`, `AKAMAI_ACCESS_TOKEN` and, if
   * set, `AKAMAI_ACCOUNT_KEY`. The section `appsec` uses `AKAMAI_APPSEC_…` instead.
   *
   * @throws {@link ConfigurationError} when a variable is missing or empty and there is no `auth`.
   */
  static fromEnv(options: ListsFromEnvOptions = {}, env: EnvironmentVariables = process.env): AkamaiLists {
    return new AkamaiLists(optionsFromEnv('AkamaiLists.fromEnv', options, env));
  }

  /**
   * Creates a view of the client for one list. It fills in path and query parameters missing in a call, never a body; a
   * call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const blocked = lists.at({ networkListId: '12345_BLOCKED' });
   * const { list } = await blocked.networkLists.get();
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof AkamaiListsPlace>(place: Pick<AkamaiListsPlace, Name>): At<AkamaiLists, AkamaiListsPlace, Name>;
  at(place: Partial<AkamaiListsPlace>): unknown {
    const given = checkChanges<AkamaiListsPlace>({ ...owner, owner: 'AkamaiLists.at' }, place, placeTypes);
    return new AkamaiLists(this.#options, this, { ...this.#place, ...given });
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<AkamaiListsOptions>): AkamaiLists {
    return new AkamaiLists(
      { ...this.#options, ...checkChanges<AkamaiListsOptions>(owner, options, optionTypes) },
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
   * const path = '/network-list/v2/network-lists/12345_BLOCKED';
   * const answer = await lists.request({ method: 'GET', path, effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}
