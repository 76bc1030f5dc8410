import { readFileSync } from 'node:fs';
import { jsonSchemaOf, operations } from '@edgeward/security-v29/operations';
import { type Facts, testFacts, undeclaredMembers } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';

interface Example {
  readonly heading: string;
  readonly operation: string;
  readonly request?: string;
  readonly answer?: string;
}

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const examples = fixture<readonly Example[]>('index.json');
const facts = fixture<Facts<'page' | 'clients'>>('documented-facts.json');
testFacts({
  packageUrl: new URL('../', import.meta.url),
  facts,
  operations,
  jsonSchemaOf,
  sources: ['page', 'clients'],
});

/** The page writes `[...]` and `{...}` for omitted parts. */
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
