import {
  type ApiPromise,
  type CallOptions,
  type CheckedRequest,
  defineResources,
  givenOptions,
  type Operation,
  type RawRequest,
  type Transport,
  withParams,
  wrapTransport,
} from '@edgeward/core';
import type { ConfigurationVersion, ExportedConfiguration } from '../../generated/models.js';
import { Account } from '../../generated/resources/account.js';
import { CustomDeny } from '../../generated/resources/custom-deny.js';
import { CustomRuleActions } from '../../generated/resources/custom-rule-actions.js';
import { Evaluation } from '../../generated/resources/evaluation.js';
import { Hostnames } from '../../generated/resources/hostnames.js';
import { MalwarePolicies } from '../../generated/resources/malware-policies.js';
import { Policies } from '../../generated/resources/policies.js';
import { RatePolicies } from '../../generated/resources/rate-policies.js';
import { ReputationProfiles } from '../../generated/resources/reputation-profiles.js';
import { SecurityPolicies } from '../../generated/resources/security-policies.js';
import { SelectableHostnames } from '../../generated/resources/selectable-hostnames.js';
import { SelectedHostnames } from '../../generated/resources/selected-hostnames.js';
import { Settings } from '../../generated/resources/settings.js';
import { UrlProtectionPolicies } from '../../generated/resources/url-protection-policies.js';
import { VersionsVersionNotes } from '../../generated/resources/versions/version-notes.js';
import { MatchTargets } from '../../resources/match-targets.js';
import { belowVersion } from '../checked-params.js';
import type { PlanClient } from '../plan-client.js';
import { type VersionId, versionPath } from '../versions/version-path.js';
import type { StartCall } from './fresh-clone.js';

/** Parameters of an operation without those naming the version. */
export type DraftParams<Params> = Params extends unknown ? Omit<Params, 'configId' | 'versionNumber'> : never;

/**
 * A resource of a draft: its operations on one version, without the parameters naming it. An operation without other
 * parameters takes its options first.
 */
export type DraftMember<Member> = Member extends (params: infer Params, ...rest: infer Rest) => infer Result
  ? 'versionNumber' extends keyof NonNullable<Params>
    ? keyof DraftParams<NonNullable<Params>> extends never
      ? (options?: CallOptions) => Result
      : object extends DraftParams<NonNullable<Params>>
        ? (params?: DraftParams<NonNullable<Params>>, ...rest: Rest) => Result
        : (params: DraftParams<NonNullable<Params>>, ...rest: Rest) => Result
    : never
  : Member extends object
    ? DraftResource<Member>
    : never;

/** The operations of a draft's resource. Editors show this name instead of all its methods. */
export type DraftResource<Resource> = {
  readonly [K in keyof Resource as DraftMember<Resource[K]> extends never ? never : K]: DraftMember<Resource[K]>;
};

/**
 * The version prepared by a plan: the client's operations on one version, bound to this one. Operations on the whole
 * configuration, such as custom rules, are excluded, because they have no draft.
 */
export interface Draft {
  readonly configId: number;
  readonly versionNumber: number;

  readonly account: DraftMember<Account>;
  readonly customDeny: DraftMember<CustomDeny>;
  readonly customRuleActions: DraftMember<CustomRuleActions>;
  readonly evaluation: DraftMember<Evaluation>;
  readonly hostnames: DraftMember<Hostnames>;
  readonly malwarePolicies: DraftMember<MalwarePolicies>;
  readonly matchTargets: DraftMember<MatchTargets>;
  readonly policies: DraftMember<Policies>;
  readonly ratePolicies: DraftMember<RatePolicies>;
  readonly reputationProfiles: DraftMember<ReputationProfiles>;
  readonly securityPolicies: DraftMember<SecurityPolicies>;
  readonly selectableHostnames: DraftMember<SelectableHostnames>;
  readonly selectedHostnames: DraftMember<SelectedHostnames>;
  readonly settings: DraftMember<Settings>;
  readonly urlProtectionPolicies: DraftMember<UrlProtectionPolicies>;
  readonly versionNotes: DraftMember<VersionsVersionNotes>;

  /** Gets the version. */
  get(options?: CallOptions): ApiPromise<ConfigurationVersion>;

  /** Exports the version. */
  export(options?: CallOptions): ApiPromise<ExportedConfiguration>;

  /**
   * Calls a path below the version's, such as `/custom-bot-categories`, outside this package's operations.
   *
   * @example
   * ```ts
   * await draft.request({ method: 'POST', path: '/custom-bot-categories', body: category, effect: 'write' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
}

/** The version of a draft. */
export interface DraftOrigin {
  readonly client: PlanClient;
  readonly transport: Transport;
}

/** Binds a client's operations to one version. `defaults` apply to every call, and `start` starts each change. */
export function createDraft(
  { client, transport: origin }: DraftOrigin,
  where: VersionId,
  defaults: CallOptions,
  start: StartCall,
): Draft {
  const all = (options: CallOptions = {}): CallOptions =>
    withParams(options, (given) => ({ ...defaults, ...givenOptions(given) }));
  const here = (params: object = {}): object => withParams(params, (given) => ({ ...given, ...where }));
  function request<Output>(given: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  function request(given: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  function request({ path, ...given }: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    const call = (): ApiPromise<unknown> =>
      client.request({ ...given, path: versionPath(where) + belowVersion(path) }, all(options));
    return given.effect === 'read' ? call() : start(call);
  }
  const transport = wrapTransport(origin, {
    check: (operation, params) => origin.check(operation, here(params)),
    paginate: (operation, params, options) => origin.paginate(operation, here(params), all(options)),
    call: <T>(operation: Operation<T>, first?: object, options?: CallOptions) => {
      const [params, own] = isWhole(operation) ? [{}, options ?? first] : [first, options];
      const given = here(params);
      const call = (): ApiPromise<T> => origin.call(operation, given, all(own));
      return operation.effect === 'read' ? call() : start(call);
    },
  });
  const draft = {
    ...where,
    get: (options?: CallOptions) => client.versions.get(where, all(options)),
    export: (options?: CallOptions) => client.versions.export(where, all(options)),
    request,
  };
  // The generated classes have these members, and the transport fills in the omitted parameters.
  const resources = draft as Draft;
  defineResources<object>(resources, {
    account: () => new Account(transport),
    customDeny: () => new CustomDeny(transport),
    customRuleActions: () => new CustomRuleActions(transport),
    evaluation: () => new Evaluation(transport),
    hostnames: () => new Hostnames(transport),
    malwarePolicies: () => new MalwarePolicies(transport),
    matchTargets: () => new MatchTargets(transport),
    policies: () => new Policies(transport),
    ratePolicies: () => new RatePolicies(transport),
    reputationProfiles: () => new ReputationProfiles(transport),
    securityPolicies: () => new SecurityPolicies(transport),
    selectableHostnames: () => new SelectableHostnames(transport),
    selectedHostnames: () => new SelectedHostnames(transport),
    settings: () => new Settings(transport),
    urlProtectionPolicies: () => new UrlProtectionPolicies(transport),
    versionNotes: () => new VersionsVersionNotes(transport),
  });
  return resources;
}

/** Returns whether a draft supplies all parameters of an operation. */
function isWhole({ path, query = [], body }: Operation): boolean {
  return path.split('{').length === 3 && query.length === 0 && body === undefined;
}
