import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { compareSchemas } from '../src/emit/text/compare.ts';
import { vendorDocuments } from '../src/read/packages.ts';

const documents = await vendorDocuments();

async function problems(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source, absoluteRef: 'openapi.yaml', config });
  return found.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}`);
}

test('there are documents', () => {
  expect(documents.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'packages/apigee-security-actions/openapi.yaml',
      'packages/akamai-appsec/openapi.lists.yaml',
    ]),
  );
});

describe.for(documents)('$file', ({ directory, generated, source }) => {
  test('is valid OpenAPI for other tools', async () => {
    expect(await problems(source)).toEqual([]);
  });

  test('says what the schemas of the package check', async () => {
    const schemas = await import(`${directory}/${generated}/schemas.ts`);
    expect(compareSchemas(source, { ...schemas })).toEqual([]);
  });
});

test('a document that is not valid OpenAPI is found', async () => {
  const [{ source } = { source: '' }] = documents;
  expect(await problems(source.replace('in: query', 'in: body'))).toContainEqual(
    expect.stringMatching(/^struct at .*: `in` can be one of/),
  );
});
