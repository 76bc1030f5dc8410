import type { AnswerForm, Effect, Operation, PagedOperation } from '@edgeward/core';

/** Requirements for the operation of a role. */
export interface RoleDemands {
  readonly effect?: Effect;
  readonly idempotent?: boolean;

  /** Default: `json`. */
  readonly answer?: AnswerForm;
  readonly paging?: 'cursor' | 'offset' | 'number';

  /** A status in its description. */
  readonly status?: number;
}

/** Roles for operations of a package. */
export type Role =
  | 'read'
  | 'list'
  | 'offsetList'
  | 'numberList'
  | 'write'
  | 'idempotentWrite'
  | 'destroy'
  | 'stream'
  | 'text'
  | 'described303'
  | 'keyInQuery'
  | 'repeatedQuery'
  | 'requiredQuery'
  | 'secretQuery';

/** A role, or `raw`: the method `request` of every client. */
export type CaseRole = Role | 'raw';

/** The requirements of each role. */
export const roles: Readonly<Record<Role, RoleDemands>> = {
  /** Gets one thing by an identifier in its path. */
  read: { effect: 'read' },
  /** Lists pages by cursor; has a query parameter for any text. */
  list: { effect: 'read', paging: 'cursor' },
  /** Lists pages by their offset. */
  offsetList: { effect: 'read', paging: 'offset' },
  /** Lists pages by their number. */
  numberList: { effect: 'read', paging: 'number' },
  /** Changes something, each time anew. */
  write: { effect: 'write', idempotent: false },
  /** Changes something, to the same state however often it is sent. */
  idempotentWrite: { effect: 'write', idempotent: true },
  /** Takes something away. */
  destroy: { effect: 'destroy' },
  /** Answers with streamed bytes. */
  stream: { effect: 'read', answer: 'stream' },
  /** Answers with a text. */
  text: { effect: 'read', answer: 'text' },
  /** Has a 303 among its answers. */
  described303: { effect: 'read', status: 303 },
  /** Is called with a key in its query. */
  keyInQuery: { effect: 'read' },
  /** Has a query parameter for a list. */
  repeatedQuery: { effect: 'read' },
  /** Has a required query parameter. */
  requiredQuery: {},
  /** Has a query parameter whose value is secret. */
  secretQuery: { effect: 'write' },
};

/** The names of the roles. */
export const roleNames: readonly Role[] = Object.keys(roles).filter(isRole);

function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name);
}

/** Whether a call of the role is one for each page. */
export function isListRole(role: CaseRole): boolean {
  return role !== 'raw' && roles[role].paging !== undefined;
}

/** Lists the reasons why an operation does not fit a role; empty if it fits. */
export function unfit(role: Role, operation: Operation): readonly string[] {
  const { effect, idempotent, answer = 'json', paging, status } = roles[role];
  const found = pagingOf(operation);
  const wrong: string[] = [];
  if (effect !== undefined && operation.effect !== effect) wrong.push(`its effect is ${operation.effect}`);
  if (idempotent !== undefined && operation.idempotent !== idempotent) wrong.push(`idempotent: ${!idempotent}`);
  // An operation for JSON or text answers with JSON in every case.
  const form = operation.answer === 'json-or-text' ? 'json' : (operation.answer ?? 'json');
  if (form !== answer) wrong.push(`it answers with ${form}`);
  if (found !== paging) wrong.push(`its paging is ${found ?? 'none'}`);
  if (status !== undefined && !(status in operation.responses)) wrong.push(`it describes no ${status}`);
  return wrong;
}

function pagingOf(operation: Operation): RoleDemands['paging'] {
  if (!isPaged(operation)) return undefined;
  if ('cursor' in operation.page) return 'cursor';
  return 'offset' in operation.page ? 'offset' : 'number';
}

function isPaged(operation: Operation): operation is PagedOperation {
  return 'page' in operation;
}
