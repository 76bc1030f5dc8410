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
  defineResources,
  type EnvironmentVariables,
  type OptionChanges,
  ownParams,
  paramsAt,
  type RawRequest,
  systemClock,
  type Transport,
  transportAt,
} from '@edgeward/core';
import type { ConfigurationDiff } from './diff/configuration-diff.js';
import { AkamaiAppSecResources } from './generated/resources/akamai-app-sec-resources.js';
import {
  type AkamaiAppSecOptions,
  type AkamaiPlace,
  type FromEdgercOptions,
  type FromEnvOptions,
  placeTypes,
} from './internal/appsec-options.js';
import { optionsFromEdgerc, optionsFromEnv, optionTypes, transportConfig } from './internal/client-options.js';
import { createExclusive } from './internal/exclusive.js';
import { createEdits, noteChange } from './plan/draft/edits.js';
import { type EditDraft, makePlan, type PlanParams, type PlanServices } from './plan/make-plan.js';
import { Plan } from './plan/plan.js';
import { readPlanJson } from './plan/plan-json.js';
import { planRollback, type RollbackParams } from './plan/plan-rollback.js';
import { type CompareParams, compareVersions } from './plan/versions/compare-versions.js';
import { checkRequest } from './policies/check-request.js';
import { Activations } from './resources/activations.js';
import { MatchTargets } from './resources/match-targets.js';

const owner = { owner: 'AkamaiAppSec', vendor: 'akamai' };

/**
 * A client of Akamai's Application Security API v1.
 *
 * @example
 * ```ts
 * import { AkamaiAppSec } from '@edgeward/akamai-appsec';
 *
 * const akamai = AkamaiAppSec.fromEdgerc({ section: 'appsec' });
 * const { configurations } = await akamai.configurations.list();
 * for (const { id, name } of configurations) console.log(id, name);
 * ```
 */
export class AkamaiAppSec extends AkamaiAppSecResources {
  /** Assigns security policies to hostnames, paths and APIs. Reached as `akamai.matchTargets`. */
  declare readonly matchTargets: MatchTargets;

  /** Putting versions into force on a network, and taking them out. Reached as `akamai.activations`. */
  declare readonly activations: Activations;

  readonly #options: AkamaiAppSecOptions;
  readonly #transport: Transport;

  /** Fills in the parameters of a view. */
  readonly #calls: Transport;
  readonly #place: Partial<AkamaiPlace>;

  /** @throws {@link ConfigurationError} when an option is missing or wrong. */
  constructor(options: AkamaiAppSecOptions);
  /** @internal */
  constructor(options: AkamaiAppSecOptions, origin: AkamaiAppSec, place?: Partial<AkamaiPlace>);
  constructor(given: AkamaiAppSecOptions, origin?: AkamaiAppSec, place: Partial<AkamaiPlace> = {}) {
    const options = checkOptions<AkamaiAppSecOptions>(owner, given, optionTypes);
    const plain: Transport = createTransport(
      transportConfig(options, (operation, params) => {
        noteChange(plain.shared(createEdits), operation, params);
        return checkRequest(operation, params);
      }),
      origin === undefined ? undefined : origin.#transport,
    );
    const transport = transportAt(plain, place);
    super(transport);
    this.#options = options;
    this.#place = place;
    this.#transport = plain;
    this.#calls = transport;
    defineResources<AkamaiAppSec>(this, {
      matchTargets: () => new MatchTargets(transport),
      activations: () =>
        new Activations(transport, {
          requests: this.activationRequests,
          history: this.activationHistory,
          versions: this.versions,
          clock: options.clock ?? systemClock,
          exclusive: plain.shared(createExclusive),
          baseUrl: options.baseUrl ?? options.auth?.baseUrl,
          maxRetries: options.maxRetries,
        }),
    });
    bindMethods(this, AkamaiAppSec);
    checkValidator(owner, this, options.validator);
  }

  /**
   * Makes a client from an `.edgerc` file, by default from the section `default` of `~/.edgerc`.
   *
   * @example
   * ```ts
   * const akamai = AkamaiAppSec.fromEdgerc({ path: './ci.edgerc', section: 'appsec', readOnly: true });
   * ```
   *
   * @throws {@link ConfigurationError} when the file, the section or one of its keys is missing.
   */
  static fromEdgerc(options: FromEdgercOptions = {}): AkamaiAppSec {
    return new AkamaiAppSec(optionsFromEdgerc('AkamaiAppSec.fromEdgerc', options));
  }

  /**
   * Creates a client from `AKAMAI_HOST`, `AKAMAI_CLIENT_TOKEN`, `AKAMAI_CLIENT_SECRET`, `AKAMAI_ACCESS_TOKEN` and, if
   * set, `AKAMAI_ACCOUNT_KEY`. The section `appsec` uses `AKAMAI_APPSEC_…` instead.
   *
   * @throws {@link ConfigurationError} when a variable is missing or empty and there is no `auth`.
   */
  static fromEnv(options: FromEnvOptions = {}, env: EnvironmentVariables = process.env): AkamaiAppSec {
    return new AkamaiAppSec(optionsFromEnv('AkamaiAppSec.fromEnv', options, env));
  }

