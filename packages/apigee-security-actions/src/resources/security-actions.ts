import {
  type CallOptions,
  type Clock,
  demandParams,
  type Ended,
  newQueue,
  paramsAt,
  systemClock,
  type Transport,
} from '@edgeward/core';
import { type ModifiedSecurityAction, type ModifySecurityActionParams, modifyAction } from '../actions/modify.js';
import { reachAbsence } from '../actions/reach-absence.js';
import { endedAs, reachState } from '../actions/reach-state.js';
import { type SecurityActionCall, takeSteps, type Workbench } from '../actions/steps.js';
import { type UpsertedSecurityAction, upsertAction } from '../actions/upsert.js';
import type { SecurityAction } from '../generated/models.js';
import {
  type CreateSecurityActionParams,
  type DeleteSecurityActionParams,
  type DisableSecurityActionParams,
  type EnableSecurityActionParams,
  SecurityActionsOperations,
} from '../generated/resources/security-actions.js';
import { createIpActions } from '../ip-actions/create.js';
import type { AllowIpsParams, DenyIpsParams, FlagIpsParams } from '../ip-actions/params.js';
import type { CreatedIpActions } from '../ip-actions/result.js';

/** The result of {@link SecurityActions.ensureEnabled} and {@link SecurityActions.ensureDisabled}. */
export interface EnsuredSecurityAction extends Ended {
  /** `updated` if the state was changed, `unchanged` if the action was in this state already. */
  readonly outcome: 'updated' | 'unchanged';

  /** The action as last answered. */
  readonly action: SecurityAction;

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** The result of {@link SecurityActions.ensureDeleted}. */
export interface EnsuredAbsence extends Ended {
  /** `removed` if the action was there, `unchanged` if it was not. */
  readonly outcome: 'removed' | 'unchanged';

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** Options of the client its workflows use. */
interface WorkflowDefaults {
  readonly clock?: Clock | undefined;
  readonly organization?: string | undefined;
  readonly environment?: string | undefined;
}

/**
 * Rules to allow, deny or flag API calls in an environment. Reached as `apigee.securityActions`.
 *
 * Beside the operations of the service it has workflows: each makes the calls a caller could make, one after the
 * other, with the same guards, events and errors. The options of a workflow apply to each of its calls.
 */
export class SecurityActions extends SecurityActionsOperations {
  readonly #bench: Workbench;
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport, { clock = systemClock, organization, environment }: WorkflowDefaults = {}) {
    super(transport);
    this.#transport = transport;
    this.#bench = {
      actions: this,
      clock,
      queue: transport.shared(newQueue),
      check: (operation, params) => transport.check(operation, params),
      organization,
      environment,
    };
  }

