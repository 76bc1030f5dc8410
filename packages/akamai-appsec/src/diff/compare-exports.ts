import { pointerSegment } from '@edgeward/core';
import { isJson, isJsonList, type Json } from '../internal/json.js';
import { canonical } from './canonical.js';
import { isCircumstance, isOrdered, isUnordered, type Place } from './circumstances.js';
import type { ConfigurationChange } from './configuration-diff.js';
import { type Identity, identityOf } from './identity.js';
import { protecting, widening } from './weakening/weakens.js';

/** A place in two exports at once. */
interface Spot {
  readonly place: Place;

  /** The pointers into the two exports. */
  readonly before: string;
  readonly after: string;

  /** The path for readers. */
  readonly path: string;

  /** The name of the entity around it. */
  readonly name: string | undefined;
}

/**
 * Lists the differences of two exports. Lists of entities are compared by id, ignoring their order unless it matters;
 * lists of texts by content and order.
 */
export function compareExports(before: unknown, after: unknown): readonly ConfigurationChange[] {
  const root: Spot = { place: [], before: '', after: '', path: '', name: undefined };
  return [...differences(before, after, root)];
}

function* differences(before: unknown, after: unknown, spot: Spot): Generator<ConfigurationChange, void> {
  if (isJson(before) && isJson(after)) yield* inObjects(before, after, spot);
  // Skip equal lists and items first: most parts of two versions are equal, and need no canonical form.
  else if (isSame(before, after)) return;
  else if (isJsonList(before) && isJsonList(after)) yield* inLists(before, after, spot);
  else if (canonical(before, spot.place) !== canonical(after, spot.place)) yield changed(spot, before, after);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isJsonList(one)) {
    return isJsonList(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isJson(one) || !isJson(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) {
    // No value of JSON is equal to an inherited member.
    if (one[name] === other[name]) continue;
    if (!Object.hasOwn(other, name) || !isSame(one[name], other[name])) return false;
  }
  return true;
}

function* inObjects(before: Json, after: Json, spot: Spot): Generator<ConfigurationChange, void> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = memberOf(spot, name);
    if (isCircumstance(at.place)) continue;
    const [hadIt, hasIt] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
    const [one, other] = [
      hadIt ? before[name] : emptyOf(after[name], name),
      hasIt ? after[name] : emptyOf(before[name], name),
    ];
    if (one === undefined && !hadIt) yield added(at, other);
    else if (other === undefined && !hasIt) yield removed(at, one);
    else yield* differences(one, other, at);
  }
}

/**
 * Exports omit empty lists. A list of protecting entities is therefore compared with an empty list if the other export
 * lacks it, and its entities are listed individually; likewise for objects holding only such lists.
 */
function emptyOf(value: unknown, name: string): readonly [] | Json | undefined {
  if (holdsEntities(value, name)) return [];
  const isHolder = isJson(value) && Object.entries(value).some(([member, part]) => holdsEntities(part, member));
  return isHolder ? {} : undefined;
}

function holdsEntities(value: unknown, name: string): boolean {
  return isJsonList(value) && value.length > 0 && protecting.has(name);
}

function* inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
): Generator<ConfigurationChange, void> {
  // An empty selection may select everything, so its first entry is not just another one.
  if ((before.length === 0) !== (after.length === 0) && widening.has(spot.place.at(-1) ?? '')) {
    yield changed(spot, before, after);
    return;
  }
  const identity = identityOf(before, after);
  if (identity !== undefined) {
    yield* amongEntities(before.filter(isJson), after.filter(isJson), spot, identity);
    return;
  }
  const hasParts = [...before, ...after].some((item) => isJson(item) || isJsonList(item));
  if (hasParts && before.length === after.length && !isUnordered(spot.place)) {
    for (const [index, item] of before.entries()) {
      if (isSame(item, after[index])) continue;
      yield* differences(item, after[index], { ...itemOf(spot, index, index, item), path: `${spot.path}/${index}` });
    }
    return;
  }
  yield* amongValues(before, after, spot);
}

