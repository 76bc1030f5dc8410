// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type {
  Empty,
  ListSecurityActionsResponse,
  SecurityAction,
  SecurityActionInput,
  SecurityActionPatch,
} from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link SecurityActions.list}. */
export interface ListSecurityActionsParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /**
   * Most actions in one response, at most 1000; the service takes a larger number for 1000. Default: 50. The service
   * also takes 0 for the default, so the client refuses it. Evidence: observed.
   */
  readonly pageSize?: number | undefined;

  /**
   * Continues an earlier list: the `nextPageToken` of its last response. Every other parameter must be the same as
   * then. Not needed to get all pages. Evidence: observed.
   */
  readonly pageToken?: string | undefined;

  /**
   * Filters by `state` and `apiProxies` only, for example `state = ENABLED`. The vendor's reference wrongly has
   * `state = ACTIVE`: this state does not exist. Evidence: observed.
   */
  readonly filter?: string | undefined;
}

/** Parameters of {@link SecurityActions.create}. */
export interface CreateSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /**
   * Identifier of the new action, unique in its environment: lower-case letters, digits and hyphens, at most 63,
   * beginning with a letter. The upper-case identifiers in the vendor's examples are placeholders.
   */
  readonly securityActionId: string;

  readonly body: SecurityActionInput;
}

/** Parameters of {@link SecurityActions.get}. */
export interface GetSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Identifier of the action, the last segment of its `name`. */
  readonly securityActionId: string;
}

/** Parameters of {@link SecurityActions.update}. */
export interface UpdateSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Identifier of the action, the last segment of its `name`. */
  readonly securityActionId: string;

  /**
   * Members to change, in camel case and separated by commas, for example `description,conditionConfig`. The service
   * refuses `state`. Evidence: observed.
   */
  readonly updateMask?: string | undefined;

  readonly body: SecurityActionPatch;
}

/** Parameters of {@link SecurityActions.delete}. */
export interface DeleteSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Identifier of the action, the last segment of its `name`. */
  readonly securityActionId: string;
}

/** Parameters of {@link SecurityActions.enable}. */
export interface EnableSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Identifier of the action, the last segment of its `name`. */
  readonly securityActionId: string;
}

/** Parameters of {@link SecurityActions.disable}. */
export interface DisableSecurityActionParams {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** Identifier of the action, the last segment of its `name`. */
  readonly securityActionId: string;
}

