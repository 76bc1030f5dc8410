import { expect, test } from 'vitest';
import { bodyIssues, refusedParams, unknownParams } from '../src/index.js';
import * as s from '../src/schema/index.js';

const schema = s.define(() => s.object({ name: s.string(), size: s.optional(s.number()) }));

test('a body is checked as a call would check it', () => {
  expect(bodyIssues(schema, { name: 'a', size: undefined, more: 1 })).toEqual([]);
  expect(bodyIssues(schema, { size: '1' }, '/parts/0').map(({ pointer }) => pointer)).toEqual([
    '/parts/0/size',
    '/parts/0/name',
  ]);
  expect(bodyIssues(schema, { name: 'a', size: Number.NaN })).toMatchObject([{ pointer: '/body/size' }]);
});

test('members that are no parameters are named, unless they are undefined', () => {
  expect(unknownParams({ a: 1, b: undefined })).toEqual([{ pointer: '/a', message: 'is not a parameter' }]);
});

test('a refusal names three issues and counts the others', () => {
  const issues = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ pointer: `/${name}`, message: 'is odd' }));
  expect(refusedParams({ vendor: 'v', operation: 'things.sync' }, issues)).toMatchObject({
    kind: 'request-validation',
    vendor: 'v',
    operation: 'things.sync',
    mayHaveApplied: false,
    message: 'things.sync changed nothing: /a is odd; /b is odd; /c is odd (and 2 more)',
    issues,
  });
});
