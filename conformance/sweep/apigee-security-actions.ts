import { handlers } from '@edgeward/apigee-security-actions/msw';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import type { Sweep } from './sweep.ts';

const conditionConfig = { ipAddressRanges: ['192.0.2.7'] };
const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig };
const seeded = (id: string, state: 'ENABLED' | 'DISABLED') => ({
  name: `organizations/acme/environments/prod/securityActions/${id}`,
  state,
  deny: { responseCode: 403 },
  conditionConfig,
  createTime: '2026-01-01T00:00:00Z',
  updateTime: '2026-01-01T00:00:00Z',
});

export const sweep: Sweep = {
  documented: 6,
  fake: () =>
    createFakeApigeeSecurityActions({
      seed: { securityActions: [seeded('enabled', 'ENABLED'), seeded('disabled', 'DISABLED')] },
    }),
  handlers,
  serviceUrl: 'https://apigee.googleapis.com',
  secrets: ['fake-access-token'],
  common: { securityActionId: 'enabled' },
  params: {
    'securityActions.create': { securityActionId: 'another', body },
    'securityActions.update': { updateMask: 'description', body: { description: 'Known scraper' } },
    'securityActions.enable': { securityActionId: 'disabled' },
  },
};
