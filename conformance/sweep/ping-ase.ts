import { handlers } from '@edgeward/ping-ase/msw';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import type { Sweep } from './sweep.ts';

const server = { host: '192.0.2.10', port: 8080 };
const limits = { server_spike_threshold: '10/second', server_connection_quota: 100 };
const api = { protocol: 'https', url: '/shop', hostname: 'shop.example.com', servers: [{ ...server, ...limits }] };
const entry = { type: 'ip', value: '192.0.2.7' } as const;

export const sweep: Sweep = {
  documented: 23,
  fake: () =>
    createFakePingAse({
      seed: {
        apis: { shop: api },
        denyList: { manual_blacklist: [entry], abs_generated_blacklist: [{ type: 'ip', value: '192.0.2.9' }] },
        allowList: { whitelist: [entry] },
        cluster: { cluster_id: 'edge', node: [{ host: '192.0.2.1', port: 8020, uuid: '1', status: 'active' }] },
        persistentConnections: { shop: { value: { ws: 3, wss: 1 } } },
      },
    }),
  handlers,
  serviceUrl: 'https://ase.example.com:8010',
  secrets: ['fake-secret-key'],
  common: { apiId: 'shop' },
  params: {
    'apis.create': { apiId: 'checkout', body: { ...api, url: '/checkout' } },
    'apis.update': { body: { ...api, enable_blocking: true } },
    'servers.create': { body: { ...server, ...limits, port: 8081 } },
    'servers.delete': { body: server },
    'denyList.add': { body: { type: 'ip', value: '192.0.2.8' } },
    'denyList.remove': { body: entry },
    'allowList.add': { body: { type: 'ip', value: '192.0.2.8' } },
    'allowList.remove': { body: entry },
    'flowControl.update': { body: { client_spike_threshold: '100/second' } },
    'flowControl.updateServer': { body: { ...server, ...limits } },
  },
};
