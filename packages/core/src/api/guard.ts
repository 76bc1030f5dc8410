import type { Operation } from './operation.js';

/**
 * Decides whether an operation may be called. Throwing or returning `false` refuses it before a byte leaves.
 *
 * @example
 * ```ts
 * const noDeletes: Guard = (operation) => operation.effect !== 'destroy';
 * ```
 */
export type Guard = (
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
) => boolean | undefined | Promise<boolean | undefined>;
