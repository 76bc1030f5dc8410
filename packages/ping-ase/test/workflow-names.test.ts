import { readFileSync } from 'node:fs';
import { PingAse } from '@edgeward/ping-ase';
import { operations } from '@edgeward/ping-ase/operations';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { documentedWorkflows, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new PingAse(createFakePingAse().clientOptions);
  const documented = documentedWorkflows(readFileSync(new URL('../api.md', import.meta.url), 'utf8'));
  expect(documented).toEqual(writtenMethods(client, operations));
});
