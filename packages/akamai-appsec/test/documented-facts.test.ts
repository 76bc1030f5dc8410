import { jsonSchemaOf, operations } from '@edgeward/akamai-appsec/operations';
import type { Operation } from '@edgeward/core';
import { type DocumentedFacts, type DocumentedValue, missingFacts, undeclaredMembers } from '@edgeward/test-support';
import { describe, expect, test } from 'vitest';
import { examples, fixture } from './support/fixtures.js';

/** Read-only members according to a table of the documentation. */
interface ReadOnlyMembers {
  readonly section: string;
  readonly operation: string;
  readonly members: readonly string[];

  /** Members allowed in requests all the same, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

const { tables, readOnly } = fixture<{
  readonly tables: readonly DocumentedValue[];
  readonly readOnly: readonly ReadOnlyMembers[];
}>('documented-tables.json');

const samples: readonly DocumentedValue[] = examples.flatMap(({ heading, operation, kind, file }) => {
  if (operation === undefined) return [];
  const value = fixture(file);
  const of = { section: heading, operation };
  return kind === 'request' ? { ...of, part: 'input', value: { body: value } } : { ...of, part: 'output', value };
});

function operationOf(name: string): Operation {
  const found = operations.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

function undeclaredIn(documented: DocumentedValue): readonly string[] {
  const schema = jsonSchemaOf(operationOf(documented.operation));
  return undeclaredMembers(documented, schema[documented.part]);
}

test('every name, value, default and limit of the documentation is declared, or left out for a reason', () => {
  const facts = fixture<DocumentedFacts>('documented-facts.json');
  expect(facts.names.length).toBeGreaterThan(203);
  const schemas = operations.map((operation) => jsonSchemaOf(operation));
  expect(missingFacts(facts, schemas)).toEqual([]);
});

describe('the members and closed sets of the documentation', () => {
  test('declares each member and closed set of every sample at its place', () => {
    expect(samples).toHaveLength(45);
    expect(
      samples.map((sample) => [sample.section, undeclaredIn(sample)]).filter(([, names]) => names?.length),
    ).toEqual([]);
  });

  test.each(tables.map((table) => [table.section, table.operation, table] as const))(
    'declares each member and closed set of the table %s at its place, in %s',
    (_section, _operation, table) => {
      expect(undeclaredIn(table)).toEqual([]);
      const { body, responses } = operationOf(table.operation);
      // Each member has the type of its table.
      if (table.part === 'output') expect(responses[200]?.safeParse(table.value)).toMatchObject({ success: true });
      else expect(body?.schema.safeParse(Reflect.get(Object(table.value), 'body')).success ?? true).toBe(true);
    },
  );

  test.each(readOnly.map((each) => [each.section, each.operation, each] as const))(
    'members documented as read-only in %s are not part of %s',
    (_section, operation, { members, except = {} }) => {
      const value = { body: Object.fromEntries(members.map((name) => [name, null])) };
      const undeclared = undeclaredIn({ section: '', operation, part: 'input', value });
      const declared = members.filter((name) => !undeclared.includes(`body.${name}`));
      expect(declared.sort()).toEqual(Object.keys(except).sort());
    },
  );
});
