import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DocumentedFacts, missingFacts, withWireNames } from './documented-facts.ts';

/** The facts of several texts. */
export type Facts<Source extends string> = Readonly<Record<Source, DocumentedFacts>> & {
  /** Sentences of the description. */
  readonly statements: readonly string[];

  /** The headings of the operations. */
  readonly operations: readonly string[];
};

/** An operation, as far as its documentation is concerned. */
interface Documented {
  readonly documentedAs?: string | readonly string[] | undefined;
  readonly query?: readonly (string | { readonly name: string; readonly wire?: string | undefined })[];
}

/** The package under test, and its texts. */
export interface FactsOptions<Source extends string, Operation extends Documented> {
  readonly packageUrl: URL;

  readonly facts: Facts<Source>;
  readonly operations: readonly Operation[];
  readonly jsonSchemaOf: (operation: Operation) => object;

  /** The names of the texts in the fixture. */
  readonly sources: readonly Source[];
}

/** Tests that the description of a package declares each fact of its texts, and no operation that they do not have. */
export function testFacts<Source extends string, Operation extends Documented>({
  packageUrl,
  facts,
  operations,
  jsonSchemaOf,
  sources,
}: FactsOptions<Source, Operation>): void {
  const schemas = operations.map((operation) => withWireNames(operation, jsonSchemaOf(operation)));
  const description = readFileSync(new URL('openapi.yaml', packageUrl), 'utf8').replaceAll(/\s+/g, ' ');

  test.each(sources)(
    'every name, value, default and limit of the %s is declared, or left out for a reason',
    (source) => {
      expect(facts[source].names.length).toBeGreaterThan(5);
      expect(missingFacts(facts[source], schemas)).toEqual([]);
    },
  );

  test.each(facts.statements)('the description says: %s', (statement) => {
    expect(description).toContain(statement);
  });

  test('every documented operation is there, and no other calls itself documented', () => {
    const documented = new Set(operations.flatMap(({ documentedAs = [] }) => documentedAs));
    expect([...documented].sort()).toEqual([...facts.operations].sort());
  });

  test('an undocumented name, value and limit are found', () => {
    const wrong = { names: ['stat'], values: { state: ['ON'] }, told: { name: [99] } };
    expect(missingFacts(wrong, schemas)).toEqual(['stat', 'state=ON', 'name does not tell 99']);
  });
}
