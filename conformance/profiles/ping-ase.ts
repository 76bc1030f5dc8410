import { aseKeys, PingAse } from '@edgeward/ping-ase';
import {
  denyListAddOperation,
  denyListRemoveOperation,
  firewallEnableOperation,
  firewallGetOperation,
  persistentConnectionsGetOperation,
} from '@edgeward/ping-ase/operations';
import { defineProfile, type Profile } from '../src/profile.ts';

const secretKey = 'ase-conformance-secret-7c1e';
const entry = { type: 'ip', value: '192.0.2.7' } as const;
const confirmation = { status: 'success', status_message: 'success' };

export const profile: Profile = defineProfile<PingAse>({
  vendor: 'ping-ase',
  packageName: 'ping-ase',
  create: (options) => new PingAse(options),
  auth: () => aseKeys({ secretKey }),
  secrets: [secretKey],
  // For an unknown code, the status decides.
  failure: (status, { message }) => ({
    body: { status: `case_${status}`, status_message: message },
    code: `case_${status}`,
  }),
  waitInBody: false,
  roles: {
    read: {
      operation: firewallGetOperation,
      call: (client, { path }, options) =>
        (path === undefined ? client : client.withOptions({ apiVersion: path })).firewall.get(options),
      answer: { status: 'enabled', status_message: 'Ok' },
      pathParam: 'apiVersion',
      openEnum: 'status',
    },
    write: {
      operation: denyListAddOperation,
      call: ({ denyList }, _given, options) => denyList.add({ body: entry }, options),
      answer: confirmation,
    },
    idempotentWrite: {
      operation: firewallEnableOperation,
      call: ({ firewall }, _given, options) => firewall.enable(options),
      answer: { status: 'enabled', status_message: 'Firewall is now enabled' },
    },
    destroy: {
      operation: denyListRemoveOperation,
      call: ({ denyList }, _given, options) => denyList.remove({ body: entry }, options),
      answer: confirmation,
    },
    requiredQuery: {
      operation: persistentConnectionsGetOperation,
      call: ({ persistentConnections }, { query = 'chat' }, options) =>
        // A program without types can leave out the id; `null` stands for that.
        persistentConnections.get((typeof query === 'string' ? { apiId: query } : {}) as { apiId: string }, options),
      answer: { api_id: 'chat', persistent_connection_count: { ws: 1, wss: 0 } },
      query: { name: 'apiId', wire: 'api_id' },
    },
    repeatedQuery: { absent: 'No parameter takes a list.' },
    list: { absent: 'No list is paged.' },
    offsetList: { absent: 'No list is paged.' },
    numberList: { absent: 'No list is paged.' },
    stream: { absent: 'No answer is streamed.' },
    text: { absent: 'Reads are JSON; confirmations may be texts.' },
    described303: { absent: 'Changes are answered at once.' },
    keyInQuery: { absent: 'The keys are headers.' },
    secretQuery: { absent: 'No parameter is secret.' },
  },
});
