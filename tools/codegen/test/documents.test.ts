import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { compareSchemas } from '../src/compare.ts';
import { vendorPackages } from '../src/packages.ts';

const packages = await vendorPackages();

async function problems(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source, absoluteRef: 'openapi.yaml', config });
  return found.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}`);
}

test('there are documents', () => {
  expect(packages.map(({ name }) => name)).toContain('apigee-security-actions');
});

describe.for(packages)('the document of $name', ({ directory, source }) => {
  test('is valid OpenAPI for other tools', async () => {
    expect(await problems(source)).toEqual([]);
  });

  test('says what the schemas of the package check', async () => {
    const schemas = await import(`${directory}/src/generated/schemas.ts`);
    expect(compareSchemas(source, { ...schemas })).toEqual([]);
  });
});

test('a document that is not valid OpenAPI is found', async () => {
  const [{ source } = { source: '' }] = packages;
  expect(await problems(source.replace('in: query', 'in: body'))).toContainEqual(
    expect.stringMatching(/^struct at .*: `in` can be one of/),
  );
});
