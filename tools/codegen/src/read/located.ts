import { type Place, SpecError } from './spec-error.ts';

/** A YAML value with its line number. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: unknown;
}

/** A member of a map; `at` is the line of its key. */
export interface Entry {
  readonly at: Place;
  readonly value: Located;
}

/** Returns `node` as a map with any keys. */
export function asMap(node: Located, what: string): LocatedMap {
  if (node.kind === 'map') return node;
  throw new SpecError(node.at, `${what} must be a map`);
}

/** Returns `node` as a map; throws for keys not in `known`. */
export function closedMap(node: Located, what: string, known: readonly string[]): LocatedMap {
  const map = asMap(node, what);
  for (const [key, { at }] of map.entries) {
    if (known.includes(key)) continue;
    throw new SpecError(
      at,
      `unknown keyword \`${key}\` in ${what}: remove it, or extend the generator (docs/generator.md)`,
    );
  }
  return map;
}

/** Returns the text of a scalar. */
export function asText(node: Located, what: string): string {
  if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim();
  throw new SpecError(node.at, `${what} must be a non-empty string`);
}

/** Returns the items of a list of texts. */
export function asTexts(node: Located, what: string): readonly string[] {
  return asList(node, what).map((item) => asText(item, `an item of ${what}`));
}

/** Returns the items of a list. */
export function asList(node: Located, what: string): readonly Located[] {
  if (node.kind === 'list') return node.items;
  throw new SpecError(node.at, `${what} must be a list`);
}

/** Returns the value of a member, or `undefined` if it is absent. */
export function member(map: LocatedMap, key: string): Located | undefined {
  return map.entries.get(key)?.value;
}

/** Returns the value of a required member. */
export function demanded(map: LocatedMap, what: string, key: string): Located {
  const value = member(map, key);
  if (value === undefined) throw new SpecError(map.at, `${what} has no \`${key}\`: add it`);
  return value;
}

/** Returns a text member, or `undefined` if it is absent. */
export function text(map: LocatedMap, key: string): string | undefined {
  const value = member(map, key);
  return value === undefined ? undefined : asText(value, `\`${key}\``);
}

/** Returns a required text member. */
export function demandedText(map: LocatedMap, what: string, key: string): string {
  return asText(demanded(map, what, key), `\`${key}\``);
}

/** Returns a list of texts, empty if it is absent. */
export function texts(map: LocatedMap, key: string): readonly string[] {
  const value = member(map, key);
  return value === undefined ? [] : asTexts(value, `\`${key}\``);
}

/** Returns a boolean member, or `undefined` if it is absent. */
export function flag(map: LocatedMap, key: string): boolean | undefined {
  const node = member(map, key);
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  throw new SpecError(node.at, `\`${key}\` must be true or false`);
}

/** Returns a whole number, or `undefined` if it is absent. */
export function count(map: LocatedMap, key: string): number | undefined {
  const node = member(map, key);
  return node === undefined ? undefined : asCount(node, `\`${key}\``);
}

/** Returns the whole number of a scalar. */
export function asCount(node: Located, what: string): number {
  if (node.kind === 'scalar' && Number.isSafeInteger(node.value)) return Number(node.value);
  throw new SpecError(node.at, `${what} must be a whole number`);
}

/** Returns a text from `known`; throws for any other. */
export function oneOf<const Known extends string>(node: Located, what: string, known: readonly Known[]): Known {
  const value = asText(node, what);
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new SpecError(node.at, `${what} is \`${value}\`: use one of ${known.join(', ')}`);
}
