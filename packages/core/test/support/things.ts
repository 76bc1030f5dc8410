import {
  type Auth,
  type ClientOptions,
  createTransport,
  type Operation,
  type PagedOperation,
  type Transport,
} from '../../src/index.js';
import * as s from '../../src/schema/index.js';
import { FakeClock } from '../../src/testing/index.js';

/** A small API for tests of core. */
export interface Thing {
  readonly id: string;
  readonly size?: number;
}

export const thingSchema: s.Schema<Thing> = s.define(() => s.object({ id: s.string(), size: s.optional(s.integer()) }));

export const getThing: Operation<Thing> = {
  id: 'things.get',
  method: 'GET',
  path: '/v1/things/{thingId}',
  query: ['view'],
  responses: { 200: thingSchema },
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
};

export const createThing: Operation<Thing> = {
  ...getThing,
  id: 'things.create',
  method: 'POST',
  path: '/v1/things',
  body: { schema: thingSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  rejectedBeforeExecution: [401, 429],
};

export const replaceThing: Operation<Thing> = { ...createThing, id: 'things.replace', method: 'PUT', idempotent: true };

export const deleteThing: Operation<undefined> = {
  id: 'things.delete',
  method: 'DELETE',
  path: '/v1/things/{thingId}',
  responses: { 204: null },
  effect: 'destroy',
  idempotent: true,
  evidence: 'inferred',
};

export interface ThingPage {
  readonly things?: readonly Thing[];
  readonly next?: string;
}

export const listThings: PagedOperation<ThingPage, Thing> = {
  id: 'things.list',
  method: 'GET',
  path: '/v1/things',
  query: ['cursor'],
  responses: {
    200: s.define(() => s.object({ things: s.optional(s.array(thingSchema)), next: s.optional(s.string()) })),
  },
  effect: 'read',
  idempotent: true,
  evidence: 'inferred',
  page: { items: '/things', cursor: { from: '/next', to: 'cursor' } },
};

/** Sends a number, increased with every attempt. */
export function countingAuth(): Auth {
  let count = 0;
  return {
    scheme: 'counting',
    authenticate: () => {
      count += 1;
      return { headers: { 'x-count': String(count) } };
    },
    secrets: () => [],
  };
}

export function transportTo(baseUrl: string, options: ClientOptions = {}): Transport {
  return createTransport({
    vendor: {
      name: 'things',
      userAgent: 'edgeward-things/0.0.0',
      requestIdHeaders: ['x-request-id'],
      classify: () => undefined,
    },
    auth: countingAuth(),
    clock: new FakeClock(),
    baseUrl,
    ...options,
  });
}
