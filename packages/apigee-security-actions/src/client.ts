import {
  type ApiPromise,
  type At,
  type Auth,
  bearer,
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
  placeAfter,
  type RawRequest,
  type Transport,
  transportAt,
} from '@edgeward/core';
import { googleConfirms, googleFailure } from './failure/classify.js';
import type { OperationId } from './generated/operation-id.js';
import { paramIssues } from './internal/param-issues.js';
import { Enforcement } from './resources/enforcement.js';
import { SecurityActions } from './resources/security-actions.js';
import { version } from './version.js';

/** Options of {@link ApigeeSecurityActions}. */
export interface ApigeeSecurityActionsOptions extends ClientOptions<OperationId> {
  /** Proves who is calling: `bearer(token)`. */
  readonly auth: Auth<'bearer'>;

  /** Apigee organization of calls without one. */
  readonly organization?: string | undefined;

  /** Apigee environment of calls without one. */
  readonly environment?: string | undefined;

  /**
   * Control-plane location of an organization with data residency, for example `eu` for
   * `https://eu-apigee.googleapis.com`. Default: the global host. Ignored if `baseUrl` is set.
   */
  readonly location?: string | undefined;
}

const owner = { owner: 'ApigeeSecurityActions', vendor: 'apigee' };

/** Parameters of {@link ApigeeSecurityActions.at}: the organization or environment of the calls. */
export interface ApigeePlace {
  /** Apigee organization. */
  readonly organization: string;

  /** Apigee environment. */
  readonly environment: string;
}

const placeTypes: OptionTypes<ApigeePlace> = { organization: optionType.text, environment: optionType.text };

const optionTypes: OptionTypes<ApigeeSecurityActionsOptions> = {
  ...clientOptionTypes('bearer(token)', ['bearer']),
  organization: optionType.text,
  environment: optionType.text,
  location: optionType.text,
};

/**
 * A client of Apigee's Security Actions API v1: allow, deny or flag API calls in an environment.
 *
 * @example
 * ```ts
 * import { ApigeeSecurityActions, bearer } from '@edgeward/apigee-security-actions';
 *
 * const apigee = new ApigeeSecurityActions({
 *   auth: bearer(() => accessToken()),
 *   organization: 'acme',
 *   environment: 'prod',
 * });
 * for await (const action of apigee.securityActions.list()) console.log(action.name, action.state);
 * ```
 */
export class ApigeeSecurityActions {
  /** The rules of an environment. */
  readonly securityActions: SecurityActions;

  /** Whether the rules of an environment are enforced at all. */
  readonly enforcement: Enforcement;

  readonly #options: ApigeeSecurityActionsOptions;
  readonly #transport: Transport;
  readonly #place: Partial<ApigeePlace>;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: ApigeeSecurityActionsOptions);
  /** @internal */
  constructor(options: ApigeeSecurityActionsOptions, origin: ApigeeSecurityActions, place?: Partial<ApigeePlace>);
  constructor(given: ApigeeSecurityActionsOptions, origin?: ApigeeSecurityActions, place: Partial<ApigeePlace> = {}) {
    const options = checkOptions(owner, given, optionTypes);
    const { organization, environment, location, baseUrl = hostOf(location), ...rest } = options;
    const config = {
      ...rest,
      baseUrl,
      vendor: {
        name: 'apigee',
        userAgent: `edgeward-apigee-security-actions/${version}`,
        requestIdHeaders: ['x-request-id', 'x-goog-request-id'],
        confirms: googleConfirms,
        check: paramIssues,
        classify: googleFailure,
        // Conditions hold API keys and access tokens of clients.
        secretsOf: ({ path }: RawRequest) => ({ inResponse: /securityActions/i.test(`${path}`) }),
      },
      params: { organization, environment },
    };
    const plain = createTransport(config, origin === undefined ? undefined : origin.#transport);
    const transport = transportAt(plain, place);
    this.#options = options;
    this.#place = place;
    this.#transport = plain;
    this.securityActions = new SecurityActions(transport, {
      clock: options.clock,
      organization: place.organization ?? organization,
      environment: place.environment ?? environment,
    });
    this.enforcement = new Enforcement(transport);
    bindMethods(this, ApigeeSecurityActions);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from `APIGEE_ORGANIZATION`, `APIGEE_ENVIRONMENT`, `APIGEE_LOCATION` and
   * `GOOGLE_OAUTH_ACCESS_TOKEN`; `options` win over them.
   *
   * @throws {@link ConfigurationError} when both the token and `auth` are missing.
   */
  static fromEnv(
    options: OptionChanges<ApigeeSecurityActionsOptions> = {},
    env: EnvironmentVariables = process.env,
  ): ApigeeSecurityActions {
    const given = checkChanges<ApigeeSecurityActionsOptions>(owner, options, optionTypes);
    const token = env['GOOGLE_OAUTH_ACCESS_TOKEN'];
    const auth = given.auth ?? (token ? bearer(token) : undefined);
    if (auth === undefined) {
      throw new ConfigurationError({
        vendor: 'apigee',
        message: 'GOOGLE_OAUTH_ACCESS_TOKEN is not set',
        hint: 'Set it, for example from `gcloud auth print-access-token`, or pass the option `auth`.',
      });
    }
    return new ApigeeSecurityActions({
      ...given,
      auth,
      organization: given.organization ?? (env['APIGEE_ORGANIZATION'] || undefined),
      environment: given.environment ?? (env['APIGEE_ENVIRONMENT'] || undefined),
      location: given.location ?? (env['APIGEE_LOCATION'] || undefined),
    });
  }

  /**
   * Creates a view of the client for one organization or environment. It fills in path and query parameters missing in
   * a call, never a body; a call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const test = apigee.at({ organization: 'acme', environment: 'test' });
   * await test.securityActions.enable({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof ApigeePlace>(place: Pick<ApigeePlace, Name>): At<ApigeeSecurityActions, ApigeePlace, Name>;
  at(place: Partial<ApigeePlace>): unknown {
    const given = checkChanges<ApigeePlace>({ ...owner, owner: 'ApigeeSecurityActions.at' }, place, placeTypes);
    return new ApigeeSecurityActions(this.#options, this, { ...this.#place, ...given });
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<ApigeeSecurityActionsOptions>): ApigeeSecurityActions {
    const changes = checkChanges<ApigeeSecurityActionsOptions>(owner, options, optionTypes);
    return new ApigeeSecurityActions({ ...this.#options, ...changes }, this, placeAfter(this.#place, changes));
  }

  /**
   * Calls a path outside this package's operations, with the same credentials, guards, errors and events. With
   * `schema`, from zod or any other Standard Schema library, the response is checked and typed.
   *
   * @example
   * ```ts
   * const environments = await apigee.request({ method: 'GET', path: '/v1/organizations/acme/environments', effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }
}

function hostOf(location: string | undefined): string {
  if (location === undefined) return 'https://apigee.googleapis.com';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(location)) {
    throw new ConfigurationError({
      vendor: 'apigee',
      message: 'location must be the name of a control-plane location',
      hint: 'Pass a short name such as `us`, `ca` or `eu`.',
    });
  }
  return `https://${location}-apigee.googleapis.com`;
}
