import type { Issue, Operation } from '@edgeward/core';

/** Lists misleading parameters no schema describes. */
export function paramIssues({ id, path }: Operation, params: object): readonly Issue[] {
  if (id === 'events.list') {
    return [...countIssues(params, 'resStart', 0), ...countIssues(params, 'resWindow', 1)];
  }
  const issues = path.includes('{id}') ? idIssues(Reflect.get(params, 'id'), '/id') : [];
  const body: unknown = Reflect.get(params, 'body');
  if (id !== 'events.update' || typeof body !== 'object' || body === null) return issues;
  const eventId: unknown = Reflect.get(body, 'eventId');
  return [...issues, ...(eventId === '' ? [notAnId('/body/eventId')] : idIssues(eventId, '/body/eventId'))];
}

/** Returns whether a value can identify an event or a protection. */
export function isIdentifier(id: unknown): boolean {
  return Number.isSafeInteger(id) || (typeof id === 'string' && id.trim() === id && id !== '');
}

/** Lists the problems of an identifier the check of its type does not see. */
function idIssues(id: unknown, pointer: string): readonly Issue[] {
  const hasType = (typeof id === 'number' && Number.isFinite(id)) || (typeof id === 'string' && id !== '');
  return hasType && !isIdentifier(id) ? [notAnId(pointer)] : [];
}

function notAnId(pointer: string): Issue {
  return { pointer, message: 'must be an identifier' };
}

function countIssues(params: object, name: string, least: number): readonly Issue[] {
  const count: unknown = Reflect.get(params, name);
  if (count === undefined || (Number.isSafeInteger(count) && Number(count) >= least)) return [];
  return [{ pointer: `/${name}`, message: `must be an integer of at least ${least}` }];
}
