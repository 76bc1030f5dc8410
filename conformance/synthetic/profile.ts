import { apiKeyQuery } from '@edgeward/core';
import { defineProfile, type Profile } from '../src/profile.ts';
import { Synthetic } from './src/client.ts';
import {
  exportsGetOperation,
  exportsSummarizeOperation,
  jobsGetOperation,
  thingsClaimOperation,
  thingsCreateOperation,
  thingsDeleteOperation,
  thingsFindOperation,
  thingsGetOperation,
  thingsListArchiveOperation,
  thingsListInventoryOperation,
  thingsListOperation,
  thingsUpdateOperation,
} from './src/generated/operations.ts';

const key = 'synthetic-key-5d1f8c';
const pin = 'synthetic-pin-90417';
const thing = { id: 'lamp', label: 'A lamp', size: 3, view: 'FULL' };

/** The synthetic service: it has an operation for every role. */
export const profile: Profile = defineProfile<Synthetic>({
  vendor: 'synthetic',
  packageName: 'synthetic',
  create: (options) => new Synthetic(options),
  auth: () => apiKeyQuery({ name: 'apikey', key }),
  secrets: [key],
  failure: (status, { message, waitMs }) => ({
    body: { problem: { code: `E${status}`, text: message, ...(waitMs === undefined ? {} : { waitMs }) } },
    code: `E${status}`,
  }),
  waitInBody: true,
  roles: {
    read: {
      operation: thingsGetOperation,
      call: ({ things }, { path = 'lamp' }, options) => things.get({ thingId: path }, options),
      answer: thing,
      pathParam: 'thingId',
      openEnum: 'view',
    },
    list: {
      operation: thingsListOperation,
      call: ({ things }, { query }, options) =>
        things.list({ search: typeof query === 'string' ? query : undefined }, options),
      answer: { things: [thing] },
      page: ({ items, next }) => ({ things: items.map((id) => ({ id })), ...(next === undefined ? {} : { next }) }),
      idOf,
      pageParam: { name: 'cursor', wire: 'cursor' },
      query: { name: 'search', wire: 'search' },
    },
    offsetList: {
      operation: thingsListInventoryOperation,
      call: ({ things }, _given, options) => things.listInventory({}, options),
      answer: { things: [thing], total: 1 },
      page: ({ items, total }) => ({ things: items.map((id) => ({ id })), ...(total === undefined ? {} : { total }) }),
      idOf,
      pageParam: { name: 'startAt', wire: 'start_at' },
    },
    numberList: {
      operation: thingsListArchiveOperation,
      call: ({ things }, _given, options) => things.listArchive({}, options),
      answer: { things: [thing], total: 1 },
      page: ({ items, total }) => ({ things: items.map((id) => ({ id })), ...(total === undefined ? {} : { total }) }),
      idOf,
      pageParam: { name: 'page', wire: 'page' },
    },
    write: {
      operation: thingsCreateOperation,
      call: ({ things }, _given, options) => things.create({ body: thing }, options),
      answer: thing,
    },
    idempotentWrite: {
      operation: thingsUpdateOperation,
      call: ({ things }, _given, options) => things.update({ thingId: 'lamp', body: thing }, options),
      answer: thing,
    },
    destroy: {
      operation: thingsDeleteOperation,
      call: ({ things }, _given, options) => things.delete({ thingId: 'lamp' }, options),
      answer: thing,
    },
    stream: {
      operation: exportsGetOperation,
      call: ({ exports }, _given, options) => exports.get(options),
      answer: undefined,
    },
    text: {
      operation: exportsSummarizeOperation,
      call: ({ exports }, _given, options) => exports.summarize(options),
      answer: 'One lamp, "3 × 3".\n',
    },
    described303: {
      operation: jobsGetOperation,
      call: ({ jobs }, _given, options) => jobs.get({ jobId: 7 }, options),
      answer: { thingId: 'lamp' },
    },
    keyInQuery: {
      operation: thingsGetOperation,
      call: ({ things }, { path = 'lamp' }, options) => things.get({ thingId: path }, options),
      answer: thing,
      key: { wire: 'apikey', value: key },
    },
    repeatedQuery: {
      operation: thingsFindOperation,
      call: ({ things }, { query }, options) => things.find({ label: [query ?? ['round']].flat() }, options),
      answer: { things: [thing] },
      query: { name: 'label', wire: 'label' },
    },
    requiredQuery: {
      operation: thingsClaimOperation,
      call: ({ things }, { query = pin }, options) =>
        // A program without types can leave it out.
        things.claim({ oneTimePin: query ?? undefined } as { oneTimePin: string }, options),
      answer: thing,
      query: { name: 'oneTimePin', wire: 'one_time_pin' },
    },
    secretQuery: {
      operation: thingsClaimOperation,
      call: ({ things }, _given, options) => things.claim({ oneTimePin: pin }, options),
      answer: thing,
      secret: pin,
    },
  },
});

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
}
