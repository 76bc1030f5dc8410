import {
  type CallOptions,
  type EdgewardError,
  isEdgewardError,
  type Operation,
  type Transport,
} from '../../../src/index.js';
import { createThing, getThing, replaceThing, type Thing } from '../../support/things.js';

/** Deletes, and reads the answer. */
export const dropThing: Operation<Thing> = { ...replaceThing, id: 'things.drop', effect: 'destroy' };

/** The kinds of operations, by the handling of their failures. */
export type Kind = 'read' | 'idempotent write' | 'write' | 'destroy';

export const operations: Readonly<Record<Kind, Operation<Thing>>> = {
  read: getThing,
  'idempotent write': replaceThing,
  write: createThing,
  destroy: dropThing,
};

export const kinds: readonly Kind[] = ['read', 'idempotent write', 'write', 'destroy'];

/** Calls the operation of this kind. */
export function callAs(transport: Transport, kind: Kind, options: CallOptions = {}): Promise<Thing> {
  return transport.call(operations[kind], kind === 'read' ? { thingId: 'a' } : { body: { id: 'a' } }, options);
}

/** Returns the error of a failed call; without an error, or with a foreign one, the test fails. */
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
