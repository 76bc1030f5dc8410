import type { Operation } from '@edgeward/core';
import type { JsonSchema } from '@edgeward/core/schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { adapted } from '../../packages/core/src/http/response/adapt.ts';
import { type DocumentedSample, documentedSamples, fixturesOf } from '../schemas/documented-samples.ts';
import { allSchemas } from '../schemas/vendor-schemas.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

const vendors = (await allSchemas()).filter(({ name }) => name !== 'synthetic');

describe.for(vendors)('the documented samples of $name', ({ name, operations, jsonSchemaOf }) => {
  const { samples, others } = documentedSamples(name);

  test('are all filed under an operation', () => {
    const files = new Set([...others, ...samples.map(({ source }) => source.replace(/#.*$/, ''))]);
    expect(fixturesOf(name).filter((file) => !files.has(file))).toEqual([]);
  });

  test.each(samples)('$source is a $kind of $operation, by its JSON Schema with formats', (sample) => {
    const operation = operations.find(({ id }) => id === sample.operation);
    if (operation === undefined) throw new Error(`${name} has no ${sample.operation}`);
    const { input, output } = jsonSchemaOf(operation);
    const check = ajv.compile(sample.kind === 'request' ? bodySchema(input) : (output ?? {}));
    expect(errorsOf(check, callersValue(sample, operation))).toEqual([]);
  });
});

test.each([
  ['2026-01-01T00:00:00Z', true],
  ['yesterday', false],
])('a time of an action that reads %s fits its JSON Schema: %s', (createTime, fits) => {
  const apigee = vendors.find(({ name }) => name === 'apigee-security-actions');
  const operation = apigee?.operations.find(({ id }) => id === 'securityActions.get');
  if (apigee === undefined || operation === undefined) throw new Error('Apigee has no securityActions.get');
  const check = ajv.compile(apigee.jsonSchemaOf(operation).output ?? false);
  expect(check({ name: 'a', state: 'ENABLED', createTime })).toBe(fits);
});

/** The schema of the body of a request: the member `body` of the params. */
function bodySchema(input: JsonSchema): JsonSchema {
  const { $schema, $defs, properties } = input;
  return { $schema, ...($defs === undefined ? {} : { $defs }), ...Object(Object(properties).body) };
}

/** A sample as a caller has it: the wire has a wrapper and constants around bodies, and other forms of lists. */
function callersValue({ kind, value }: DocumentedSample, operation: Operation): unknown {
  if (kind === 'response') return adapted(operation, undefined, { status: 200, headers: {}, value });
  const { member, constants = {} } = operation.body ?? {};
  const body: unknown = member === undefined ? value : Object(value)[member];
  return Object.keys(constants).length === 0
    ? body
    : Object.fromEntries(Object.entries(Object(body)).filter(([name]) => !(name in constants)));
}

function errorsOf(check: ValidateFunction, value: unknown): readonly string[] {
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
