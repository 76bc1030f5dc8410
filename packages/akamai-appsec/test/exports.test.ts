import * as main from '@edgeward/akamai-appsec';
import { customRuleId } from '@edgeward/akamai-appsec';
import * as exportedOperations from '@edgeward/akamai-appsec/operations';
import { expect, test } from 'vitest';
import * as generatedOperations from '../src/generated/operations.js';
import * as generatedSchemas from '../src/generated/schemas.js';
import { schemas } from './support/schemas.js';

test('every schema and operation that is generated is exported', () => {
  expect(Object.keys(schemas).sort()).toEqual(Object.keys(generatedSchemas).sort());
  const { jsonSchemas, ...operations } = exportedOperations;
  expect(Object.keys(operations).sort()).toEqual(Object.keys(generatedOperations).sort());
  expect(Object.keys(jsonSchemas)).toEqual(generatedOperations.operations.map(({ id }) => id));
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
