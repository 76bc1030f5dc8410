import { bodyIssues, type Issue } from '@edgeward/core';
import { securityActionInputSchema } from '../generated/schemas.js';
import { hasCondition } from './changes.js';

/** Lists everything that a create request would be refused for before it is sent. `at` is a JSON pointer. */
export function inputIssues(body: unknown, at: string): readonly Issue[] {
  const issues = [...bodyIssues(securityActionInputSchema, body, at)];
  const config: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'conditionConfig') : undefined;
  // A list without values counts as absent, and nobody means an action that meets every request.
  if (config !== undefined && !hasCondition(config) && !issues.some(({ pointer }) => pointer.endsWith('Config'))) {
    issues.push({ pointer: `${at}/conditionConfig`, message: 'has no value' });
  }
  return issues;
}
