import { readFileSync } from 'node:fs';
import { jsonSchemaOf, operations } from '@edgeward/security-v29/operations';
import { type DocumentedFacts, missingFacts, undeclaredMembers, withWireNames } from '@edgeward/test-support';
import { describe, expect, it, test } from 'vitest';

interface Facts {
  readonly page: DocumentedFacts;
  readonly clients: DocumentedFacts;

  /** Words of the description as a whole. */
  readonly statements: readonly string[];

  /** The headings of the operations. */
  readonly operations: readonly string[];
}

interface Example {
  readonly heading: string;
  readonly operation: string;
  readonly request?: string;
  readonly answer?: string;
}

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const facts = fixture<Facts>('documented-facts.json');
const examples = fixture<readonly Example[]>('index.json');
const schemas = operations.map((operation) => withWireNames(operation, jsonSchemaOf(operation)));
const document = readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

test.each(['page', 'clients'] as const)(
  'every name, value, default and limit of the %s is declared, or left out for a reason',
  (source) => {
    expect(facts[source].names.length).toBeGreaterThan(5);
    expect(missingFacts(facts[source], schemas)).toEqual([]);
  },
);

test.each(facts.statements)('the description says: %s', (statement) => {
  expect(document).toContain(statement);
});

test('every documented operation is there, and no other calls itself documented', () => {
  const documented = new Set(operations.flatMap(({ documentedAs = [] }) => documentedAs));
  expect([...documented].sort()).toEqual([...facts.operations].sort());
});

test('a name, a value and a limit that nobody documents are noticed', () => {
  const wrong = { names: ['stat'], values: { state: ['ON'] }, told: { name: [99] } };
  expect(missingFacts(wrong, schemas)).toEqual(['stat', 'state=ON', 'name does not tell 99']);
});

/** The page writes `[...]` and `{...}` for what it does not show. */
function shown(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, member === '[...]' ? [] : member]));
}

describe.each(examples)('the example "$heading"', ({ operation, request, answer }) => {
  const of = operations.find(({ id }) => id === operation);

  it('has no member that is not declared in its place', () => {
    expect(of).toBeDefined();
    if (of === undefined) return;
    const { input, output } = jsonSchemaOf(of);
    if (request !== undefined) {
      // The client takes the identifier from the path, and sends it in both places.
      const { id, ...body } = fixture<{ readonly id?: unknown }>(request);
      expect(id === undefined || of.path.endsWith('/{id}')).toBe(true);
      expect(undeclaredMembers({ value: { body } }, input)).toEqual([]);
    }
    if (answer !== undefined) expect(undeclaredMembers({ value: shown(fixture<object>(answer)) }, output)).toEqual([]);
  });
});
