import { basic, RackCorpSecurity, securityEventId } from '@edgeward/security-v29';
import {
  apiAccessCreateOperation,
  bgpProtectionsDeleteOperation,
  bgpProtectionsGetOperation,
  eventsListOperation,
} from '@edgeward/security-v29/operations';
import { defineProfile, type Profile } from '../src/profile.ts';

const secret = 'rackcorp-conformance-secret-7c1e';
const confirmation = { code: 'OK', message: 'Done' };

export const profile: Profile = defineProfile<RackCorpSecurity>({
  vendor: 'rackcorp',
  packageName: 'security-v29',
  create: (options) => new RackCorpSecurity(options),
  auth: () => basic({ username: 'conformance', password: secret }),
  secrets: [secret],
  failure: (_status, { message }) => ({ body: { code: 'FAULT', message }, code: 'FAULT' }),
  waitInBody: false,
  roles: {
    read: {
      operation: bgpProtectionsGetOperation,
      call: ({ bgpProtections }, { path = '123' }, options) => bgpProtections.get({ id: path }, options),
      answer: { ...confirmation, data: { id: 123, name: 'Shop', ipAddress: '192.0.2.1', enabled: true } },
      pathParam: 'id',
    },
    offsetList: {
      operation: eventsListOperation,
      call: ({ events }, _given, options) => events.list({}, options),
      answer: { ...confirmation, events: [{ id: 123, status: 'open' }] },
      page: ({ items, total }) => ({
        ...confirmation,
        events: items.map((id) => ({ id })),
        ...(total === undefined ? {} : { count: total }),
      }),
      idOf: (item) => (typeof item === 'object' && item !== null ? securityEventId({ ...item }) : undefined),
      pageParam: { name: 'resStart', wire: 'resStart' },
    },
    write: {
      operation: apiAccessCreateOperation,
      call: ({ apiAccess }, _given, options) => apiAccess.create({ body: { name: 'siem' } }, options),
      answer: confirmation,
    },
    destroy: {
      operation: bgpProtectionsDeleteOperation,
      call: ({ bgpProtections }, _given, options) => bgpProtections.delete({ id: 123 }, options),
      answer: confirmation,
    },
    list: { absent: 'The only list that is paged goes by its offset.' },
    numberList: { absent: 'The only list that is paged goes by its offset.' },
    idempotentWrite: { absent: 'The one change that can be repeated can switch a protection off.' },
    stream: { absent: 'Every answer is JSON.' },
    text: { absent: 'Every answer is JSON.' },
    described303: { absent: 'Changes are answered at once.' },
    keyInQuery: { absent: 'The credentials are in a header.' },
    repeatedQuery: { absent: 'No parameter takes a list.' },
    requiredQuery: { absent: 'No parameter of a query must be given.' },
    secretQuery: { absent: 'No parameter is secret.' },
  },
});
