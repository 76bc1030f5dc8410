import type { Direction, Issue, Schema } from '../../schema/schema.js';
import type { Operation } from '../operation.js';

/** A value a {@link Validator} is asked about. */
export interface CheckedValue {
  readonly operation: Operation;

  /** Whether it is the body of a request or a response. */
  readonly direction: Direction;

  /** The schema of the value. */
  readonly schema: Schema<unknown>;
  readonly value: unknown;
}

/**
 * A second check of bodies and responses, after the one of the client. It only sees values in which that found no issue,
 * and it never changes them. `zodValidator` of `@edgeward/core/zod` makes one.
 */
export interface Validator<Id extends string = string> {
  /** Returns the issues of a value; an empty list if it is valid. Runs synchronously. */
  check(checked: CheckedValue): readonly Issue[];

  /** The operations it has rules of its own for. A client refuses a validator for one that it does not have. */
  readonly operationIds?: readonly string[];

  /**
   * Carries the ids of the operations it has rules for; absent at run time. As a method it compares in both
   * directions, so a client takes a validator for some of its operations, and refuses one for others.
   */
  '~operation'?(id: Id): void;
}
