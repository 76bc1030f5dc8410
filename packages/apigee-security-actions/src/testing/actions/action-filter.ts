import { invalidArgument } from '../errors.js';
import { camelCase } from './names.js';

/** The members a filter may look at. */
export interface Filterable {
  readonly state?: unknown;
  readonly apiProxies?: unknown;
}

type Predicate = (action: Filterable) => boolean;

const states: readonly string[] = ['ENABLED', 'DISABLED'];
const deepest = 50;

/**
 * Reads a list's `filter`: comparisons of `state` and `apiProxies` with `AND`, `OR`, `NOT`, `-` and parentheses. `OR`
 * binds tighter than `AND`, as AIP-160 has it.
 */
export function actionFilter(text: string): Predicate {
  const reader = new FilterReader(text);
  const filter = reader.conjunction(0);
  reader.end();
  return filter;
}

/** Reads one filter from its start to its end. */
class FilterReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  conjunction(depth: number): Predicate {
    if (depth > deepest) throw this.#unreadable();
    const all = [this.#alternatives(depth)];
    while (this.#take(/\s+AND\s+/y) !== undefined) all.push(this.#alternatives(depth));
    return (action) => all.every((matches) => matches(action));
  }

  end(): void {
    this.#take(/\s*/y);
    if (this.#at < this.#text.length) throw this.#unreadable();
  }

  #alternatives(depth: number): Predicate {
    const any = [this.#term(depth)];
    while (this.#take(/\s+OR\s+/y) !== undefined) any.push(this.#term(depth));
    return (action) => any.some((matches) => matches(action));
  }

  #term(depth: number): Predicate {
    this.#take(/\s*/y);
    if (this.#take(/NOT\s+|-/y) !== undefined) {
      const negated = this.#simple(depth);
      return (action) => !negated(action);
    }
    return this.#simple(depth);
  }

  #simple(depth: number): Predicate {
    if (this.#take(/\(\s*/y) === undefined) return this.#comparison();
    const inner = this.conjunction(depth + 1);
    if (this.#take(/\s*\)/y) === undefined) throw this.#unreadable();
    return inner;
  }

  #comparison(): Predicate {
    const start = this.#at;
    const [, name = '', operator = '', quoted, bare] =
      this.#take(/([A-Za-z_]+)\s*(!=|=|:)\s*(?:"([^"]*)"|([^\s"()]+))/y) ?? [];
    const value = quoted ?? bare ?? '';
    const field = camelCase(name);
    const equals = operator !== '!=';
    if (field === 'state' && operator !== ':' && states.includes(value)) {
      return (action) => (action.state === value) === equals;
    }
    if (field === 'apiProxies') {
      return ({ apiProxies }) => (Array.isArray(apiProxies) && apiProxies.includes(value)) === equals;
    }
    this.#at = start;
    throw this.#unreadable();
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }

  #unreadable(): Error {
    const rest = this.#text.slice(this.#at, this.#at + 100);
    return invalidArgument([{ field: 'filter', description: `It cannot be read at "${rest}".` }]);
  }
}
