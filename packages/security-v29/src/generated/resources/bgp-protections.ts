// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type {
  BgpProtectionCreated,
  BgpProtectionCreation,
  BgpProtectionUpdate,
  Confirmation,
  GetBgpProtectionAnswer,
  ListBgpProtectionsAnswer,
} from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link BgpProtections.create}. */
export interface CreateBgpProtectionParams {
  readonly body: BgpProtectionCreation;
}

/** Parameters of {@link BgpProtections.get}. */
export interface GetBgpProtectionParams {
  /** Identifier of the protection. */
  readonly id: number | string;
}

/** Parameters of {@link BgpProtections.update}. */
export interface UpdateBgpProtectionParams {
  /** Identifier of the protection. */
  readonly id: number | string;

  readonly body: BgpProtectionUpdate;
}

/** Parameters of {@link BgpProtections.delete}. */
export interface DeleteBgpProtectionParams {
  /** Identifier of the protection. */
  readonly id: number | string;
}

/** Addresses protected against DDoS through BGP. Reached as `rackcorp.bgpProtections`. */
export class BgpProtectionsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the BGP protections of the authenticated customer.
   *
   * @example
   * ```ts
   * const { data } = await rackcorp.bgpProtections.list();
   * for (const protection of data) console.log(protection.ipAddress, isProtectionEnabled(protection));
   * ```
   *
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get DDoS BGP Protection}
   */
  list(options?: CallOptions): ApiPromise<ListBgpProtectionsAnswer> {
    return this.#transport.call(bgpProtectionsListOperation, undefined, options);
  }

  /**
   * Creates a BGP protection.
   *
   * Whether `ipAddress` may be a range in CIDR notation is not documented.
   *
   * Sends a single request. Most programs should use the workflow `bgpProtections.ensureProtected` instead.
   *
   * Effect: `write`, because it adds a protection and changes no other. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * const { id } = await rackcorp.bgpProtections.create({
   *   body: { name: 'Shop', ipAddress: '192.0.2.1', enabled: true },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Create DDoS BGP Protection}
   */
  create(params: CreateBgpProtectionParams, options?: CallOptions): ApiPromise<BgpProtectionCreated> {
    return this.#transport.call(bgpProtectionsCreateOperation, params, options);
  }

  /**
   * Gets a BGP protection.
   *
   * @example
   * ```ts
   * const { data: protection } = await rackcorp.bgpProtections.get({ id: 123 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link NotFoundError} The service answers 404, or a list with nothing in it.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get DDoS BGP Protection (id)}
   */
  get(params: GetBgpProtectionParams, options?: CallOptions): ApiPromise<GetBgpProtectionAnswer> {
    return this.#transport.call(bgpProtectionsGetOperation, params, options);
  }

  /**
   * Changes a BGP protection, or switches it on or off.
   *
   * The documented body has only the identifier and the members to change. The identifier is given once, and sent in
   * path and body.
   *
   * Effect: `destroy`, because it can switch a protection off or move it to another address. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await rackcorp.bgpProtections.update({ id: 123, body: { enabled: true } });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link NotFoundError} The service answers 404, or a list with nothing in it.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Update DDoS BGP Protection}
   */
  update(params: UpdateBgpProtectionParams, options?: CallOptions): ApiPromise<Confirmation> {
    return this.#transport.call(bgpProtectionsUpdateOperation, params, options);
  }

  /**
   * Deletes a BGP protection.
   *
   * Effect: `destroy`, because the address is no longer protected. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await rackcorp.bgpProtections.delete({ id: 123 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link NotFoundError} The service answers 404, or a list with nothing in it.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Delete DDoS BGP Protection}
   */
  delete(params: DeleteBgpProtectionParams, options?: CallOptions): ApiPromise<Confirmation> {
    return this.#transport.call(bgpProtectionsDeleteOperation, params, options);
  }
}

export const bgpProtectionsListOperation: Operation<ListBgpProtectionsAnswer> = {
  id: 'bgpProtections.list',
  documentedAs: 'Get DDoS BGP Protection',
  method: 'GET',
  path: '/security/ddos/bgp',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.listBgpProtectionsAnswerSchema },
  adapt: { listed: 'data', none: 'null' },
};

export const bgpProtectionsCreateOperation: Operation<BgpProtectionCreated> = {
  id: 'bgpProtections.create',
  documentedAs: 'Create DDoS BGP Protection',
  method: 'POST',
  path: '/security/ddos/bgp',
  body: { schema: schemas.bgpProtectionCreationSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.bgpProtectionCreatedSchema },
};

export const bgpProtectionsGetOperation: Operation<GetBgpProtectionAnswer> = {
  id: 'bgpProtections.get',
  documentedAs: 'Get DDoS BGP Protection ({id})',
  method: 'GET',
  path: '/security/ddos/bgp/{id}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.getBgpProtectionAnswerSchema },
  adapt: { only: 'data' },
};

export const bgpProtectionsUpdateOperation: Operation<Confirmation> = {
  id: 'bgpProtections.update',
  documentedAs: 'Update DDoS BGP Protection',
  method: 'PUT',
  path: '/security/ddos/bgp/{id}',
  body: { schema: schemas.bgpProtectionUpdateSchema, mediaType: 'application/json', pathParams: ['id'] },
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
};

export const bgpProtectionsDeleteOperation: Operation<Confirmation> = {
  id: 'bgpProtections.delete',
  documentedAs: 'Delete DDoS BGP Protection',
  method: 'DELETE',
  path: '/security/ddos/bgp/{id}',
  effect: 'destroy',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
};
