import {
  ApigeeSecurityActions,
  bearer,
  isApiError,
  NotFoundError,
  type SecurityAction,
} from '@edgeward/apigee-security-actions';
import { operations } from '@edgeward/apigee-security-actions/operations';
import { securityActionSchema } from '@edgeward/apigee-security-actions/schemas';

export const client: ApigeeSecurityActions = new ApigeeSecurityActions({
  auth: bearer('token'),
  organization: 'acme',
  environment: 'prod',
});

export async function read(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const action of client.securityActions.list({ pageSize: 10 })) names.push(action.name ?? '');
  const { data, attempts } = await client.securityActions.get({ securityActionId: 'a' }).withResponse();
  const state: SecurityAction['state'] = data.state;
  return [...names, String(state), attempts.toFixed()];
}

export async function write(): Promise<SecurityAction | undefined> {
  try {
    return await client.securityActions.create({
      securityActionId: 'a',
      body: { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } },
    });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    const status: number | undefined = isApiError(error) ? error.status : undefined;
    throw new Error(`failed with ${status}`);
  }
}

export function misspelt(): void {
  // @ts-expect-error: an unknown parameter.
  client.securityActions.list({ pagesize: 10 });
}

export const known: number = Object.keys(operations).length;
export const parsed: SecurityAction = securityActionSchema.parse({ state: 'ENABLED' });