  /**
   * Enables a security action, whether or not it is enabled already.
   *
   * @example
   * ```ts
   * const { outcome } = await apigee.securityActions.ensureEnabled({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link NotFoundError} The action does not exist.
   * @throws {@link ConflictError} The environment has as many enabled actions as it can have.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async ensureEnabled(params: EnableSecurityActionParams, options?: CallOptions): Promise<EnsuredSecurityAction> {
    return takeSteps(this.#bench, params, options, { operation: 'securityActions.ensureEnabled' }, (steps) =>
      reachState(steps, 'ENABLED').then((reached) => endedAs('updated', reached)),
    );
  }

  /**
   * Disables a security action, whether or not it is disabled already.
   *
   * @example
   * ```ts
   * const { outcome } = await apigee.securityActions.ensureDisabled({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link NotFoundError} The action does not exist.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link ConflictError} The service refuses, and the action is enabled still.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async ensureDisabled(params: DisableSecurityActionParams, options?: CallOptions): Promise<EnsuredSecurityAction> {
    return takeSteps(this.#bench, params, options, { operation: 'securityActions.ensureDisabled' }, (steps) =>
      reachState(steps, 'DISABLED').then((reached) => endedAs('updated', reached)),
    );
  }

  /**
   * Deletes a security action, whether or not it is there.
   *
   * If it does not exist, the environment is read, so a misspelt environment is an error.
   *
   * @example
   * ```ts
   * const { outcome } = await apigee.securityActions.ensureDeleted({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link NotFoundError} The environment or organization does not exist.
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async ensureDeleted(params: DeleteSecurityActionParams, options?: CallOptions): Promise<EnsuredAbsence> {
    return takeSteps(this.#bench, params, options, { operation: 'securityActions.ensureDeleted' }, (steps) =>
      reachAbsence(steps).then((reached) => endedAs('removed', reached)),
    );
  }

  /**
   * Creates a security action, or changes the existing one with this id.
   *
   * An existing action is compared with `body`, and only the differences are changed. Members unknown to this version
   * are kept unless `body` has them. If the response to a change is lost, the action is read back; the change is not
   * resent.
   *
   * @example
   * ```ts
   * const { outcome } = await apigee.securityActions.upsert({
   *   securityActionId: 'block-scraper',
   *   body: { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } },
   * }); // 'created', and 'unchanged' the next time
   * ```
   *
   * @throws {@link RequestValidationError} The action exists with another expiration, which the service does not
   * change; a `ttl` counts from the creation, so it never matches an existing action.
   * @throws {@link BadRequestError} The service refuses the action.
   * @throws {@link NotFoundError} The action does not exist any more.
   * @throws {@link ConflictError} The environment has its maximum of enabled actions, or the action has an unknown
   * condition.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   * @throws {@link PartialFailureError} Some changes were made, and a later one failed; `result` has each of them.
   */
  async upsert(params: CreateSecurityActionParams, options?: CallOptions): Promise<UpsertedSecurityAction> {
    return upsertAction(this.#bench, params, options);
  }

  /**
   * Changes a security action from a known state to another one.
   *
   * Sends the differing members, including ones unknown to this version, and lists them in the update mask. The state
   * is changed by {@link SecurityActions.disable} before, or by {@link SecurityActions.enable} after the other members,
   * so no intermediate state enforces anything new. Makes no call if nothing differs.
   *
   * @example
   * ```ts
   * const from = await apigee.securityActions.get({ securityActionId: 'block-scraper' });
   * const { calls } = await apigee.securityActions.modify({
   *   from,
   *   to: { ...from, state: 'DISABLED', description: 'Scraper of the price list' },
   * }); // ['securityActions.disable', 'securityActions.update']
   * ```
   *
   * @throws {@link RequestValidationError} The service cannot make the change: it fixes the expiry, and an action has a
   * condition and exactly one of `allow`, `deny` and `flag`.
   * @throws {@link BadRequestError} The service refuses the action.
   * @throws {@link NotFoundError} The action does not exist any more.
   * @throws {@link ConflictError} The action changed since it was read, or the environment has as many enabled actions as
   * it can have.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   * @throws {@link PartialFailureError} Some changes were made, and a later one failed; `result` has each of them.
   */
  async modify(params: ModifySecurityActionParams, options?: CallOptions): Promise<ModifiedSecurityAction> {
    const full = paramsAt(this.#transport, params, ['organization', 'environment']);
    return modifyAction(this.#bench, full, options);
  }

  /**
   * Denies requests from any number of addresses, until they are allowed again or for a time.
   *
   * An action has at most 100 addresses, so more of them take several actions. After a failure the other actions are
   * still created, unless they would fail the same way. It can take up to 10 minutes to take effect.
   *
   * @example
   * ```ts
   * const block = await apigee.securityActions.denyIps({ ips: ['192.0.2.7', '2001:db8::/32'], ttl: '3600s' });
   * await block.undo(); // deletes what it created
   * ```
   *
   * @throws {@link RequestValidationError} Addresses are missing or malformed, the expiration is past or malformed, or
   * `idPrefix` is not a valid prefix. Nothing was sent.
   * @throws {@link PartialFailureError} Some parts failed; {@link isIpActionsFailure} finds the `result` with its `undo`.
   * @throws {@link ConflictError} The only action's id already exists with other content.
   * @throws {@link BadRequestError} The service refuses the action.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async denyIps(params: DenyIpsParams, options?: CallOptions): Promise<CreatedIpActions> {
    const { responseCode = 403, ...common } = demandParams(named('denyIps'), params);
    return createIpActions(this.#bench, 'deny', { deny: { responseCode } }, common, options);
  }

  /**
   * Adds headers to requests from any number of addresses, so the target can identify them.
   *
   * An action has at most 100 addresses, so more of them take several actions. After a failure the other actions are
   * still created, unless they would fail the same way. It can take up to 10 minutes to take effect.
   *
   * @example
   * ```ts
   * await apigee.securityActions.flagIps({ ips: ['192.0.2.7'], headers: [{ name: 'x-suspect', value: 'scraper' }] });
   * ```
   *
   * @throws {@link RequestValidationError} Addresses are missing or malformed, the expiration is past or malformed, or
   * `idPrefix` is not a valid prefix. Nothing was sent.
   * @throws {@link PartialFailureError} Some parts failed; {@link isIpActionsFailure} finds the `result` with its `undo`.
   * @throws {@link ConflictError} The only action's id already exists with other content.
   * @throws {@link BadRequestError} The service refuses the action.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async flagIps(params: FlagIpsParams, options?: CallOptions): Promise<CreatedIpActions> {
    const { headers, ...common } = demandParams(named('flagIps'), params);
    return createIpActions(this.#bench, 'flag', { flag: { headers } }, common, options);
  }

  /**
   * Allows requests from any number of addresses, even if other actions deny them.
   *
   * An action has at most 100 addresses, so more of them take several actions. After a failure the other actions are
   * still created, unless they would fail the same way. It can take up to 10 minutes to take effect.
   *
   * @example
   * ```ts
   * await apigee.securityActions.allowIps({ ips: ['198.51.100.0/24'], idPrefix: 'office', expireTime: '2027-01-01T00:00:00Z' });
   * ```
   *
   * @throws {@link RequestValidationError} Addresses are missing or malformed, the expiration is past or malformed, or
   * `idPrefix` is not a valid prefix. Nothing was sent.
   * @throws {@link PartialFailureError} Some parts failed; {@link isIpActionsFailure} finds the `result` with its `undo`.
   * @throws {@link ConflictError} The only action's id already exists with other content.
   * @throws {@link BadRequestError} The service refuses the action.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller may not do this, or the environment does not exist.
   * @throws {@link RateLimitError} The organization has used its calls of the minute.
   */
  async allowIps(params: AllowIpsParams, options?: CallOptions): Promise<CreatedIpActions> {
    return createIpActions(this.#bench, 'allow', { allow: {} }, demandParams(named('allowIps'), params), options);
  }
}

function named(workflow: string): { readonly vendor: string; readonly operation: string } {
  return { vendor: 'apigee', operation: `securityActions.${workflow}` };
}
