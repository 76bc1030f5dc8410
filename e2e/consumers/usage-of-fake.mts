import { ApigeeSecurityActions, type SecurityAction } from '@edgeward/apigee-security-actions';
import {
  createFakeApigeeSecurityActions,
  type FakeApigeeSecurityActions,
} from '@edgeward/apigee-security-actions/testing';

const fake: FakeApigeeSecurityActions = createFakeApigeeSecurityActions();

export async function withoutNetwork(): Promise<SecurityAction | undefined> {
  const client = new ApigeeSecurityActions(fake.clientOptions);
  await client.securityActions.disable({ securityActionId: 'a' });
  return fake.state.securityActions.get('a');
}

export async function overHttp(): Promise<string> {
  const server = await fake.listen();
  const client = new ApigeeSecurityActions(server.clientOptions);
  await client.securityActions.list();
  await server.close();
  return server.url;
}
