import { isEdgewardError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { type AnyClient, callOperation, vendorPackages } from '../canary/packages.js';
import { paramsOf } from '../canary/sample.js';
import { representatives } from '../src/representatives.js';

const packages = await vendorPackages();

/** Makes a client whose service fails after a moment, as a real one does. */
function failingClient({ createFake, Client }: (typeof packages)[number]): AnyClient {
  return new Client({
    ...createFake().clientOptions,
    maxRetries: 0,
    fetch: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return Response.json({}, { status: 500 });
    },
  });
}

describe.each(packages.map((vendor) => [vendor.name, vendor] as const))('%s', (_name, vendor) => {
  test.each(representatives(vendor.operations).map((operation) => [operation.id, operation] as const))(
    'a failure of %s names its caller',
    async (_id, operation) => {
      const client = failingClient(vendor);
      async function theCaller(): Promise<unknown> {
        return await callOperation(client, operation, paramsOf(operation), {});
      }
      const error: unknown = await theCaller().then(undefined, (thrown: unknown) => thrown);
      expect(isEdgewardError(error) && error.stack).toContain('theCaller');
    },
  );
});
