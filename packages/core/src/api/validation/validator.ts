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
 * A second check of bodies and responses after the client's own. It sees only values without issues and never changes
 * them. `zodValidator` of `@edgeward/core/zod` creates one.
 */
export interface Validator<Id extends string = string> {
  /** Returns the issues of a value; an empty list if it is valid. Runs synchronously. */
  check(checked: CheckedValue): readonly Issue[];

  /** Operations covered by its own rules. A client rejects a validator with an unknown operation. */
  readonly operationIds?: readonly string[];

  /**
   * Carries the ids of the operations it has rules for; absent at run time. As a method it compares in both
   * directions, so a client takes a validator for some of its operations, and refuses one for others.
   */
  '~operation'?(id: Id): void;
}
