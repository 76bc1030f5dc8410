import { jsonSchemaOf, operations } from '@edgeward/ping-ase/operations';
import { type DocumentedFacts, missingFacts, withWireNames } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import { type ListEntry, PingAse } from '../src/index.js';
import { fixture } from './support/fixture.js';
import { fakeNode } from './support/nodes.js';

const facts = fixture<DocumentedFacts>('documented-facts');

const schemas = operations.map((operation) => withWireNames(operation, jsonSchemaOf(operation)));

test('every name, value and default of the documentation is declared, or left out for a reason', () => {
  expect(facts.names.length).toBeGreaterThan(60);
  expect(missingFacts(facts, schemas)).toEqual([]);
});

test('a name, a value and a default that nobody documents are noticed', () => {
  const wrong = { names: ['hots'], values: { health_status: ['Away'] }, defaults: { tag: 'none' } };
  expect(missingFacts(wrong, schemas)).toEqual(['hots', 'health_status=Away', 'tag defaults to none']);
});

test('a token may have a name, as in four samples', async () => {
  const fake = fakeNode();
  const ase = new PingAse(fake.clientOptions);
  const entry: ListEntry = { type: 'token', name: 'access_token', value: 'abc' };
  expect(await ase.denyList.add({ body: entry })).toBe('token access_token abc added to blacklist');
  expect(fake.state.denyList.get('manual_blacklist')).toEqual([entry]);
});
