import { array, integer, object, openEnum, openUnion, optional, string } from '@edgeward/core/schema';
import { undocumentedValues } from '@edgeward/core/testing';
import { expect, it } from 'vitest';

const schema = object({
  action: optional(openEnum('alert', 'deny', 'deny_custom_{id}')),
  conditions: optional(array(openUnion('type', { pathMatch: object({ type: string(), value: integer() }) }))),
});

it.each([
  [{ action: 'alert', conditions: [{ type: 'pathMatch', value: 1 }] }, []],
  [{ action: 'deny_custom_7', more: 'x', conditions: [] }, []],
  [{ action: 'allow', conditions: [{ type: 'pathMatch' }, { type: 'other' }] }, ['/action', '/conditions/1/type']],
  [{ action: 7, conditions: {} }, []],
  ['text', []],
])('the undocumented values of %j are %j', (value, pointers) => {
  expect(undocumentedValues(schema, value)).toEqual(pointers);
});
