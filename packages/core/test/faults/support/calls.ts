import type { CallOptions, EdgewardError, Operation, Transport } from '../../../src/index.js';
import { isEdgewardError } from '../../../src/index.js';
import { createThing, getThing, replaceThing, type Thing } from '../../support/things.js';

/** Deletes with an answer that is read. */
export const dropThing: Operation<Thing> = { ...replaceThing, id: 'things.drop', effect: 'destroy' };

/** One operation for each way in which a failure is dealt with. */
export const operations = {
  read: getThing,
  'idempotent write': replaceThing,
  write: createThing,
  destroy: dropThing,
} as const;

export type Kind = keyof typeof operations;

export const kinds: readonly Kind[] = ['read', 'idempotent write', 'write', 'destroy'];

/** Calls the operation of that kind. */
export function callAs(transport: Transport, kind: Kind, options: CallOptions = {}): Promise<Thing> {
  const params = { ...(kind === 'write' ? {} : { thingId: 'a' }), ...(kind === 'read' ? {} : { body: { id: 'a' } }) };
  return transport.call(operations[kind], params, options);
}

/** Returns the error that a call ends with; one that is not ours, or none, fails the test. */
export async function failureOf(call: PromiseLike<unknown>): Promise<EdgewardError> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    if (isEdgewardError(error)) return error;
    throw new Error('the call failed with an error that is not ours', { cause: error });
  }
  throw new Error(`the call did not fail: ${JSON.stringify(value)}`);
}
