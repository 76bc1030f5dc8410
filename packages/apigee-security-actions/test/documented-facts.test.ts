import { readFileSync } from 'node:fs';
import { jsonSchemaOf, operations } from '@edgeward/apigee-security-actions/operations';
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
const facts = fixture<Facts<'guide' | 'reference'>>('documented-facts.json');
testFacts({
  packageUrl: new URL('../', import.meta.url),
  facts,
  operations,
  jsonSchemaOf,
  sources: ['guide', 'reference'],
});

/** The service takes both spellings in a body; the description has the spelling of its answers. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(member),
    ]),
  );
}

describe.each(examples)('the example "$heading"', ({ operation, request, answer }) => {
  const of = operations.find(({ id }) => id === operation);

  it('has no member that is not declared in its place', () => {
    expect(of).toBeDefined();
    if (of === undefined) return;
    const { input, output } = jsonSchemaOf(of);
    if (request !== undefined) {
      expect(undeclaredMembers({ value: { body: camelCased(fixture(request)) } }, input)).toEqual([]);
    }
    if (answer !== undefined) expect(undeclaredMembers({ value: fixture(answer) }, output)).toEqual([]);
  });
});
