import { readFileSync } from 'node:fs';
import { NocCdn } from '@edgeward/noc-cdn';
import { operations } from '@edgeward/noc-cdn/operations';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { documentedWorkflows, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new NocCdn(createFakeNocCdn().clientOptions);
  const documented = documentedWorkflows(readFileSync(new URL('../api.md', import.meta.url), 'utf8'));
  expect(documented).toEqual(writtenMethods(client, operations));
});
