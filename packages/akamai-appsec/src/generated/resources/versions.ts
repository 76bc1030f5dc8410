// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import {
  type ApiPromise,
  type CallOptions,
  defineResources,
  type Operation,
  type PagedOperation,
  type PagePromise,
  type Transport,
} from '@edgeward/core';
import type {
  ConfigurationClone,
  ConfigurationVersion,
  ConfigurationVersionPage,
  ConfigurationVersionSummary,
  ExportedConfiguration,
  VersionDiff,
  VersionDiffRequest,
} from '../models.js';
import * as schemas from '../schemas.js';
import { VersionsVersionNotes } from './versions/version-notes.js';

/** Parameters of {@link Versions.list}. */
export interface ListVersionsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the page, from 1; `-1` for all versions in one response. Not needed to get all pages. Default: `1`. */
  readonly page?: number | undefined;

  /** Most versions in one response. Default: `25`. */
  readonly pageSize?: number | undefined;

  /** Whether the response also has notes, dates and authors. Default: `false`. */
  readonly detail?: boolean | undefined;
}

/** Parameters of {@link Versions.clone}. */
export interface CloneVersionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  readonly body: ConfigurationClone;
}

/** Parameters of {@link Versions.get}. */
export interface GetVersionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link Versions.delete}. */
export interface DeleteVersionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link Versions.export}. */
export interface ExportVersionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** Parameters of {@link Versions.diff}. */
export interface DiffVersionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  readonly body: VersionDiffRequest;
}

/**
 * The versions of a security configuration. A version active now or before is immutable and can only be cloned. Reached
 * as `akamai.versions`.
 */
export class Versions {
  readonly #transport: Transport;

  /** The notes of a version. Reached as `akamai.versions.versionNotes`. */
  declare readonly versionNotes: VersionsVersionNotes;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<Versions>(this, {
      versionNotes: () => new VersionsVersionNotes(transport),
    });
  }

  /**
   * Lists the versions of a configuration, the latest first.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const { version, production } of akamai.versions.list({ configId: 8277, detail: true })) {
   *   console.log(version, production?.status);
   * }
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | List configuration versions}
   */
  list(
    params: ListVersionsParams,
    options?: CallOptions,
  ): PagePromise<ConfigurationVersionSummary, ConfigurationVersionPage> {
    return this.#transport.paginate(versionsListOperation, params, options);
  }

  /**
   * Makes a new version from an existing one.
   *
   * Sends a single request. Most programs should use the workflow `plan` instead.
   *
   * Effect: `write`, because it adds a version without effect until it is activated. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * const { version } = await akamai.versions.clone({
   *   configId: 8277,
   *   body: { createFromVersion: 9, ruleUpdate: false },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The version to clone is not given, or not there.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link ConflictError} The configuration is in use and cannot be changed at the moment.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Clone a configuration version}
   */
  clone(params: CloneVersionParams, options?: CallOptions): ApiPromise<ConfigurationVersion> {
    return this.#transport.call(versionsCloneOperation, params, options);
  }

  /**
   * Gets a version of a configuration.
   *
   * @example
   * ```ts
   * const { staging, production } = await akamai.versions.get({ configId: 8277, versionNumber: 9 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Get configuration version details}
   */
  get(params: GetVersionParams, options?: CallOptions): ApiPromise<ConfigurationVersion> {
    return this.#transport.call(versionsGetOperation, params, options);
  }

  /**
   * Deletes a version of a configuration.
   *
   * Only a version never active. Akamai's own clients call this; it is undocumented whether every account may.
   * Evidence: observed.
   *
   * Effect: `destroy`, because the changes prepared in the version are lost. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.versions.delete({ configId: 8277, versionNumber: 10 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  delete(params: DeleteVersionParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(versionsDeleteOperation, params, options);
  }

  /**
   * Exports a version.
   *
   * Its parts depend on the products of the account. Those of the vendor's documentation are typed; all others are
   * there as they came, reached as `exported['advancedSettings']`.
   *
   * @example
   * ```ts
   * const exported = await akamai.versions.export({ configId: 8277, versionNumber: 9 });
   * console.log(exported.customRules?.length, exported['responseActions']);
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Export configuration version}
   */
  export(params: ExportVersionParams, options?: CallOptions): ApiPromise<ExportedConfiguration> {
    return this.#transport.call(versionsExportOperation, params, options);
  }

  /**
   * Compares two versions of a configuration, as the service sees them.
   *
   * See also `compare` of the client, which compares two exports and lists changes weakening the protection. Evidence:
   * observed.
   *
   * @example
   * ```ts
   * const response = await akamai.versions.diff({ configId: 8277, body: { from: 9, to: 10 } });
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
  diff(params: DiffVersionParams, options?: CallOptions): ApiPromise<VersionDiff> {
    return this.#transport.call(versionsDiffOperation, params, options);
  }
}

export const versionsListOperation: PagedOperation<ConfigurationVersionPage, ConfigurationVersionSummary> = {
  id: 'versions.list',
  documentedAs: 'List configuration versions',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions',
  query: ['page', 'pageSize', 'detail'],
  queryTypes: { page: 'number', pageSize: 'number', detail: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationVersionPageSchema },
  page: { items: '/versionList', number: { to: 'page', total: '/totalSize' } },
};

export const versionsCloneOperation: Operation<ConfigurationVersion> = {
  id: 'versions.clone',
  documentedAs: 'Clone a configuration version',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions',
  body: { schema: schemas.configurationCloneSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationVersionSchema },
};

export const versionsGetOperation: Operation<ConfigurationVersion> = {
  id: 'versions.get',
  documentedAs: 'Get configuration version details',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.configurationVersionSchema },
};

export const versionsDeleteOperation: Operation<undefined> = {
  id: 'versions.delete',
  method: 'DELETE',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 204: null },
};

export const versionsExportOperation: Operation<ExportedConfiguration> = {
  id: 'versions.export',
  documentedAs: 'Export configuration version',
  method: 'GET',
  path: '/appsec/v1/export/configs/{configId}/versions/{versionNumber}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.exportedConfigurationSchema },
};

export const versionsDiffOperation: Operation<VersionDiff> = {
  id: 'versions.diff',
  method: 'POST',
  path: '/appsec/v1/configs/{configId}/versions/diff',
  body: { schema: schemas.versionDiffRequestSchema, mediaType: 'application/json' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.versionDiffSchema },
};
