import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { handlers } from '@edgeward/apigee-security-actions/msw';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const fake = createFakeApigeeSecurityActions();
const server = setupServer(...handlers(fake));
beforeAll(() => server.listen({ onUnhandledFrame: 'error', onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('a program with the fetch of this environment is answered by the fake', async () => {
  const { fetch: _, baseUrl: __, ...options } = fake.clientOptions;
  const { securityActions } = new ApigeeSecurityActions(options);
  const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } };
  await securityActions.create({ securityActionId: 'a', body });
  expect((await securityActions.list()).items).toHaveLength(1);
});
