import type { Evidence } from '@edgeward/core';
import type { Member } from '../ir/models.ts';
import type { ApiOperation, Param, Workflow } from '../ir.ts';

/** Whether the caller must give a parameter. */
export function isDemanded({ required, client }: Param): boolean {
  return required && !client;
}

/** Whether an operation is retried even if the failed attempt may have been executed. */
function isResent({ effect, idempotent }: ApiOperation): boolean {
  return effect === 'read' || (effect === 'write' && idempotent);
}

/** Lists the failures after which an operation is retried, for a table. */
export function resentOn(operation: ApiOperation): string {
  if (isResent(operation)) return 'network failure, 408, 429, 5xx';
  return ['not delivered', ...operation.rejectedBeforeExecution].join(', ');
}

/** Sentences about the effect and the retries of an operation; none for reads. */
export function effectText(operation: ApiOperation): string | undefined {
  const { effect, effectReason } = operation;
  if (effect === 'read') return undefined;
  const resent = isResent(operation)
    ? 'Retried after a failed attempt.'
    : 'Retried only if the service cannot have executed it.';
  return `Effect: \`${effect}\`, because ${effectReason}. ${resent}`;
}

/** Refers to the workflows most programs should use instead of an operation. */
export function betterText(operation: ApiOperation, workflows: readonly Workflow[]): string | undefined {
  const better = workflows.filter(({ insteadOf }) => insteadOf.includes(operation));
  if (better.length === 0) return undefined;
  const names = better.map(({ name }) => `\`${name}\``);
  const [last = '', ...others] = names.reverse();
  const list = others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
  return `Sends a single request. Most programs should use the workflow ${list} instead.`;
}

/** The sentence about the encoding of a path parameter that may contain slashes. */
export function encodedNotes({ encoded }: Param): readonly string[] {
  return encoded ? ['Encoded unless it is percent-encoded already.'] : [];
}

/** The sentence about a secret in a description. */
export function secretNotes({ secret }: Member | Param): readonly string[] {
  return secret ? ['Redacted in errors and events.'] : [];
}

/** Adds notes to a description, then its evidence unless that is `documented`. */
export function withNotes(
  description: string | undefined,
  evidence: Evidence,
  ...notes: readonly string[]
): string | undefined {
  const all = [...notes, ...(evidence === 'documented' ? [] : [`Evidence: ${evidence}.`])];
  if (all.length === 0) return description;
  return [...(description === undefined ? [] : [description]), ...all].join(' ');
}
