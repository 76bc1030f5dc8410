import { parseIpRange } from '@edgeward/core';
import { type FakeHandler, type FakeRequest, isJson, type Json } from '@edgeward/core/testing';
import type { EventUpdate } from '../generated/models.js';
import type { OperationId } from '../generated/operation-id.js';
import {
  apiAccessCreationSchema,
  bgpProtectionCreationSchema,
  bgpProtectionUpdateSchema,
  eventUpdateSchema,
} from '../generated/schemas.js';
import { identifierIn } from '../internal/identifier.js';
import { bgpProtectionId } from '../values/bgp-protection-id.js';
import { isProtectionEnabled } from '../values/is-protection-enabled.js';
import { securityEventId } from '../values/security-event-id.js';
import { type FailureStatuses, refusal } from './errors.js';
import { bodyCredentialNames } from './fake-credentials.js';
import type { AccountState } from './state.js';

/** The undocumented choices in the service's responses. */
export interface AnswerForms {
  /** Status of refusals. */
  readonly statuses: FailureStatuses;

  /** The form of `data` for a single object. */
  readonly one: 'list' | 'object';

  /** Member with the number of events, if any. */
  readonly total: 'count' | 'matches' | undefined;
}

/** The smallest `resWindow`, according to other pages of the vendor's documentation. */
const smallestWindow = 20;

/** The forms of the members of a protection. */
const protectionValues: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value !== 'object',
  ipAddress: (value) => typeof value === 'string' && parseIpRange(value) !== undefined,
  enabled: (value) =>
    (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') &&
    isProtectionEnabled({ enabled: value }) !== undefined,
};

/** Builds the request handlers of the service's operations. */
export function createHandlers(
  stateOf: () => AccountState,
  { statuses, one, total }: AnswerForms,
): Readonly<Record<OperationId, FakeHandler>> {
  const ok = (members: Json): { readonly status: number; readonly body: Json } => ({
    status: 200,
    body: { code: 'OK', ...members },
  });
  const refuse = (status: number, message: string): Error => refusal(statuses, status, message);
  const checked = <T>(request: FakeRequest, schema: { safeParse(value: unknown): { success: boolean } }): T => {
    const body = bodyOf(request);
    // The schema validates the caller's type.
    if (schema.safeParse(body).success) return body as T;
    throw refuse(400, 'Invalid parameters');
  };
  const findById = <T extends object>(items: readonly T[], wanted: unknown, idOf: (item: T) => unknown): number =>
    items.findIndex((item) => idOf(item) !== undefined && String(idOf(item)) === String(wanted));
  const protectionAt = ({ params }: FakeRequest): number => {
    const index = findById(stateOf().bgpProtections, params['id'], bgpProtectionId);
    if (index < 0) throw refuse(404, 'DDOS Network Protection not found');
    return index;
  };
  let latest = 0;
  /** The greatest identifier so far: no identifier is assigned twice, even after a deletion or a reset. */
  const latestId = (): number => {
    const used = stateOf().bgpProtections.map(bgpProtectionId).map(Number).filter(Number.isSafeInteger);
    latest = Math.max(latest, ...used);
    return latest;
  };
  latestId();
  /** Refuses values of a wrong form, unless the protection already has the same value. */
  const refuseValues = (given: Json, before: Json = {}): void => {
    for (const [name, accepts] of Object.entries(protectionValues)) {
      const value = given[name];
      const isKept = JSON.stringify(value) === JSON.stringify(before[name]);
      if (value !== undefined && !isKept && !accepts(value)) throw refuse(400, `Invalid ${name}`);
    }
  };
  const single = (item: unknown): unknown => (one === 'list' ? [item] : item);

  return {
    'ownership.get': () => ok({ ownership: stateOf().ownership }),

    'apiAccess.create': (request) => {
      stateOf().apiAccess.push(checked(request, apiAccessCreationSchema));
      return ok({ message: 'API Access Created Successfully' });
    },

    'events.list': ({ query }) => {
      const { events } = stateOf();
      const start = countIn(query, 'resStart', 0);
      const window = countIn(query, 'resWindow', smallestWindow);
      if (start === undefined || window === undefined) throw refuse(400, 'Invalid parameters');
      return ok({
        message: 'Events Retrieved Successfully',
        events: events.slice(start, start + Math.max(window, smallestWindow)),
        ...(total !== undefined && { [total]: events.length }),
      });
    },

    'events.update': (request) => {
      const { events } = stateOf();
      const { eventId, status, notes } = checked<EventUpdate>(request, eventUpdateSchema);
      const index = findById(events, eventId, securityEventId);
      if (index < 0) throw refuse(404, 'Event not found');
      events[index] = {
        ...events[index],
        ...(status !== undefined && { status }),
        ...(notes !== undefined && { notes }),
      };
      return ok({ message: 'Event Updated' });
    },

    'bgpProtections.list': () =>
      ok({ message: 'DDOS Network Protection retrieved successfully', data: stateOf().bgpProtections }),

    'bgpProtections.get': (request) =>
      ok({
        message: 'DDOS Network Protection retrieved successfully',
        data: single(stateOf().bgpProtections[protectionAt(request)]),
      }),

    'bgpProtections.create': (request) => {
      const { bgpProtections } = stateOf();
      const creation = checked<Json>(request, bgpProtectionCreationSchema);
      refuseValues(creation);
      latest = latestId() + 1;
      const id = latest;
      bgpProtections.push({ id, ...creation });
      return ok({ message: 'DDOS Network Protection created successfully', id });
    },

    'bgpProtections.update': (request) => {
      const index = protectionAt(request);
      const { id, ...changes } = checked<Json>(request, bgpProtectionUpdateSchema);
      if (String(id) !== request.params['id']) throw refuse(400, 'The id in the body differs from the path');
      const { bgpProtections } = stateOf();
      refuseValues(changes, bgpProtections[index]);
      bgpProtections[index] = { ...bgpProtections[index], ...changes };
      return ok({ message: 'DDOS Network Protection updated successfully' });
    },

    'bgpProtections.delete': (request) => {
      latestId();
      stateOf().bgpProtections.splice(protectionAt(request), 1);
      return ok({ message: 'DDOS Network Protection deleted successfully' });
    },

    'ddosDestinations.list': () =>
      ok({ message: 'DDOS Destinations retrieved successfully', data: stateOf().ddosDestinations }),

    'ddosDestinations.get': ({ params }) => {
      const { ddosDestinations } = stateOf();
      const index = findById(ddosDestinations, params['id'], (destination) => identifierIn(destination, 'id'));
      if (index < 0) throw refuse(404, 'DDOS Destination not found');
      return ok({ message: 'DDOS Destinations retrieved successfully', data: single(ddosDestinations[index]) });
    },
  };
}

/** The body without the credentials it may carry. */
function bodyOf({ body }: FakeRequest): unknown {
  if (!isJson(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !bodyCredentialNames.includes(name)));
}

/** A whole number of the query; `undefined` if it is something else. */
function countIn(query: URLSearchParams, name: string, otherwise: number): number | undefined {
  const text = query.get(name) ?? String(otherwise);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
