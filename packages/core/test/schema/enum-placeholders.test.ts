import { expect, test } from 'vitest';
import { findDrift } from '../../src/schema/drift.js';
import * as s from '../../src/schema/index.js';

const action = s.openEnum('deny', 'deny_custom_{id}', '{odd}_name')['~node'];

test.each(['deny', 'deny_custom_622918'])('the action %s counts as known', (value) => {
  expect(findDrift(action, value)).toEqual([]);
});

test.each(['alert', 'DENY_CUSTOM_7', 'not_deny_custom_7', 'x_name'])('reports %s as drift', (value) => {
  expect(findDrift(action, value)).toEqual([{ pointer: '', kind: 'unknown-value' }]);
});
