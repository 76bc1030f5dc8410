import {
  type ApiPromise,
  type AsyncDisposableIfTyped,
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
  type RawRequest,
  systemClock,
  type Transport,
  transportAt,
} from '@edgeward/core';
import { withDottedIds } from './apis/dotted-ids.js';
import { pingConfirms, pingFailure } from './failure/classify.js';
import type { OperationId } from './generated/operation-id.js';
import { Cluster } from './generated/resources/cluster.js';
import { FlowControl } from './generated/resources/flow-control.js';
import { PersistentConnections } from './generated/resources/persistent-connections.js';
import { listEntryInputSchema } from './generated/schemas.js';
import { withDefaultPort } from './internal/base-url.js';
import { requestIssues } from './internal/request-checks.js';
import { type TlsConnections, type TlsOptions, tlsConnections, tlsOptionTypes, tlsWarnings } from './internal/tls.js';
import { AllowList } from './resources/allow-list.js';
import { Apis } from './resources/apis.js';
import { DenyList } from './resources/deny-list.js';
import { Firewall } from './resources/firewall.js';
import { Servers } from './resources/servers.js';
import { aseKeys } from './values/ase-keys.js';
import { version } from './version.js';

/** Options of {@link PingAse}. */
export interface PingAseOptions extends ClientOptions<OperationId> {
  /** Proves who is calling: `aseKeys({ secretKey })`. */
  readonly auth: Auth<'headerKeys'>;

  /**
   * The node, for example `https://ase.example.com`. Without a port, it is 8010: write one for a node behind a proxy,
   * `https://ase.example.com:443`.
   */
  readonly baseUrl?: string | undefined;

  /** Verification of the certificate of the node. Needs the package undici; not together with `fetch`. */
  readonly tls?: TlsOptions | undefined;

  /** Version in the paths. Default: `v4`. */
  readonly apiVersion?: string | undefined;
}

export interface PingAse extends AsyncDisposableIfTyped {}

const owner = { owner: 'PingAse', vendor: 'ping-ase' };

/** Parameters of {@link PingAse.at}: the API of the calls. */
export interface AsePlace {
  /** Id of the API. */
  readonly apiId: string;
}

const placeTypes: OptionTypes<AsePlace> = { apiId: optionType.text };

const optionTypes: OptionTypes<PingAseOptions> = {
  ...clientOptionTypes('aseKeys({ secretKey })', ['headerKeys']),
  tls: optionsOf<TlsOptions>(tlsOptionTypes),
  // The check of the path reports an invalid version, an empty one too.
  apiVersion: { expected: 'a string', accepts: (value) => typeof value === 'string' },
};

