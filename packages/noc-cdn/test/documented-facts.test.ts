import { readFileSync } from 'node:fs';
import { jsonSchemaOf, operations } from '@edgeward/noc-cdn/operations';
import { type DocumentedFacts, missingFacts, undeclaredMembers, withWireNames } from '@edgeward/test-support';
import { expect, test } from 'vitest';

const facts: DocumentedFacts = JSON.parse(
  readFileSync(new URL('fixtures/documented-facts.json', import.meta.url), 'utf8'),
);

const schemas = operations.map((operation) => withWireNames(operation, jsonSchemaOf(operation)));

test('every name, value and default of the documentation is declared, or left out for a reason', () => {
  expect(facts.names.length).toBeGreaterThan(40);
  expect(missingFacts(facts, schemas)).toEqual([]);
});

test.each([50, 600])('the default %s of a rule is documented next to its value', (value) => {
  expect(missingFacts({ names: ['value'], defaults: { value } }, schemas)).toEqual([]);
});

test('an undocumented name, value or default is found', () => {
  const wrong = { names: ['webiste'], values: { region: ['africa'] }, defaults: { limit: 201 } };
  expect(missingFacts(wrong, schemas)).toEqual(['webiste', 'region=africa', 'limit defaults to 201']);
});

const answers: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('fixtures/documented-answers.json', import.meta.url), 'utf8'),
);

test.each([
  ['sites.list', 'list'],
  ['sites.get', 'get'],
  ['stats.get', 'stats'],
  ['sites.create', 'success'],
  ['customRules.create', 'ruleAdded'],
  ['apiUsers.create', 'userAdded'],
  ['apiUsers.delete', 'userDeleted'],
  ['apiUsers.list', 'users'],
] as const)('the sample of %s has no member that is not declared in its place', (id, name) => {
  const operation = operations.find((each) => each.id === id);
  expect(operation).toBeDefined();
  if (operation === undefined) return;
  expect(answers[name]).toBeDefined();
  expect(undeclaredMembers({ value: answers[name] }, jsonSchemaOf(operation).output)).toEqual([]);
});
