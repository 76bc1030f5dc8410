import { ByteStream, type ClientEvent, type Operation } from '@edgeward/core';
import type { RecordedRequest } from '@edgeward/core/testing';
import { callOperation, type VendorPackage } from '../canary/packages.ts';
import { paramsOf } from './params-of.ts';
import type { Sweep } from './sweep.ts';

/** The outcome of an exercise. */
export interface Exercise {
  /** The result for the caller: JSON, the items of a page, or the length of a stream. */
  readonly result: unknown;

  /** The requests received by the fake. */
  readonly requests: readonly RecordedRequest[];

  /** The places in answers not described by the package. */
  readonly drift: readonly unknown[];
}

/** Serves a fake over HTTP and calls one of its operations through the public client, with strict validation. */
export async function exercise({ Client }: VendorPackage, operation: Operation, sweep: Sweep): Promise<Exercise> {
  const fake = sweep.fake();
  const drift: unknown[] = [];
  await using server = await fake.listen();
  const client = new Client({
    ...server.clientOptions,
    validation: 'strict',
    maxRetries: 0,
    onEvent: (event: ClientEvent) => {
      if (event.type === 'drift') drift.push(event);
    },
  });
  const answer = await callOperation(client, operation, paramsOf(operation, sweep), {});
  const result = answer instanceof ByteStream ? await lengthOf(answer) : answer;
  return { result, requests: [...fake.requests], drift };
}

async function lengthOf(stream: ByteStream): Promise<number> {
  let length = 0;
  for await (const chunk of stream) length += chunk.length;
  return length;
}
