import { bodyIssues, type Issue } from '@edgeward/core';
import { securityActionInputSchema } from '../generated/schemas.js';
import { hasCondition } from './changes.js';

/** Lists the issues for which a create request would be rejected before sending. `at` is a JSON pointer. */
export function inputIssues(body: unknown, at: string): readonly Issue[] {
  const issues = [...bodyIssues(securityActionInputSchema, body, at)];
  const config: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'conditionConfig') : undefined;
  // A list without values counts as absent, and an action matching every request is never intended.
  if (config !== undefined && !hasCondition(config) && !issues.some(({ pointer }) => pointer.endsWith('Config'))) {
    issues.push({ pointer: `${at}/conditionConfig`, message: 'must have at least one condition with a value' });
  }
  return issues;
}
