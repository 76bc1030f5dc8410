import { handlers } from '@edgeward/security-v29/msw';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import type { Sweep } from './sweep.ts';

export const sweep: Sweep = {
  documented: 11,
  fake: () =>
    createFakeRackCorpSecurity({
      seed: {
        events: [{ id: 1, notes: 'Seen twice' }],
        bgpProtections: [{ id: 1, name: 'Edge', ipAddress: '192.0.2.1', enabled: true }],
        ddosDestinations: [{ id: 1, name: 'Sydney' }],
      },
    }),
  handlers,
  serviceUrl: 'https://api.rackcorp.net/api/rest/v2.9',
  secrets: ['fake-api-secret'],
  common: { id: 1 },
  params: {
    'bgpProtections.create': { body: { name: 'Edge', ipAddress: '192.0.2.7', enabled: true } },
    'bgpProtections.update': { body: { ipAddress: '192.0.2.7', enabled: true } },
    'events.update': { body: { eventId: 1, status: 'resolved' } },
  },
};
