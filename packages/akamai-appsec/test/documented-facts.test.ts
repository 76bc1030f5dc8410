import { jsonSchemaOf, operations } from '@edgeward/akamai-appsec/operations';
import { type DocumentedFacts, missingFacts } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import { fixture } from './support/fixtures.js';

test('every name, value and default of the documentation is declared, or left out for a reason', () => {
  const facts = fixture<DocumentedFacts>('documented-facts.json');
  expect(facts.names.length).toBeGreaterThan(203);
  const schemas = operations.map((operation) => jsonSchemaOf(operation));
  expect(missingFacts(facts, schemas)).toEqual([]);
});

test('a fact that is not declared is named, and so is an exception that is none', () => {
  const schemas = [
    { input: { type: 'object', properties: { a: { enum: ['x'], maximum: 5, description: 'Up to 9.' } } } },
  ];
  const facts = {
    names: ['a', 'b', 'c'],
    values: { a: ['x', 'y'] },
    defaults: { a: 8 },
    limits: { a: { maximum: 6, minimum: 1 } },
    except: { c: 'gone', a: 'no reason' },
  };
  expect(missingFacts(facts, schemas)).toEqual([
    'b',
    'a=y',
    'a defaults to 8',
    'a maximum: 6',
    'a minimum: 1',
    'needs no exception: a',
  ]);
  expect(
    missingFacts({ names: ['a'], values: { a: ['x'] }, defaults: { a: 9 }, limits: { a: { maximum: 5 } } }, schemas),
  ).toEqual([]);
});