/** Rules to allow, deny or flag API calls in an environment. Reached as `apigee.securityActions`. */
export class SecurityActionsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the security actions of an environment.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const action of apigee.securityActions.list({ filter: 'state = ENABLED' })) {
   *   console.log(action.name, action.conditionConfig?.ipAddressRanges);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The filter or the page token is not understood.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | List security actions}
   */
  list(
    params?: ListSecurityActionsParams,
    options?: CallOptions,
  ): PagePromise<SecurityAction, ListSecurityActionsResponse> {
    return this.#transport.paginate(securityActionsListOperation, params, options);
  }

  /**
   * Creates a security action.
   *
   * It can take up to 10 minutes to take effect. The vendor's examples write the identifier and the members in snake
   * case, which the service takes as well; it always answers in camel case.
   *
   * Sends a single request. Most programs should use the workflow `securityActions.upsert` instead.
   *
   * Effect: `destroy`, because an `allow` action overrides every `deny` action, so blocked traffic passes. Retried only
   * if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const action = await apigee.securityActions.create({
   *   securityActionId: 'block-scraper',
   *   body: {
   *     state: 'ENABLED',
   *     conditionConfig: { ipAddressRanges: ['100.0.225.0'] },
   *     deny: { responseCode: 403 },
   *     ttl: '3600s',
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The identifier or the action breaks a rule of the service.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link ConflictError} The identifier is already taken; or the environment has its maximum of enabled
   * actions (`FAILED_PRECONDITION`, reported with status 400).
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | Create security actions}
   */
  create(params: CreateSecurityActionParams, options?: CallOptions): ApiPromise<SecurityAction> {
    return this.#transport.call(securityActionsCreateOperation, params, options);
  }

  /**
   * Gets a security action.
   *
   * @example
   * ```ts
   * const action = await apigee.securityActions.get({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link NotFoundError} There is no such action, environment or organization.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | Get a security action}
   */
  get(params: GetSecurityActionParams, options?: CallOptions): ApiPromise<SecurityAction> {
    return this.#transport.call(securityActionsGetOperation, params, options);
  }

  /**
   * Changes members of a security action.
   *
   * A spread of an action from a response is a valid body: members assigned by the server are not sent. List the
   * members to change in `updateMask`. The state cannot be changed here, contrary to the vendor's reference: use
   * {@link SecurityActions.enable} and {@link SecurityActions.disable}. The service has this operation since July 2025;
   * the vendor's reference calls it `organizations.environments.securityActions.patch`. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `securityActions.modify` instead.
   *
   * Effect: `destroy`, because it can change the effect and conditions of a rule, so blocked traffic passes. Retried
   * only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * const action = await apigee.securityActions.get({ securityActionId: 'block-scraper' });
   * await apigee.securityActions.update({
   *   securityActionId: 'block-scraper',
   *   updateMask: 'description',
   *   body: { ...action, description: 'Scraper of the price list' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The mask names an immutable member, or the action is invalid.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link NotFoundError} There is no such action, environment or organization.
   * @throws {@link ConflictError} The action is enabled, and 100 enabled actions already have `apiProxies`
   * (`FAILED_PRECONDITION`, reported with status 400); or another client changed it at the same time (`ABORTED`).
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   */
  update(params: UpdateSecurityActionParams, options?: CallOptions): ApiPromise<SecurityAction> {
    return this.#transport.call(securityActionsUpdateOperation, params, options);
  }

  /**
   * Deletes a security action.
   *
   * The vendor's reference names it `organizations.environments.securityActions.delete`. Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `securityActions.ensureDeleted` instead.
   *
   * Effect: `destroy`, because traffic blocked by the rule passes again. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await apigee.securityActions.delete({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link NotFoundError} There is no such action, environment or organization.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   */
  delete(params: DeleteSecurityActionParams, options?: CallOptions): ApiPromise<Empty> {
    return this.#transport.call(securityActionsDeleteOperation, params, options);
  }

  /**
   * Enables a security action.
   *
   * At most 1000 actions of an environment can be enabled. It can take up to 10 minutes to take effect.
   *
   * Sends a single request. Most programs should use the workflow `securityActions.ensureEnabled` instead.
   *
   * Effect: `destroy`, because the action may be an `allow`, which overrides every `deny` action. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await apigee.securityActions.enable({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link ConflictError} The action is already enabled, or the environment has as many enabled actions as it
   * can have (`FAILED_PRECONDITION`).
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link NotFoundError} There is no such action, environment or organization.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | Enable a security action}
   */
  enable(params: EnableSecurityActionParams, options?: CallOptions): ApiPromise<SecurityAction> {
    return this.#transport.call(securityActionsEnableOperation, params, options);
  }

  /**
   * Disables a security action.
   *
   * It stays and can be enabled again.
   *
   * Sends a single request. Most programs should use the workflow `securityActions.ensureDisabled` instead.
   *
   * Effect: `destroy`, because it switches a rule off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await apigee.securityActions.disable({ securityActionId: 'block-scraper' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link ConflictError} The action is already disabled (`FAILED_PRECONDITION`).
   * @throws {@link AuthenticationError} The access token is missing, expired or not valid.
   * @throws {@link PermissionDeniedError} The caller lacks permission, or the host belongs to another location.
   * @throws {@link NotFoundError} There is no such action, environment or organization.
   * @throws {@link RateLimitError} The organization has used its 6000 management calls per minute.
   *
   * @see {@link https://cloud.google.com/apigee/docs/api-security/security-actions-api | Disable a security action}
   */
  disable(params: DisableSecurityActionParams, options?: CallOptions): ApiPromise<SecurityAction> {
    return this.#transport.call(securityActionsDisableOperation, params, options);
  }
}

export const securityActionsListOperation: PagedOperation<ListSecurityActionsResponse, SecurityAction> = {
  id: 'securityActions.list',
  documentedAs: 'List security actions',
  method: 'GET',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions',
  clientParams: ['organization', 'environment'],
  query: ['pageSize', 'pageToken', 'filter'],
  queryTypes: { pageSize: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.listSecurityActionsResponseSchema },
  page: { items: '/securityActions', cursor: { from: '/nextPageToken', to: 'pageToken' } },
};

export const securityActionsCreateOperation: Operation<SecurityAction> = {
  id: 'securityActions.create',
  documentedAs: 'Create security actions',
  method: 'POST',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions',
  clientParams: ['organization', 'environment'],
  query: ['securityActionId'],
  requiredQuery: ['securityActionId'],
  body: { schema: schemas.securityActionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionSchema },
};

export const securityActionsGetOperation: Operation<SecurityAction> = {
  id: 'securityActions.get',
  documentedAs: 'Get a security action',
  method: 'GET',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions/{securityActionId}',
  clientParams: ['organization', 'environment'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionSchema },
};

export const securityActionsUpdateOperation: Operation<SecurityAction> = {
  id: 'securityActions.update',
  method: 'PATCH',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions/{securityActionId}',
  clientParams: ['organization', 'environment'],
  query: ['updateMask'],
  body: { schema: schemas.securityActionPatchSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionSchema },
};

export const securityActionsDeleteOperation: Operation<Empty> = {
  id: 'securityActions.delete',
  method: 'DELETE',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions/{securityActionId}',
  clientParams: ['organization', 'environment'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  secretResponses: true,
  responses: { 200: schemas.emptySchema },
};

export const securityActionsEnableOperation: Operation<SecurityAction> = {
  id: 'securityActions.enable',
  documentedAs: 'Enable a security action',
  method: 'POST',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions/{securityActionId}:enable',
  clientParams: ['organization', 'environment'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionSchema },
};

export const securityActionsDisableOperation: Operation<SecurityAction> = {
  id: 'securityActions.disable',
  documentedAs: 'Disable a security action',
  method: 'POST',
  path: '/v1/organizations/{organization}/environments/{environment}/securityActions/{securityActionId}:disable',
  clientParams: ['organization', 'environment'],
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.securityActionSchema },
};
