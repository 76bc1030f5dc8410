import type { CheckedValue, Validator } from '../api/validation/validator.js';
import type { Issue } from '../schema/schema.js';

/**
 * Returns the issues of the client's own check, or else those of the caller's validator. Reports a broken validator as
 * an issue, so it cannot turn a completed change into an error.
 */
export function withValidator(
  own: readonly Issue[],
  validator: Validator | undefined,
  checked: CheckedValue,
): readonly Issue[] {
  if (own.length > 0 || validator === undefined) return own;
  try {
    // A caller without types may return nothing, or a promise.
    const found: readonly Issue[] | undefined = validator.check(checked);
    const isList: boolean = Array.isArray(found ?? []);
    if (isList) return found ?? [];
  } catch {}
  return [{ pointer: '', message: 'the validator failed' }];
}
