import type { Operation } from '../operation.js';

/** The operation that a request is for. */
export interface Route {
  readonly operation: Operation;

  /** Path parameters as they are on the wire. */
  readonly rawParams: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path that is still percent-encoded. */
export type Router = (method: string, path: string) => Route | undefined;

/**
 * Routes by the operations' own data. Paths are compared before they are decoded, so that an encoded slash in a
 * parameter never reaches another endpoint.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path), literals: literalsOf(operation.path) }))
    // `/items/{id}:enable` and `/items/archive` win over `/items/{id}`.
    .sort((a, b) => b.literals - a.literals);
  return (method, path) => {
    for (const { operation, pattern } of routes) {
      const match = operation.method === method ? pattern.exec(path) : null;
      if (match !== null) return { operation, rawParams: match.groups ?? {} };
    }
    return undefined;
  };
}

const parameter = /\{(\w+)\}/;

function patternOf(template: string): RegExp {
  const source = template
    .split(parameter)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>[^/]+)` : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`);
}

function literalsOf(template: string): number {
  return template
    .split(parameter)
    .filter((_, index) => index % 2 === 0)
    .join('').length;
}
