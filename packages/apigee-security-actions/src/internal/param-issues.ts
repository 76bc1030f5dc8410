import type { Issue, Operation } from '@edgeward/core';
import { hasCondition, memberOf } from '../actions/changes.js';
import { expiryIssues } from '../values/expiry.js';

/** Lists misleading parameters no schema describes. */
export function paramIssues({ id }: Operation, params: object): readonly Issue[] {
  switch (id) {
    case 'securityActions.list': {
      const size = memberOf(params, 'pageSize');
      const isSize = size === undefined || (Number.isSafeInteger(size) && Number(size) > 0);
      return isSize ? [] : [{ pointer: '/pageSize', message: 'must be a positive integer' }];
    }
    case 'securityActions.create':
      return [...idIssues(memberOf(params, 'securityActionId')), ...bodyIssues(params, true)];
    case 'securityActions.update':
      return bodyIssues(params, false);
    default:
      return [];
  }
}

/** The id becomes the last segment of a path: the other operations could not name such an action. */
function idIssues(id: unknown): readonly Issue[] {
  if (id === undefined || (typeof id === 'string' && /^[^\s/\\%\p{Cc}]+$/u.test(id) && id !== '.' && id !== '..'))
    return [];
  return [{ pointer: '/securityActionId', message: 'must be a valid path segment' }];
}

function bodyIssues(params: object, isNew: boolean): readonly Issue[] {
  const body = memberOf(params, 'body');
  if (typeof body !== 'object' || body === null) return [];
  const config = memberOf(body, 'conditionConfig');
  // A list without values counts as absent, and an action matching every request is never intended.
  const isEmpty =
    typeof config === 'object' && config !== null && Object.keys(config).length > 0 && !hasCondition(config);
  return [
    ...(isEmpty
      ? [{ pointer: '/body/conditionConfig', message: 'must have at least one condition with a value' }]
      : []),
    // The body of an update may repeat members from a response.
    ...(isNew
      ? expiryIssues({ expireTime: memberOf(body, 'expireTime'), ttl: memberOf(body, 'ttl') }, undefined, '/body')
      : []),
  ];
}
