import * as main from '@edgeward/akamai-appsec';
import { customRuleId } from '@edgeward/akamai-appsec';
import * as exportedOperations from '@edgeward/akamai-appsec/operations';
import { expect, test } from 'vitest';
import * as generatedOperations from '../src/generated/operations.js';
import * as generatedSchemas from '../src/generated/schemas.js';
import { schemas } from './support/schemas.js';

test('every schema and operation that is generated is exported', () => {
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(generatedSchemas).sort());
  expect(Object.keys(exportedOperations).sort()).toEqual(Object.keys(generatedOperations).sort());
});

test('the JSON Schemas of every operation describe its parameters and effect', () => {
  const { jsonSchemaOf, operations } = exportedOperations;
  for (const operation of operations) {
    expect(jsonSchemaOf(operation)).toMatchObject({
      description: expect.any(String),
      input: { type: 'object', additionalProperties: false },
    });
  }
});

test('the client is the only class with options', () => {
  const clients = Object.values(main).filter((value) => typeof value === 'function' && 'fromEdgerc' in value);
  expect(clients).toEqual([main.AkamaiAppSec]);
});

test('the rule of an action is found in either form', () => {
  expect(customRuleId({ ruleId: 7 })).toBe(7);
  expect(customRuleId({ id: 7 })).toBe(7);
  expect(customRuleId({})).toBeUndefined();
});
