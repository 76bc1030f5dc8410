import { AbortError } from '@edgeward/core';
import type { IpActions } from './ip-actions.js';

/** Thrown when the caller's signal ended `denyIps`, `flagIps` or `allowIps`, also where a part of it stands. */
export class IpActionsAbortError extends AbortError {
  /** @internal */
  static override readonly brand: string = 'IpActionsAbortError';

  /** What became of the addresses until then, with the `undo` for it. */
  declare readonly result: IpActions;

  /** @internal */
  constructor(error: AbortError, result: IpActions) {
    super(error);
    // Not enumerable: an error that is printed or written down stays small.
    Object.defineProperty(this, 'result', { value: result });
  }
}

/** Tells whether `value` is an {@link IpActionsAbortError}. */
export function isIpActionsAbortError(value: unknown): value is IpActionsAbortError {
  return value instanceof IpActionsAbortError;
}