function* amongEntities(
  before: readonly Json[],
  after: readonly Json[],
  spot: Spot,
  identity: Identity,
): Generator<ConfigurationChange, void> {
  const places = new Map(after.map((item, index) => [identity(item), { item, index }]));
  const isMoved =
    isOrdered(spot.place, [...before, ...after]) &&
    isInOtherOrder(...common(before.map(identity), after.map(identity)));
  for (const [index, item] of before.entries()) {
    const id = identity(item);
    const other = places.get(id);
    places.delete(id);
    if (other !== undefined && isSame(item, other.item)) continue;
    const at = { ...itemOf(spot, index, other?.index ?? index, other?.item ?? item), path: `${spot.path}[${id}]` };
    if (other === undefined) yield removed(at, item);
    else yield* differences(item, other.item, at);
  }
  for (const [id, { item, index }] of places) {
    yield added({ ...itemOf(spot, index, index, item), path: `${spot.path}[${id}]` }, item);
  }
  if (isMoved) yield changed(spot, before, after);
}

/** Compares two lists of plain values. */
function* amongValues(
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
): Generator<ConfigurationChange, void> {
  const place = [...spot.place, '*'];
  const textsOf = (list: readonly unknown[]): readonly string[] => list.map((item) => canonical(item, place));
  const [kept, otherKept] = common(textsOf(before), textsOf(after));
  for (const [index, item] of before.entries()) {
    if (!kept.has(index)) yield removed({ ...itemOf(spot, index, index, item), path: spot.path }, item);
  }
  for (const [index, item] of after.entries()) {
    if (!otherKept.has(index)) yield added({ ...itemOf(spot, index, index, item), path: spot.path }, item);
  }
  if (!isUnordered(spot.place) && isInOtherOrder(kept, otherKept)) yield changed(spot, before, after);
}

/** Texts of a list by their indices. */
type Indexed = ReadonlyMap<number, string>;

/** Finds the items common to two lists, with their multiplicity. */
function common(texts: readonly string[], others: readonly string[]): readonly [Indexed, Indexed] {
  return [within(texts, others), within(others, texts)];
}

function within(texts: readonly string[], others: readonly string[]): Indexed {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  const found = new Map<number, string>();
  for (const [index, text] of texts.entries()) {
    const count = left.get(text) ?? 0;
    if (count > 0) found.set(index, text);
    left.set(text, count - 1);
  }
  return found;
}

function isInOtherOrder(one: Indexed, other: Indexed): boolean {
  const others = [...other.values()];
  return [...one.values()].some((text, index) => text !== others[index]);
}

function memberOf({ place, before, after, path, name }: Spot, member: string): Spot {
  const token = pointerSegment(member);
  return {
    place: [...place, member],
    before: before + token,
    after: after + token,
    path: path === '' ? member : `${path}/${member}`,
    name,
  };
}

function itemOf(spot: Spot, before: number, after: number, item: unknown): Spot {
  return {
    place: [...spot.place, '*'],
    before: `${spot.before}/${before}`,
    after: `${spot.after}/${after}`,
    path: spot.path,
    name: nameOf(item) ?? spot.name,
  };
}

function nameOf(item: unknown): string | undefined {
  if (!isJson(item)) return undefined;
  const name = item['name'] ?? item['policyName'] ?? item['title'];
  return typeof name === 'string' ? name : undefined;
}

function added(spot: Spot, after: unknown): ConfigurationChange {
  return { kind: 'added', ...where(spot, spot.after), after };
}

function removed(spot: Spot, before: unknown): ConfigurationChange {
  return { kind: 'removed', ...where(spot, spot.before), before };
}

function changed(spot: Spot, before: unknown, after: unknown): ConfigurationChange {
  return { kind: 'changed', ...where(spot, spot.after), before, after };
}

function where(
  { place, path, name }: Spot,
  pointer: string,
): Pick<ConfigurationChange, 'pointer' | 'path' | 'name' | 'scope'> {
  const scope = place[0] === 'customRules' ? 'configuration' : 'version';
  return { pointer, path, ...(name !== undefined && { name }), scope };
}
