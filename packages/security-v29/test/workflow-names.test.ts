import { readFileSync } from 'node:fs';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { operations } from '@edgeward/security-v29/operations';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { documentedWorkflows, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new RackCorpSecurity(createFakeRackCorpSecurity().clientOptions);
  const documented = documentedWorkflows(readFileSync(new URL('../api.md', import.meta.url), 'utf8'));
  expect(documented).toEqual(writtenMethods(client, operations));
});
