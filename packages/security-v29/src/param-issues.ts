import type { Issue, Operation } from '@edgeward/core';

/** Lists parameters that would do something else than they say, and that no schema describes. */
export function paramIssues({ id, path }: Operation, params: object): readonly Issue[] {
  if (id === 'events.list') {
    return [...countIssues(params, 'resStart', 0), ...countIssues(params, 'resWindow', 1)];
  }
  const issues = path.includes('{id}') ? idIssues(Reflect.get(params, 'id'), '/id') : [];
  const body: unknown = Reflect.get(params, 'body');
  if (id !== 'events.update' || typeof body !== 'object' || body === null) return issues;
  return [...issues, ...idIssues(Reflect.get(body, 'eventId'), '/body/eventId')];
}

/** Lists the problems of an identifier; one that is missing is reported elsewhere. */
export function idIssues(id: unknown, pointer: string): readonly Issue[] {
  const isId =
    id === undefined || Number.isSafeInteger(id) || (typeof id === 'string' && id.trim() === id && id !== '');
  return isId ? [] : [{ pointer, message: 'is no identifier' }];
}

function countIssues(params: object, name: string, least: number): readonly Issue[] {
  const count: unknown = Reflect.get(params, name);
  if (count === undefined || (Number.isSafeInteger(count) && Number(count) >= least)) return [];
  return [{ pointer: `/${name}`, message: `is no whole number from ${least}` }];
}
