// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { Confirmation, EventUpdate, ListEventsAnswer, SecurityEvent } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Events.list}. */
export interface ListEventsParams {
  /** Number of events to skip. Default of the service: 0. */
  readonly resStart?: number | undefined;

  /**
   * Number of events to request. Default of the service: 20. Other pages of the vendor's documentation call 20 the
   * minimum, so a page can have more than requested.
   */
  readonly resWindow?: number | undefined;
}

/** Parameters of {@link Events.update}. */
export interface UpdateEventParams {
  readonly body: EventUpdate;
}

/** Events of the customer's services. Reached as `rackcorp.events`. */
export class EventsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the security events of the authenticated customer.
   *
   * Their order is not documented.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * for await (const event of rackcorp.events.list({ resWindow: 100 })) {
   *   console.log(securityEventId(event), event.status);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The code is `ACCESS_DENIED`, whatever the status: the credentials are wrong,
   * have expired or lack the permission.
   * @throws {@link ApiError} The code is `FAULT`, or any other than `OK`. Its HTTP status is undocumented: with a
   * status such as 404 it is the error of this status.
   *
   * @see {@link https://portal.rackcorp.com/docs/security.html | Get Security Events}
   */
  list(params?: ListEventsParams, options?: CallOptions): PagePromise<SecurityEvent, ListEventsAnswer> {
    return this.#transport.paginate(eventsListOperation, params, options);
  }

  /**
   * Changes the status or the notes of a security event.
   *
   * The event is named in the body, not in the path.
   *
   * Sends a single request. Most programs should use the workflow `events.resolveMany` instead.
   *
   * Effect: `write`, because it changes the record of an event and no protection. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await rackcorp.events.update({ body: { eventId: 123, status: 'resolved', notes: 'Scan by our own tester' } });
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
   * @see {@link https://portal.rackcorp.com/docs/security.html | Update Security Event}
   */
  update(params: UpdateEventParams, options?: CallOptions): ApiPromise<Confirmation> {
    return this.#transport.call(eventsUpdateOperation, params, options);
  }
}

export const eventsListOperation: PagedOperation<ListEventsAnswer, SecurityEvent> = {
  id: 'events.list',
  documentedAs: 'Get Security Events',
  method: 'GET',
  path: '/security/events',
  query: ['resStart', 'resWindow'],
  queryTypes: { resStart: 'number', resWindow: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.listEventsAnswerSchema },
  adapt: { listed: 'events', none: 'null' },
  page: {
    items: '/events',
    offset: { to: 'resStart', total: ['/count', '/matches'], size: { to: 'resWindow', items: 20 } },
  },
};

export const eventsUpdateOperation: Operation<Confirmation> = {
  id: 'events.update',
  documentedAs: 'Update Security Event',
  method: 'PUT',
  path: '/security/events',
  body: { schema: schemas.eventUpdateSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'documented',
  responses: { 200: schemas.confirmationSchema },
};
