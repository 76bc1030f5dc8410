import { pointerNames } from '@edgeward/core';
import { isJson, isJsonList, type Json } from '../internal/json.js';

/** One step on the way to a value of an export. */
export interface Step {
  /** The name of the member, or of the list an item is in. */
  readonly name: string;

  /** The item, if the step leads into a list. */
  readonly item?: unknown;
}

/** Finds the way to a value of an export: names of members, and the items of lists on it. */
export function stepsTo(pointer: string, exported: unknown): readonly Step[] {
  const steps: Step[] = [];
  let value = exported;
  let list = '';
  for (const name of pointerNames(pointer)) {
    const isItem = isJsonList(value);
    value = isJson(value) || isJsonList(value) ? Reflect.get(value, name) : undefined;
    if (isItem) steps.push({ name: list, item: value });
    else {
      steps.push({ name });
      list = name;
    }
  }
  return steps;
}

/** Returns the names of the members on a way, without its lists' items. */
export function membersOf(steps: readonly Step[]): readonly string[] {
  return steps.filter((step) => !('item' in step)).map(({ name }) => name);
}

/** Returns the first of these members holding a text or a number. */
export function textIn(value: unknown, ...names: readonly string[]): string | undefined {
  const found: Json = isJson(value) ? value : {};
  const text = names.map((name) => found[name]).find((each) => typeof each === 'string' || typeof each === 'number');
  return text === undefined ? undefined : String(text);
}

/** Splits the path of a setting below a version: the policy it belongs to, if any, and the path in its owner. */
export function ownerOf(path: string): { readonly policyId: string | undefined; readonly below: string } {
  const [, policyId, below = path] = /^security-policies\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return { policyId, below };
}
