import { readFileSync } from 'node:fs';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { operations } from '@edgeward/akamai-appsec/lists/operations';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { documentedWorkflows, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';

const apiMd = readFileSync(new URL('../../api.lists.md', import.meta.url), 'utf8');

test('api.lists.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new AkamaiLists(createFakeAkamaiAppSec().clientOptions);
  expect(documentedWorkflows(apiMd)).toEqual(writtenMethods(client, operations));
});
