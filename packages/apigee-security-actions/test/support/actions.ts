import type { SecurityAction } from '../../src/index.js';
import { createFakeApigeeSecurityActions, type FakeApigeeSecurityActions, FakeClock } from '../../src/testing/index.js';

/** The parent of all actions in the fakes of the tests. */
export const parent = 'organizations/acme/environments/prod';

/** The body of a create request. */
export const denial = {
  state: 'ENABLED',
  deny: { responseCode: 403 },
  conditionConfig: { ipAddressRanges: ['192.0.2.7'] },
} as const;

/** An action as the service keeps it. */
export function stored(id: string, members: Readonly<Record<string, unknown>> = {}): SecurityAction {
  return {
    name: `${parent}/securityActions/${id}`,
    createTime: '2025-01-01T00:00:00Z',
    updateTime: '2025-01-01T00:00:00Z',
    ...denial,
    ...members,
  };
}

/** A fake with these actions. */
export function fakeWith(...securityActions: readonly SecurityAction[]): FakeApigeeSecurityActions {
  return createFakeApigeeSecurityActions({ seed: { securityActions }, clock: new FakeClock('2026-01-01T00:00:00Z') });
}

/** The operations requested from a fake, in order. */
export function operationsOf({ requests }: FakeApigeeSecurityActions): readonly (string | undefined)[] {
  return requests.map(({ operation }) => operation?.replace('securityActions.', ''));
}
