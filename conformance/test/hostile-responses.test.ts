import { ByteStream, isEdgewardError, type Operation, Page } from '@edgeward/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callOperation, type VendorPackage, vendorPackages } from '../canary/packages.ts';
import { answerOfFake, type FakeResponse } from '../sweep/answer-of-fake.ts';
import { isFull, seed } from '../sweep/hostile.ts';
import { mutations } from '../sweep/mutate.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const numRuns = isFull ? 200 : 6;

const modes = ['strict', 'warn', 'off'] as const;
const packages = await vendorPackages();

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Makes a function for calling an operation with a given response, each time with a new client. */
function caller(vendor: VendorPackage, operation: Operation, { status, headers }: FakeResponse) {
  let text = '';
  const fetch = async () => new Response(text === '' ? null : Buffer.from(text), { status, headers });
  const options = { ...sweepOf(vendor.name).fake().clientOptions, fetch, maxRetries: 0 };
  const clients = {
    strict: new vendor.Client({ ...options, validation: 'strict' }),
    warn: new vendor.Client({ ...options, validation: 'warn' }),
    off: new vendor.Client({ ...options, validation: 'off' }),
  };
  const params = paramsOf(operation, sweepOf(vendor.name));
  return async (response: string, validation: (typeof modes)[number]): Promise<Outcome> => {
    text = response;
    try {
      const result = await callOperation(clients[validation], operation, params, {});
      if (result instanceof ByteStream) for await (const _ of result);
      return { value: result instanceof Page ? result.body : result };
    } catch (error) {
      return { error };
    }
  };
}

const membersOfPrototypes = () => [Object.prototype, Array.prototype].map((each) => Reflect.ownKeys(each).length);

describe.each(packages.map((vendor) => [vendor.name, vendor] as const))('%s', (_name, vendor) => {
  test.each(vendor.operations.map((operation) => [operation.id, operation] as const))(
    'a spoilt response to %s is handed out as received or ends in a typed error',
    async (_id, operation) => {
      const before = membersOfPrototypes();
      const answer = await answerOfFake(vendor, operation);
      if (!/^\s*[[{]/.test(answer.body)) return;
      const outcomeOf = caller(vendor, operation, answer);
      const property = fc.asyncProperty(mutations, fc.constantFrom(...modes), async (mutate, mode) => {
        const text = mutate(answer.body);
        const outcome = await outcomeOf(text, mode);
        if ('error' in outcome) {
          const { error } = outcome;
          if (!isEdgewardError(error)) throw error;
          expect(error.status, error.message).toBe(answer.status);
          // An error can be printed and stored, however odd the response was.
          JSON.stringify(error);
          expect(error.mayHaveApplied, `${error.message} for ${text.slice(0, 200)}`).toBe(operation.effect !== 'read');
        } else if (operation.adapt === undefined && typeof outcome.value === 'object' && outcome.value !== null) {
          // Nothing is added, changed or lost on the way.
          expect(JSON.stringify(outcome.value)).toBe(JSON.stringify(JSON.parse(text.replace(/^\ufeff/, ''))));
        }
      });
      await fc.assert(property, { seed, numRuns });
      expect(membersOfPrototypes()).toEqual(before);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});
