import { nearestName } from '../internal/options/nearest-name.js';
import type { JsonObject, Run } from './check-run.js';
import type { Direction, ObjectRules, SchemaNode } from './schema.js';

export type ObjectNode = Extract<SchemaNode, { kind: 'object' }>;

/** Returns whether a member is required. */
export function isRequired(node: ObjectNode, name: string, direction: Direction): boolean {
  const { members, requiredInRequests = [], optionalInRequests = [] } = node;
  const required = members[name]?.kind !== 'optional';
  if (direction === 'response') return required;
  return requiredInRequests.includes(name) || (required && !optionalInRequests.includes(name));
}

/** Checks the groups of a request, and how many members it has. */
export function rulesCheck(node: ObjectNode): ((value: JsonObject, run: Run) => void) | undefined {
  const { exactlyOne = [], atMostOne = [], minMembers = 0 }: ObjectRules = node;
  if (exactlyOne.length === 0 && atMostOne.length === 0 && minMembers === 0) return undefined;
  return (value, run) => {
    const present = (names: readonly string[]): number =>
      names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined).length;
    for (const names of exactlyOne) {
      const count = present(names);
      if (count === 1) continue;
      const hint = count === 0 ? hintOf(names, unknownNames(node, value)) : '';
      run.report(`expected exactly one of ${names.join(', ')}, received ${count === 0 ? 'none' : count}${hint}`);
    }
    for (const names of atMostOne) {
      const count = present(names);
      if (count > 1) run.report(`expected at most one of ${names.join(', ')}, received ${count}`);
    }
    if (minMembers > 0 && present(Object.keys(value)) < minMembers) {
      run.report(`expected at least ${minMembers} ${minMembers === 1 ? 'member' : 'members'}`);
    }
  };
}

/** Names the unknown member probably meant for a missing one. */
export function hintOf(wanted: readonly string[], unknown: readonly string[]): string {
  for (const name of unknown) {
    const meant = nearestName(name, wanted);
    if (meant !== undefined) return `; \`${name}\` is unknown; did you mean \`${meant}\`?`;
  }
  return '';
}

/** Lists the first unknown members. Listing the members of a large object takes as long as parsing it. */
export function unknownNames({ members }: ObjectNode, value: JsonObject): readonly string[] {
  const unknown: string[] = [];
  for (const name in value) {
    if (unknown.length >= 100) break;
    if (Object.hasOwn(value, name) && !Object.hasOwn(members, name)) unknown.push(name);
  }
  return unknown;
}
