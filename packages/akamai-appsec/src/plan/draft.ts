import { type ApiPromise, type CallOptions, type CheckedRequest, givenOptions, type RawRequest } from '@edgeward/core';
import type { AkamaiAppSec } from '../client.js';
import type {
  ConfigurationVersion,
  CustomRuleActionList,
  CustomRuleActionResult,
  ExportedConfiguration,
  HostnameSelection,
  MatchTarget,
  MatchTargetList,
  MatchTargetOrder,
  SecurityPolicyList,
  SelectableHostnameSets,
} from '../generated/models.js';
import type {
  ListCustomRuleActionsParams,
  SetCustomRuleActionParams,
} from '../generated/resources/custom-rule-actions.js';
import type {
  CreateMatchTargetParams,
  DeleteMatchTargetParams,
  GetMatchTargetParams,
  ListMatchTargetsParams,
  ReorderMatchTargetsParams,
  UpdateMatchTargetParams,
} from '../generated/resources/match-targets.js';
import type { ListSecurityPoliciesParams } from '../generated/resources/security-policies.js';
import type {
  AppendSelectedHostnamesParams,
  RemoveSelectedHostnamesParams,
  ReplaceSelectedHostnamesParams,
} from '../generated/resources/selected-hostnames.js';
import { type StartCall, startAtOnce } from './fresh-clone.js';

/** Parameters of an operation without those that say which version it is about. */
export type DraftParams<Params> = Omit<Params, 'configId' | 'versionNumber'>;

/**
 * The version that a plan prepares: the operations of the client that are about one version, bound to this one. What
 * belongs to the whole configuration, such as a custom rule, is not among them: it has no draft.
 */
export interface Draft {
  readonly configId: number;
  readonly versionNumber: number;

  /** See {@link SelectableHostnames}. */
  readonly selectableHostnames: {
    get(options?: CallOptions): ApiPromise<SelectableHostnameSets>;
  };

  /** See {@link SelectedHostnames}. */
  readonly selectedHostnames: {
    get(options?: CallOptions): ApiPromise<HostnameSelection>;
    append(params: DraftParams<AppendSelectedHostnamesParams>, options?: CallOptions): ApiPromise<HostnameSelection>;
    remove(params: DraftParams<RemoveSelectedHostnamesParams>, options?: CallOptions): ApiPromise<HostnameSelection>;
    replace(params: DraftParams<ReplaceSelectedHostnamesParams>, options?: CallOptions): ApiPromise<HostnameSelection>;
  };

  /** See {@link SecurityPolicies}. */
  readonly securityPolicies: {
    list(params?: DraftParams<ListSecurityPoliciesParams>, options?: CallOptions): ApiPromise<SecurityPolicyList>;
  };

  /** See {@link MatchTargets}. */
  readonly matchTargets: {
    list(params?: DraftParams<ListMatchTargetsParams>, options?: CallOptions): ApiPromise<MatchTargetList>;
    get(params: DraftParams<GetMatchTargetParams>, options?: CallOptions): ApiPromise<MatchTarget>;
    create(params: DraftParams<CreateMatchTargetParams>, options?: CallOptions): ApiPromise<MatchTarget>;
    update(params: DraftParams<UpdateMatchTargetParams>, options?: CallOptions): ApiPromise<MatchTarget>;
    delete(params: DraftParams<DeleteMatchTargetParams>, options?: CallOptions): ApiPromise<undefined>;
    reorder(params: DraftParams<ReorderMatchTargetsParams>, options?: CallOptions): ApiPromise<MatchTargetOrder>;
  };

  /** See {@link CustomRuleActions}. */
  readonly customRuleActions: {
    list(params: DraftParams<ListCustomRuleActionsParams>, options?: CallOptions): ApiPromise<CustomRuleActionList>;
    set(
      params: DraftParams<SetCustomRuleActionParams>,
      options?: CallOptions,
    ): ApiPromise<CustomRuleActionResult | undefined>;
  };

  /** Gets the version itself. */
  get(options?: CallOptions): ApiPromise<ConfigurationVersion>;

  /** Exports all that the version holds. */
  export(options?: CallOptions): ApiPromise<ExportedConfiguration>;

  /**
   * Calls a path below that of the version which this package does not describe, such as `/rate-policies`.
   *
   * @example
   * ```ts
   * await draft.request({ method: 'PUT', path: '/rate-policies/672601', body: policy, effect: 'write' });
   * ```
   */
  request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
}

/** Binds the operations of a client to one version; `defaults` hold for every call, and `start` starts each change. */
export function createDraft(
  client: AkamaiAppSec,
  where: { readonly configId: number; readonly versionNumber: number },
  defaults: CallOptions,
  start: StartCall = startAtOnce,
): Draft {
  const { selectableHostnames, selectedHostnames, securityPolicies, matchTargets, customRuleActions, versions } =
    client;
  const all = (options?: CallOptions): CallOptions => ({ ...defaults, ...givenOptions(options ?? {}) });
  function request<Output>(request: CheckedRequest<Output>, options?: CallOptions): ApiPromise<Output>;
  function request(request: RawRequest, options?: CallOptions): ApiPromise<unknown>;
  function request({ path, ...request }: RawRequest, options?: CallOptions): ApiPromise<unknown> {
    const { configId, versionNumber } = where;
    // Without the slash, what begins with a digit would make it another version.
    const whole = `/appsec/v1/configs/${configId}/versions/${versionNumber}${path.startsWith('/') ? '' : '/'}${path}`;
    return start(() => client.request({ ...request, path: whole }, all(options)));
  }
  return {
    ...where,
    selectableHostnames: {
      get: (options) => selectableHostnames.get(where, all(options)),
    },
    selectedHostnames: {
      get: (options) => selectedHostnames.get(where, all(options)),
      append: (params, options) => start(() => selectedHostnames.append({ ...params, ...where }, all(options))),
      remove: (params, options) => start(() => selectedHostnames.remove({ ...params, ...where }, all(options))),
      replace: (params, options) => start(() => selectedHostnames.replace({ ...params, ...where }, all(options))),
    },
    securityPolicies: {
      list: (params, options) => securityPolicies.list({ ...params, ...where }, all(options)),
    },
    matchTargets: {
      list: (params, options) => matchTargets.list({ ...params, ...where }, all(options)),
      get: (params, options) => matchTargets.get({ ...params, ...where }, all(options)),
      create: (params, options) => start(() => matchTargets.create({ ...params, ...where }, all(options))),
      update: (params, options) => start(() => matchTargets.update({ ...params, ...where }, all(options))),
      delete: (params, options) => start(() => matchTargets.delete({ ...params, ...where }, all(options))),
      reorder: (params, options) => start(() => matchTargets.reorder({ ...params, ...where }, all(options))),
    },
    customRuleActions: {
      list: (params, options) => customRuleActions.list({ ...params, ...where }, all(options)),
      set: (params, options) => start(() => customRuleActions.set({ ...params, ...where }, all(options))),
    },
    get: (options) => versions.get(where, all(options)),
    export: (options) => versions.export(where, all(options)),
    request,
  };
}
