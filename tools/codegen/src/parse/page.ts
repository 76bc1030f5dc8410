import type { Model, Type } from '../ir/models.ts';
import type { Answer, NextPage, Page, Param } from '../ir.ts';
import {
  asCount,
  closedMap,
  count,
  demanded,
  demandedText,
  type Located,
  type LocatedMap,
  member,
  text,
  texts,
} from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';

/** Reads `x-page` and checks it against the answer and the parameters. */
export function parsePage(
  node: Located,
  answers: readonly Answer[],
  params: readonly Param[],
  models: readonly Model[],
): Page {
  const map = closedMap(node, '`x-page`', ['items', 'cursor', 'offset', 'number']);
  const [answer, ...others] = answers;
  if (answer?.form !== 'json' || others.length > 0) {
    throw new SpecError(node.at, 'an operation with `x-page` must have one JSON response');
  }
  const typeOf = (pointer: string): Type | undefined => memberType(pointer, answer.model, models);
  const items = demandedText(map, '`x-page`', 'items');
  const list = typeOf(items);
  if (list?.kind !== 'array') {
    throw new SpecError(node.at, `\`items\` is \`${items}\`, but must be a list of \`${answer.model}\``);
  }
  return { items, itemType: list.items, next: parseNext(map, answer.model, params, typeOf) };
}

function parseNext(
  map: LocatedMap,
  model: string,
  params: readonly Param[],
  typeOf: (pointer: string) => Type | undefined,
): NextPage {
  const forms = ['cursor', 'offset', 'number'].filter((form) => map.entries.has(form));
  if (forms.length > 1) throw new SpecError(map.at, `\`x-page\` has both \`${forms.join('` and `')}\`: keep one`);
  const by = forms[0] === 'number' ? 'number' : 'offset';
  const node = member(map, by);
  if (node === undefined) {
    const cursor = closedMap(demanded(map, '`x-page`', 'cursor'), '`cursor`', ['from', 'to']);
    const from = demandedText(cursor, '`cursor`', 'from');
    const to = parseTo(cursor, '`cursor`', params);
    if (typeOf(from)?.kind !== 'string') {
      throw new SpecError(cursor.at, `\`from\` is \`${from}\`, but must be a string of \`${model}\``);
    }
    return { by: 'cursor', from, to: to.name };
  }
  const next = closedMap(
    node,
    `\`${by}\``,
    by === 'number' ? ['to', 'total', 'first', 'pages', 'size'] : ['to', 'total', 'size'],
  );
  const to = parseTo(next, `\`${by}\``, params);
  const total = by === 'offset' && member(next, 'total')?.kind === 'list' ? texts(next, 'total') : text(next, 'total');
  if (to.type.kind !== 'integer') throw new SpecError(next.at, `\`to\` is \`${to.name}\`, but must be an integer`);
  const pages = by === 'number' ? text(next, 'pages') : undefined;
  for (const [name, pointer] of [...[total ?? []].flat().map((each) => ['total', each]), ['pages', pages]]) {
    if (pointer === undefined || isCount(typeOf(pointer))) continue;
    throw new SpecError(next.at, `\`${name}\` is \`${pointer}\`, but must be an integer of \`${model}\``);
  }
  if (by === 'offset') return { by, to: to.name, total, size: parseSize(next, params) };
  if (total !== undefined && pages !== undefined) {
    throw new SpecError(next.at, '`total` counts items and `pages` counts pages: keep one');
  }
  return {
    by,
    to: to.name,
    total: typeof total === 'string' ? total : undefined,
    first: parseFirst(next),
    pages,
    size: parseSize(next, params),
  };
}

/** Returns the number of the first page: 0, or `undefined` for the default of 1. */
function parseFirst(map: LocatedMap): 0 | undefined {
  const first = count(map, 'first');
  if (first === undefined || first === 0) return first;
  throw new SpecError(map.at, '`first` must be 0, or absent if pages start at 1');
}

function parseSize(
  map: LocatedMap,
  params: readonly Param[],
): { readonly to: string; readonly items: number } | undefined {
  const node = member(map, 'size');
  if (node === undefined) return undefined;
  const size = closedMap(node, '`size`', ['to', 'items']);
  const { name } = parseTo(size, '`size`', params);
  return { to: name, items: asCount(demanded(size, '`size`', 'items'), '`items`') };
}

/** Returns whether a type is an integer, possibly as text or nullable. */
function isCount(type: Type | undefined): boolean {
  if (type?.kind === 'nullable') return isCount(type.inner);
  if (type?.kind === 'anyOf') return type.options.some(isCount);
  return type?.kind === 'integer';
}

/** Returns the query parameter for the next page. */
function parseTo(map: LocatedMap, what: string, params: readonly Param[]): Param {
  const to = demandedText(map, what, 'to');
  const found = params.find((param) => param.in === 'query' && param.name === to);
  if (found !== undefined) return found;
  throw new SpecError(map.at, `\`to\` is \`${to}\`, but this operation has no such query parameter`);
}

/** The type of the member a JSON pointer of one segment names. */
function memberType(pointer: string, model: string, models: readonly Model[]): Type | undefined {
  const found = models.find(({ name }) => name === model);
  if (found?.kind !== 'object' || !pointer.startsWith('/')) return undefined;
  return found.members.find(({ name }) => name === pointer.slice(1))?.type;
}
