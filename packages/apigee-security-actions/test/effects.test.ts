import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions } from '../src/index.js';
import { createFakeApigeeSecurityActions } from '../src/testing/index.js';

describe('effects', () => {
  it.each(['create', 'enable', 'upsert', 'ensureEnabled', 'allowIps'] as const)(
    'let a guard against destroy stop securityActions.%s, which can switch on an allow',
    async (name) => {
      const fake = createFakeApigeeSecurityActions();
      const { securityActions } = new ApigeeSecurityActions({
        ...fake.clientOptions,
        guard: ({ effect }) => effect !== 'destroy',
      });
      const ips = ['192.0.2.7'];
      const body = { state: 'ENABLED', allow: {}, conditionConfig: { ipAddressRanges: ips } };
      const params = { securityActionId: 'let-in' };
      const calls = {
        create: () => securityActions.create({ ...params, body }),
        enable: () => securityActions.enable(params),
        upsert: () => securityActions.upsert({ ...params, body }),
        ensureEnabled: () => securityActions.ensureEnabled(params),
        allowIps: () => securityActions.allowIps({ ips }),
      };
      await expect(calls[name]()).rejects.toMatchObject({ kind: 'operation-denied', mayHaveApplied: false });
      expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );
});
