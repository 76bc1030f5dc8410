import { refusedParams } from '@edgeward/core';
import { inputIssues } from '../actions/input-issues.js';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';

/**
 * Converts an action from the service for {@link SecurityActions.create} and {@link SecurityActions.upsert}, by
 * removing the members assigned by the server. Members unknown to this version are kept.
 *
 * @example
 * ```ts
 * const action = await apigee.securityActions.get({ securityActionId: 'block-scraper' });
 * await apigee.securityActions.create({
 *   environment: 'test',
 *   securityActionId: 'block-scraper',
 *   body: securityActionInput(action),
 * });
 * ```
 *
 * @throws {@link RequestValidationError} The action lacks a member a new one needs; `issues` name it.
 */
export function securityActionInput(action: SecurityAction): SecurityActionInput {
  const { name: _name, createTime: _createTime, updateTime: _updateTime, ...body } = action;
  const issues = inputIssues(body, '');
  if (issues.length > 0) throw refusedParams({ vendor: 'apigee', operation: 'securityActionInput' }, issues);
  // Safe: `inputIssues` checked it with the schema of this type.
  return body as SecurityActionInput;
}
