import { invalidArgument } from './google-error.js';
import { camelCase } from './names.js';

/** The members that a filter may look at. */
export interface Filterable {
  readonly state?: unknown;
  readonly apiProxies?: unknown;
}

type Predicate = (action: Filterable) => boolean;

const states: readonly string[] = ['ENABLED', 'DISABLED'];

/**
 * Reads a list's `filter`: comparisons of `state` and `apiProxies`, joined by `AND` and `OR`. `OR` binds tighter, as
 * AIP-160 has it.
 */
export function actionFilter(text: string): Predicate {
  const alternatives = text
    .split(/\sAND\s/)
    .map((group) => group.split(/\sOR\s/).map((comparison) => predicateOf(comparison.trim())));
  return (action) => alternatives.every((group) => group.some((matches) => matches(action)));
}

function predicateOf(comparison: string): Predicate {
  const [, name = '', operator = '', quoted, bare] =
    /^([A-Za-z_]+)\s*(=|!=|:)\s*(?:"([^"]*)"|([^\s"()]+))$/.exec(comparison) ?? [];
  const value = quoted ?? bare ?? '';
  const field = camelCase(name);
  const equals = operator !== '!=';
  if (field === 'state' && operator !== ':' && states.includes(value)) {
    return (action) => (action.state === value) === equals;
  }
  if (field === 'apiProxies') {
    return ({ apiProxies }) => (Array.isArray(apiProxies) && apiProxies.includes(value)) === equals;
  }
  throw invalidArgument([{ field: 'filter', description: `It cannot be read at "${comparison.slice(0, 100)}".` }]);
}
