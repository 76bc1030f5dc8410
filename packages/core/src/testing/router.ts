import type { Operation } from '../api/operation.js';

/** The operation a request is for. */
export interface Route {
  readonly operation: Operation;

  /** Percent-encoded path parameters. */
  readonly rawParams: Readonly<Record<string, string>>;
}

/** Finds the operation for a method, a percent-encoded path, a query and a JSON body. */
export type Router = (method: string, path: string, query: URLSearchParams, body?: unknown) => Route | undefined;

/**
 * Routes by the operations' own data. Paths are compared before they are decoded, so an encoded slash in a
 * parameter never reaches another endpoint.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path), literals: literalsOf(operation.path) }))
    // `/items/{id}:enable` and `/items/archive` win over `/items/{id}`, and `/items?tag=all` over `/items`.
    .sort((a, b) => b.literals - a.literals || queryOf(b.operation) - queryOf(a.operation));
  return (method, path, query, body) => {
    const matching = routes.filter(
      ({ operation, pattern }) =>
        operation.method === method &&
        constantsOf(operation).every(([name, value]) => query.get(name) === value) &&
        pattern.test(path),
    );
    const [first] = matching;
    if (first === undefined) return undefined;
    // If only the body distinguishes operations, a body matching none still needs a response.
    const alike = matching.filter(({ operation }) => operation.path === first.operation.path);
    const { operation, pattern } =
      alike.find((route) => isQueryOf(route.operation, query) && isBodyOf(route.operation, body)) ?? first;
    return { operation, rawParams: pattern.exec(path)?.groups ?? {} };
  };
}

/** Returns how many query constants distinguish the operation. */
function queryOf(operation: Operation): number {
  return constantsOf(operation).length + (operation.requiredQuery?.length ?? 0);
}

function isQueryOf({ query = [], requiredQuery = [] }: Operation, given: URLSearchParams): boolean {
  const wire = new Map(query.map((entry) => (typeof entry === 'string' ? [entry, entry] : [entry.name, entry.wire])));
  return requiredQuery.every((name) => given.has(wire.get(name) ?? name));
}

function isBodyOf({ body: described }: Operation, body: unknown): boolean {
  const members = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  if (described?.member !== undefined && !(members.size === 1 && members.has(described.member))) return false;
  return Object.entries(described?.constants ?? {}).every(([name, value]) => members.get(name) === value);
}

function constantsOf({ queryConstants = {} }: Operation): readonly (readonly [name: string, value: string])[] {
  return Object.entries(queryConstants);
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