  /**
   * Prepares a change for review before it is live: clones a version, lets `edit` change the clone, and compares the
   * two. Nothing live changes until {@link Plan.activate}.
   *
   * Custom rules have no versions: edit them with {@link AkamaiAppSec.customRules}. The diff lists the changed ones.
   *
   * @example
   * ```ts
   * const plan = await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
   *   const target = await draft.matchTargets.get({ targetId: 112231 });
   *   await draft.matchTargets.update({ targetId: 112231, body: { ...target, hostnames: ['shop.example.com'] } });
   * });
   * console.log(diffText(plan.diff));
   * ```
   *
   * A clone "not fully created yet" is retried for up to two minutes of the client's clock.
   *
   * @throws {@link RequestValidationError} There is no base version, or a reused draft has none to compare with.
   * @throws {@link ConfigurationError} A parameter or an option is unknown.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are rejected, or the clock is off by over 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link ConflictError} The version to clone is being activated, or the clone stays not fully created.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   * @throws The error of `edit`; the new version remains, and `draft.versionNumber` is its number.
   */
  async plan(params: PlanParams, edit: EditDraft, options: CallOptions = {}): Promise<Plan> {
    return makePlan(this, this.#planServices, this.#of(params), edit, options);
  }

  /**
   * Restores a plan from {@link Plan.toJSON} in another process, for example to activate it after approval.
   *
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises';
   *
   * const plan = akamai.resumePlan(JSON.parse(await readFile('plan.json', 'utf8')));
   * const poller = plan.activate({ network: 'PRODUCTION' });
   * await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} It is no result of `toJSON()`, or somebody has edited it.
   */
  resumePlan(json: unknown): Plan {
    return new Plan(this, readPlanJson(json), this.#planServices.exclusive);
  }

  /**
   * Plans a return to the version previously active on a network. Only reads; review the diff, then {@link
   * Plan.activate}. The previous version comes from the activation history, or else from the current activation. Pass
   * the version to roll back from as `from`: after one rollback, the previous version is the bad one, and a second
   * rollback would restore it. Without `from`, a rollback only goes to a lower number.
   *
   * @example
   * ```ts
   * const plan = await akamai.rollback({ configId: 8277, network: 'PRODUCTION', from: 10 });
   * console.log(diffText(plan.diff));
   * const poller = plan.activate({ network: 'PRODUCTION', note: 'Back to what worked' });
   * await poller.result();
   * ```
   *
   * @throws {@link RequestValidationError} No version is active there, or another than `from`, or none before is known.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are rejected, or the clock is off by over 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async rollback(params: RollbackParams, options: CallOptions = {}): Promise<Plan> {
    return planRollback(this, this.#planServices, this.#of(params), options);
  }

  /**
   * Compares two versions of a configuration by their exports: the protection, not creation time and author. Exports
   * leave some settings out, such as bypass lists and the mode of the rules; name them in `unexported`.
   *
   * @example
   * ```ts
   * const diff = await akamai.compare({ configId: 8277, from: 'PRODUCTION', to: 'STAGING' });
   * for (const { kind, path, before, after } of diff.changes) console.log(kind, path, before, after);
   * ```
   *
   * @throws {@link RequestValidationError} A version does not exist.
   * @throws {@link BadRequestError} The service does not accept a parameter.
   * @throws {@link AuthenticationError} The signature or the credentials are rejected, or the clock is off by over 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration or version.
   * @throws {@link RateLimitError} The account has used up its calls for now.
   * @throws {@link ServerError} The service failed.
   */
  async compare(params: CompareParams, options: CallOptions = {}): Promise<ConfigurationDiff> {
    return compareVersions(this, this.#of(params), options);
  }

  /**
   * Creates a view of the client for one configuration, version or security policy. It fills in path and query
   * parameters missing in a call, never a body; a call can override them. Views share everything with the client.
   *
   * @example
   * ```ts
   * const draft = akamai.at({ configId: 8277, versionNumber: 10 });
   * const { securityPolicies } = await draft.securityPolicies.list();
   * for (const { policyId } of securityPolicies) console.log(await draft.at({ policyId }).customRuleActions.list());
   * ```
   *
   * @throws {@link ConfigurationError} A name is not known, or a value has the wrong type.
   */
  at<Name extends keyof AkamaiPlace>(place: Pick<AkamaiPlace, Name>): At<AkamaiAppSec, AkamaiPlace, Name>;
  at(place: Partial<AkamaiPlace>): unknown {
    const given = checkChanges<AkamaiPlace>({ ...owner, owner: 'AkamaiAppSec.at' }, place, placeTypes);
    return new AkamaiAppSec(this.#options, this, { ...this.#place, ...given });
  }

  /** Derives a client with other options; it shares credentials, rate pauses and the limit of concurrency. */
  withOptions(options: OptionChanges<AkamaiAppSecOptions>): AkamaiAppSec {
    return new AkamaiAppSec(
      { ...this.#options, ...checkChanges<AkamaiAppSecOptions>(owner, options, optionTypes) },
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
   * const path = '/appsec/v1/configs/8277/versions/9/rate-policies';
   * const answer = await akamai.request({ method: 'GET', path, effect: 'read' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    return this.#transport.request(request, options);
  }

  get #planServices(): PlanServices {
    const { clock = systemClock, maxRetries } = this.#options;
    const transport = this.#transport;
    return { clock, maxRetries, exclusive: transport.shared(createExclusive), transport };
  }

  /** Copies the parameters of a workflow, and fills in the configuration of a view. */
  #of<Params>(params: Params): Params {
    return ownParams(paramsAt(this.#calls, params, ['configId']));
  }
}
