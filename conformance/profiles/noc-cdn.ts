import { NocCdn, nocApiKey } from '@edgeward/noc-cdn';
import {
  apiUsersCreateOperation,
  cachePurgeOperation,
  ipListsReplaceDeniedOperation,
  logsDayOperation,
  sitesCreateOperation,
  sitesListOperation,
} from '@edgeward/noc-cdn/operations';
import { defineProfile, type Profile } from '../src/profile.ts';

const key = 'noc-conformance-key-5d20';
const done = { status: 'success' };

export const profile: Profile = defineProfile<NocCdn>({
  vendor: 'noc',
  packageName: 'noc-cdn',
  create: (options) => new NocCdn({ website: 'example.com', ...options }),
  auth: () => nocApiKey(key),
  secrets: [key],
  failure: (_status, { message }) => ({ body: { status: 'failed', reason: message } }),
  waitInBody: false,
  roles: {
    read: {
      operation: sitesListOperation,
      call: ({ sites }, _given, options) => sites.list(options),
      answer: { ...done, domains: ['example.com'] },
    },
    write: {
      operation: sitesCreateOperation,
      call: ({ sites }, _given, options) => sites.create({ hostingIp: '203.0.113.10' }, options),
      answer: done,
    },
    idempotentWrite: {
      operation: cachePurgeOperation,
      call: ({ cache }, _given, options) => cache.purge({}, options),
      answer: done,
    },
    destroy: {
      operation: ipListsReplaceDeniedOperation,
      call: ({ ipLists }, _given, options) => ipLists.replaceDenied({ patterns: ['^198.51.'] }, options),
      answer: done,
    },
    stream: {
      operation: logsDayOperation,
      call: ({ logs }, _given, options) => logs.day({ date: '2026-01-01' }, options),
      answer: undefined,
    },
    keyInQuery: {
      operation: sitesListOperation,
      call: ({ sites }, _given, options) => sites.list(options),
      answer: { ...done, domains: ['example.com'] },
      key: { wire: 'apikey', value: key },
    },
    requiredQuery: {
      operation: apiUsersCreateOperation,
      call: ({ apiUsers }, { query = 'user' }, options) =>
        // A program without types can leave it out.
        apiUsers.create({ username: query ?? undefined } as { username: string }, options),
      answer: done,
      query: { name: 'username', wire: 'username' },
    },
    list: { absent: 'No list is paged.' },
    offsetList: { absent: 'No list is paged.' },
    numberList: { absent: 'No list is paged.' },
    text: { absent: 'Answers that are texts are streams.' },
    described303: { absent: 'Changes are answered at once.' },
    repeatedQuery: { absent: 'The items of a list stand in one parameter, with spaces between them.' },
    secretQuery: { absent: 'The only secret parameter is the key.' },
  },
});
