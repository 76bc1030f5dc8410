import type { CallOptions } from '../../api/call-options.js';
import { checkOptions } from './check-options.js';
import { callOptionTypes } from './client-option-types.js';

/** The options of a call with up to two requests. */
export interface ResendOptions {
  /** A checked copy, or the given ones if the call refuses them. */
  readonly options: CallOptions | undefined;
  readonly mayResend: boolean;
}

/**
 * Reads the options of a call once, for both of its requests. `resends`: whether the client allows a second one if the
 * options do not say.
 *
 * @hidden
 */
export function resendOptions(operation: string, given: CallOptions | undefined, resends: boolean): ResendOptions {
  if (given === undefined) return { options: undefined, mayResend: resends };
  try {
    const options = checkOptions(operation, given, callOptionTypes);
    return { options, mayResend: options.maxRetries === undefined ? resends : options.maxRetries > 0 };
  } catch {
    // The call itself reports the problem.
    return { options: given, mayResend: false };
  }
}
