import { readFileSync } from 'node:fs';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { operations } from '@edgeward/apigee-security-actions/operations';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { documentedWorkflows, methodsOf, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';

test('api.md names every method that is written by hand, and nothing that is not there', async () => {
  const client = new ApigeeSecurityActions(createFakeApigeeSecurityActions().clientOptions);
  const more = methodsOf(await client.securityActions.denyIps({ ips: ['192.0.2.7'] }), 'ipActions.');
  const documented = documentedWorkflows(readFileSync(new URL('../api.md', import.meta.url), 'utf8'));
  expect(documented).toEqual(writtenMethods(client, operations, more));
});
