// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type {
  Configuration,
  ConfigurationCreate,
  ConfigurationCreated,
  ConfigurationList,
  ConfigurationRename,
} from '../models.js';
import * as schemas from '../schemas.js';
import { ConfigurationsFailoverHostnames } from './configurations/failover-hostnames.js';
import { ConfigurationsSubscriptions } from './configurations/subscriptions.js';

/** Parameters of {@link Configurations.create}. */
export interface CreateConfigurationParams {
  readonly body: ConfigurationCreate;
}

/** Parameters of {@link Configurations.get}. */
export interface GetConfigurationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Whether the response also has the hostnames. Default: `false`. Evidence: observed. */
  readonly includeHostnames?: boolean | undefined;
}

/** Parameters of {@link Configurations.update}. */
export interface UpdateConfigurationParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  readonly body: ConfigurationRename;
}

/** Parameters of {@link Configurations.delete}. */
export interface DeleteConfigurationParams {
  /** Identifier of the configuration. */
  readonly configId: number;
}

/** The security configurations of the account. Reached as `akamai.configurations`. */
export class Configurations {
  readonly #transport: Transport;

  /** The failover hostnames of a configuration. Reached as `akamai.configurations.failoverHostnames`. */
  declare readonly failoverHostnames: ConfigurationsFailoverHostnames;

  /** Mails about a configuration. Reached as `akamai.configurations.subscriptions`. */
  declare readonly subscriptions: ConfigurationsSubscriptions;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<Configurations>(this, {
      failoverHostnames: () => new ConfigurationsFailoverHostnames(transport),
      subscriptions: () => new ConfigurationsSubscriptions(transport),
    });
  }

  /**
   * Lists the security configurations of the account.
   *
   * @example
   * ```ts
   * const { configurations } = await akamai.configurations.list();
   * for (const { id, name, productionVersion } of configurations) console.log(id, name, productionVersion);
   * ```
   *
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} The service finds nothing to list.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List configurations}
   */
  list(options?: CallOptions): ApiPromise<ConfigurationList> {
    return this.#transport.call(configurationsListOperation, undefined, options);
  }

  /**
   * Creates a configuration.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a configuration without effect until a version of it is activated. Retried only if
   * the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.configurations.create({
   *   body: {
   *     name: 'Shop',
   *     description: 'The web shop',
   *     contractId: 'C-1FRYVV3',
   *     groupId: 64867,
   *     hostnames: ['www.example.com'],
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  create(params: CreateConfigurationParams, options?: CallOptions): ApiPromise<ConfigurationCreated> {
    return this.#transport.call(configurationsCreateOperation, params, options);
  }

  /**
   * Gets a configuration.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.configurations.get({ configId: 8277 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  get(params: GetConfigurationParams, options?: CallOptions): ApiPromise<Configuration> {
    return this.#transport.call(configurationsGetOperation, params, options);
  }

  /**
   * Renames a configuration.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes the name and the description, not the protection. Retried after a failed
   * attempt.
   *
   * @example
   * ```ts
   * await akamai.configurations.update({
   *   configId: 8277,
   *   body: { name: 'Shop', description: 'The web shop' },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateConfigurationParams, options?: CallOptions): ApiPromise<ConfigurationRename> {
    return this.#transport.call(configurationsUpdateOperation, params, options);
  }

  /**
   * Deletes a configuration.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the configuration is gone with all its versions and rules. Retried only if the service
   * cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.configurations.delete({ configId: 8277 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link ConflictError} A version of the configuration is active, or is being activated.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteConfigurationParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(configurationsDeleteOperation, params, options);
  }
}

export const configurationsListOperation: Operation<ConfigurationList> = {
  id: 'configurations.list',
  documentedAs: 'List configurations',
  method: 'GET',
  path: '/appsec/v1/configs',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationListSchema },
};

export const configurationsCreateOperation: Operation<ConfigurationCreated> = {
  id: 'configurations.create',
  method: 'POST',
  path: '/appsec/v1/configs',
  body: { schema: schemas.configurationCreateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 201: schemas.configurationCreatedSchema },
};

export const configurationsGetOperation: Operation<Configuration> = {
  id: 'configurations.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}',
  query: ['includeHostnames'],
  queryTypes: { includeHostnames: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationSchema },
};

export const configurationsUpdateOperation: Operation<ConfigurationRename> = {
  id: 'configurations.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}',
  body: { schema: schemas.configurationRenameInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationRenameSchema },
};

export const configurationsDeleteOperation: Operation<undefined> = {
  id: 'configurations.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};
