import { isJson, isJsonList } from '../internal/json.js';
import { isCircumstance, isOrdered, isUnordered, type Place } from './circumstances.js';
import { identityOf } from './identity.js';

/** Serializes a value of an export, so values with the same effect give the same text. */
export function canonical(value: unknown, place: Place): string {
  if (isJsonList(value)) return `[${canonicalItems(value, place).join()}]`;
  if (!isJson(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .filter((name) => !isCircumstance([...place, name]))
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name], [...place, name])}`);
  return `{${members.join()}}`;
}

function canonicalItems(list: readonly unknown[], place: Place): readonly string[] {
  const items = list.map((item) => canonical(item, [...place, '*']));
  // Entities are found by their identity, so their place in a list seldom matters.
  const areFound = identityOf(list) !== undefined && !isOrdered(place, list.filter(isJson));
  return areFound || isUnordered(place) ? items.sort() : items;
}
