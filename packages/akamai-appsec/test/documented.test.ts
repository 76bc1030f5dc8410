import { isPermissionDeniedError } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import type { Operation } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { answering, answeringWith, driftIn, failureOf, json } from './support/answering.js';
import { callOperation } from './support/call-operation.js';
import { documentedRequests } from './support/documented-requests.js';
import { type Example, examples, fixture } from './support/fixtures.js';

const requests = examples.filter(({ kind }) => kind === 'request');
const answers = examples.filter(({ kind }) => kind === 'answer');

function operationOf({ operation }: Example): Operation {
  const found = operations.find(({ id }) => id === operation);
  if (found === undefined) throw new Error(`there is no ${operation}`);
  return found;
}

/** A valid request of an operation, for tests of its answer. */
function requestFor({ id }: Operation): unknown {
  const file = requests.find(({ operation }) => operation === id)?.file;
  return file === undefined ? undefined : fixture(file);
}

describe('the examples of the documentation', () => {
  test('are 46, and are filed under operations of this package', () => {
    expect(examples).toHaveLength(46);
    const ids = new Set(operations.map(({ id }) => id));
    expect(examples.filter(({ operation = 'configurations.list' }) => !ids.has(operation))).toEqual([]);
  });

  test('cover every documented operation with a body', () => {
    const covered = new Set(examples.map(({ operation }) => operation));
    const documented = operations.filter(({ documentedAs }) => documentedAs !== undefined).map(({ id }) => id);
    expect(documented.filter((id) => !covered.has(id))).toEqual([
      // The documentation has one example for all three modes, and none for answers without a body.
      'selectedHostnames.append',
      'selectedHostnames.remove',
      'matchTargets.delete',
      'customRules.delete',
    ]);
  });

  test.each(requests)('$heading: the request $file passes our types', ({ file }) => {
    expect(documentedRequests[file]).toEqual(fixture(file));
  });

  test.each(requests)('$heading: the request $file passes our checks and is sent as it stands', async (example) => {
    const operation = operationOf(example);
    const request = fixture<object>(example.file);
    const confirmation = { ...request, version: 2, activationId: 1, targetId: 1, id: 1, hostnameList: [] };
    const { akamai, sent } = answering(() => json(confirmation, 200), { validation: 'off' });
    await callOperation(akamai, operation, request);
    const constants = operation.body?.constants ?? {};
    expect(sent[0]?.body).toBe(JSON.stringify({ ...request, ...constants }));
    expect(sent[0]?.method).toBe(operation.method);
  });

  test.each(answers)('$heading: the answer $file fits our schemas and comes back unchanged', async (example) => {
    const operation = operationOf(example);
    const answer = fixture(example.file);
    const { akamai, events } = answeringWith(answer, {
      status: example.status ?? 200,
      headers: example.headers ?? {},
      validation: 'strict',
    });
    const received = await callOperation(akamai, operation, requestFor(operation));
    const value: unknown = operation.id === 'versions.list' ? Reflect.get(Object(received), 'body') : received;
    expect(JSON.stringify(value)).toBe(JSON.stringify(answer));
    expect(driftIn(events)).toEqual([]);
  });

  test('the problem is a PermissionDeniedError with all that it says', async () => {
    const problem = fixture<{ readonly detail: string }>('error-responses.problem.json');
    const { akamai } = answeringWith(problem, { status: 403, headers: { 'content-type': 'application/problem+json' } });
    const error = await failureOf(akamai.configurations.list());
    expect(isPermissionDeniedError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'ACCESS-DENIED',
      requestId: 'd54686b5-21cb-4ab7-a8d6-a92282cf1749',
      message: `configurations.list failed with 403 ACCESS-DENIED: Forbidden: ${problem.detail}`,
      body: problem,
    });
  });
});

test('there are 25 documented operations behind 27 methods, and all others were observed', () => {
  const documented = operations.filter(({ evidence }) => evidence === 'documented');
  expect(documented).toHaveLength(27);
  expect(new Set(documented.map(({ documentedAs }) => documentedAs)).size).toBe(25);
  expect(documented.every(({ documentedAs }) => documentedAs !== undefined)).toBe(true);
  const others = operations.filter((operation) => !documented.includes(operation));
  expect(others.length).toBeGreaterThan(170);
  expect(others.filter(({ evidence }) => evidence !== 'observed')).toEqual([]);
});
