import { inspect } from 'node:util';
import { isEdgewardError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { callOperation, vendorPackages } from '../canary/packages.js';
import { paramsOf } from '../canary/sample.js';
import { isFull } from '../sweep/hostile.ts';

const packages = await vendorPackages();
const deep = 10_000;

const nested = (open: string, close: string): string => `${open.repeat(deep)}1${close.repeat(deep)}`;
const long = (unit: string): string => unit.repeat(100_000 / unit.length);

/** Answers costing a careless reader quadratic time, its stack or its log. */
const answers: readonly string[] = [
  nested('[', ']'),
  nested('{"errors":[', ']}'),
  `{"title":"t","detail":"d","status":400,"errors":${nested('[{"errors":', '}]')}}`,
  `{"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT","details":${nested('[{"details":', '}]')}}}`,
  `{"status":"failed","reason":${nested('{"reason":', '}')}}`,
  `{"code":"FAULT","message":${nested('{"message":', '}')},"debug":${nested('[', ']')}}`,
  '['.repeat(100_000),
  ...[' ', '\t\n', 'error ', '<', '"\\"', '%25', 'a.', 'invalid timestamp ', '{"status":', 'API key '].map(long),
  JSON.stringify({
    status: 'failed',
    status_message: long('api_'),
    reason: long('x '),
    message: long(': '),
    code: 'FAULT',
  }),
  JSON.stringify({ title: long('a'), detail: long('not fully '), type: long('/'), status: 403 }),
  JSON.stringify({ error: { code: 400, message: long('a/'), status: 'INVALID_ARGUMENT' } }),
];

describe.each(packages)('hostile answers to $name', ({ Client, operations, createFake }) => {
  test.each([200, 400, 500])('end in bounded errors, status %i', async (status) => {
    const { auth } = createFake().clientOptions;
    // Every operation, or an operation for each answer.
    for (let turn = 0; turn < (isFull ? Math.max(operations.length, answers.length) : answers.length); turn += 1) {
      const operation = operations[turn % operations.length] ?? expect.unreachable();
      const body = answers[turn % answers.length] ?? expect.unreachable();
      const fetch = async (): Promise<Response> =>
        new Response(body, { status, headers: { 'content-type': 'application/json' } });
      const client = new Client({ baseUrl: 'https://service.test', auth, maxRetries: 0, fetch });
      const error: unknown = await callOperation(client, operation, paramsOf(operation, 'a-member'), {}).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) continue;
      if (!isEdgewardError(error)) throw new Error(`${operation.id} ended in a raw error`, { cause: error });
      expect(error.message.length, operation.id).toBeLessThanOrEqual(500);
      expect((error.hint ?? '').length, operation.id).toBeLessThanOrEqual(2000);
      expect((error.code ?? '').length, operation.id).toBeLessThanOrEqual(500);
      // JSON in JSON doubles its quotation marks.
      expect(JSON.stringify(error).length, operation.id).toBeLessThan(300_000);
      expect(inspect(error), operation.id).toContain(operation.id);
    }
  });
});