/**
 * A client of one node of PingIntelligence API Security Enforcer: its APIs, firewall, deny and allow lists.
 *
 * @example
 * ```ts
 * import { aseKeys, PingAse } from '@edgeward/ping-ase';
 *
 * const ase = new PingAse({
 *   baseUrl: 'https://ase.example.com',
 *   auth: aseKeys({ secretKey }),
 *   tls: { ca: await readFile('ase.pem') },
 * });
 * await ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } });
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface declares the method that has a computed name
export class PingAse {
  /** The protected APIs of the node. */
  readonly apis: Apis;

  /** The servers behind an API; inline nodes only. */
  readonly servers: Servers;

  /** The cluster the node belongs to; inline nodes only. */
  readonly cluster: Cluster;

  /** Open WebSocket connections; inline nodes only. */
  readonly persistentConnections: PersistentConnections;

  /** The switch of the firewall. */
  readonly firewall: Firewall;

  /** Entries blocked by the firewall. */
  readonly denyList: DenyList;

  /** Entries allowed by the firewall. */
  readonly allowList: AllowList;

  /** The rates of an API and of its servers; inline nodes only. */
  readonly flowControl: FlowControl;

  readonly #options: PingAseOptions;
  readonly #transport: Transport;
  readonly #place: Partial<AsePlace>;
  readonly #tls: TlsConnections | undefined;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: PingAseOptions);
  /** @internal */
  constructor(options: PingAseOptions, origin: PingAse, place?: Partial<AsePlace>);
  constructor(given: PingAseOptions, origin?: PingAse, place: Partial<AsePlace> = {}) {
    const options = checkOptions(owner, given, optionTypes);
    const { tls, apiVersion = 'v4', baseUrl, ...rest } = options;
    if (tls !== undefined && rest.fetch !== undefined) {
      throw new ConfigurationError({
        vendor: 'ping-ase',
        message: 'the options `tls` and `fetch` cannot be combined',
        hint: 'Configure the certificates of your own fetch instead of `tls`.',
      });
    }
    // A derived client with the same certificates uses the connections of the first.
    const shared = origin !== undefined && tls === origin.#options.tls ? origin : undefined;
    this.#tls = shared === undefined ? tls && tlsConnections(tls) : shared.#tls;
    const config = {
      ...rest,
      ...(this.#tls === undefined ? {} : { fetch: this.#tls.fetch }),
      ...(baseUrl === undefined ? {} : { baseUrl: withDefaultPort(baseUrl) }),
      warnings: tls === undefined ? [] : tlsWarnings(tls),
      vendor: {
        name: 'ping-ase',
        userAgent: `edgeward-ping-ase/${version}`,
        // ASE's lists reject every request without this header, even if it has no body.
        headers: { 'content-type': 'application/json' },
        confirms: pingConfirms,
        classify: pingFailure,
        check: requestIssues,
        // Entries hold the cookies, tokens and keys of clients.
        secretsOf: ({ path }: RawRequest) =>
          /firewall\/(?:black|white)list/i.test(`${path}`)
            ? { inResponse: true, body: listEntryInputSchema }
            : undefined,
        // The firewall is switched by this parameter.
        isRead: ({ query = {} }: RawRequest) => !Object.keys(query).some((name) => /status/i.test(name)),
      },
      params: { apiVersion },
    };
    const plain = createTransport(config, origin === undefined ? undefined : origin.#transport);
    const transport = transportAt(withDottedIds(plain, rest.maxRetries !== 0), place);
    this.#options = options;
    this.#place = place;
    this.#transport = plain;
    this.apis = new Apis(transport);
    this.servers = new Servers(transport, rest.clock ?? systemClock);
    this.cluster = new Cluster(transport);
    this.persistentConnections = new PersistentConnections(transport);
    this.firewall = new Firewall(transport);
    this.denyList = new DenyList(transport);
    this.allowList = new AllowList(transport);
    this.flowControl = new FlowControl(transport);
    bindMethods(this, PingAse);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from `PING_ASE_URL`, `PING_ASE_SECRET_KEY` and, if it is set, `PING_ASE_ACCESS_KEY`; `options`
   * win over them.
   *
   * @throws {@link ConfigurationError} when both the secret key and `auth` are missing, or the URL.
   */
  static fromEnv(options: OptionChanges<PingAseOptions> = {}, env: EnvironmentVariables = process.env): PingAse {
    const given = checkChanges<PingAseOptions>(owner, options, optionTypes);
    const secretKey = env['PING_ASE_SECRET_KEY'];
    const accessKey = env['PING_ASE_ACCESS_KEY'] || undefined;
    const auth = given.auth ?? (secretKey ? aseKeys({ secretKey, accessKey }) : undefined);
    if (auth === undefined) {
      throw new ConfigurationError({
        vendor: 'ping-ase',
        message: 'PING_ASE_SECRET_KEY is not set',
        hint: 'Set it, or pass the option `auth`.',
      });
    }
    return new PingAse({
      ...given,
      auth,
      baseUrl: given.baseUrl ?? (env['PING_ASE_URL'] || undefined),
    });
  }

  /**
   * Creates a view of the client for one API. It fills in path and query parameters missing in a call, never a body; a
   * call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const shop = ase.at({ apiId: 'shop' });
   * const { server } = await shop.servers.list();
   * const { flow_control } = await shop.flowControl.get();
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof AsePlace>(place: Pick<AsePlace, Name>): At<PingAse, AsePlace, Name>;
  at(place: Partial<AsePlace>): unknown {
    const given = checkChanges<AsePlace>({ ...owner, owner: 'PingAse.at' }, place, placeTypes);
    return new PingAse(this.#options, this, { ...this.#place, ...given });
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<PingAseOptions>): PingAse {
    return new PingAse(
      { ...this.#options, ...checkChanges<PingAseOptions>(owner, options, optionTypes) },
      this,
      this.#place,
    );
  }

  /**
   * Closes the connections opened for the option `tls`, also those of derived clients, after the requests in flight.
   * Does nothing without `tls`. A later call opens new ones. `await using` closes them too.
   */
  async close(): Promise<void> {
    await this.#tls?.close();
  }

  /** @internal */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /**
   * Calls a path outside this package's operations, with the same credentials, guards, errors and events. With
   * `schema`, from zod or any other Standard Schema library, the response is checked and typed.
   *
   * @example
   * ```ts
   * const sideband = await ase.request({ method: 'GET', path: '/v5/ase/sideband/token', effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}
