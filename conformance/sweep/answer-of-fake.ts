import type { Operation } from '@edgeward/core';
import { callOperation, type VendorPackage } from '../canary/packages.ts';
import { paramsOf } from './params-of.ts';
import { sweepOf } from './sweeps.ts';

/** A response of a fake. */
export interface FakeResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Calls an operation of a fake, and returns its last response, identical to the documented one. */
export async function answerOfFake(vendor: VendorPackage, operation: Operation): Promise<FakeResponse> {
  const sweep = sweepOf(vendor.name);
  const fake = sweep.fake();
  let answer: FakeResponse | undefined;
  const client = new vendor.Client({
    ...fake.clientOptions,
    fetch: async (url: string, init?: RequestInit) => {
      const response = await fake.fetch(url, init);
      answer = { status: response.status, headers: response.headers, body: await response.clone().text() };
      return response;
    },
  });
  await callOperation(client, operation, paramsOf(operation, sweep), {});
  if (answer === undefined) throw new Error(`${operation.id} sent nothing`);
  return answer;
}
