import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';

const server = await createFakeApigeeSecurityActions().listen();
try {
  const { securityActions } = new ApigeeSecurityActions(server.clientOptions);
  await securityActions.create({
    securityActionId: 'block-scraper',
    body: { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } },
  });
  const { items } = await securityActions.list();
  console.log(JSON.stringify(items.map(({ name, state }) => ({ name, state }))));
} finally {
  await server.close();
}
