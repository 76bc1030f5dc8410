import { isJson, isJsonList } from '../internal/json.js';
import { textIn } from './place-of.js';

/** The names of one list, in all exports. */
interface NamesOfList {
  /** The name of each id; the first export with one wins. */
  readonly byId: ReadonlyMap<string | undefined, string>;

  /** The ids with each name. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string | undefined>>;
}

/** The names of the entities in the lists of exports. Each list is read once, when it is first asked for. */
export class Names {
  readonly #exports: readonly unknown[];
  readonly #lists = new Map<string, NamesOfList>();

  constructor(exports: readonly unknown[]) {
    this.#exports = exports;
  }

  /** Finds the name of an entity. */
  of(list: string, id: string | undefined): string | undefined {
    return this.#list(list).byId.get(id);
  }

  /** Returns whether several entities of a list have a name, in one export or in both. */
  isShared(list: string, name: string): boolean {
    return (this.#list(list).byName.get(name)?.size ?? 0) > 1;
  }

  #list(name: string): NamesOfList {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const names = namesIn(this.#exports, name);
    this.#lists.set(name, names);
    return names;
  }
}

/** Returns the id of an entity. */
export function idOf(item: unknown): string | undefined {
  return textIn(item, 'id', 'targetId', 'group', 'policyId');
}

function namesIn(exports: readonly unknown[], list: string): NamesOfList {
  const byId = new Map<string | undefined, string>();
  const byName = new Map<string, Set<string | undefined>>();
  for (const exported of exports) {
    const seen = new Set<string | undefined>();
    const items: unknown = isJson(exported) && Object.hasOwn(exported, list) ? exported[list] : undefined;
    for (const item of isJsonList(items) ? items : []) {
      const [id, name] = [idOf(item), textIn(item, 'name')];
      const isFirst = !seen.has(id);
      seen.add(id);
      if (name === undefined) continue;
      if (isFirst && !byId.has(id)) byId.set(id, name);
      byName.set(name, (byName.get(name) ?? new Set()).add(id));
    }
  }
  return { byId, byName };
}
