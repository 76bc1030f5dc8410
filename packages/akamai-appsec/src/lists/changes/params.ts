import { type Issue, unknownParams } from '@edgeward/core';
import { isJson, isJsonList, type Json } from '../../internal/json.js';

/** The names of the parameters that both kinds of lists have. */
interface Names {
  readonly id: string;

  /** The parameter with the entries; absent if the change takes none. */
  readonly entries: string | undefined;

  /** The meaning of `version`. */
  readonly version: string;
}

/** Finds the faults of a change's parameters that need no list, except those of single entries. */
export function listParamIssues(change: string, given: unknown, { id, entries, version: meaning }: Names): Issue[] {
  const params: Json = isJson(given) ? given : {};
  const { allowEmpty, version } = params;
  const known: readonly unknown[] = [id, entries, 'allowEmpty', 'version'];
  const issues = [
    ...unknownParams(Object.fromEntries(Object.entries(params).filter(([name]) => !known.includes(name)))),
  ];
  const refuse = (name: string, message: string): void => void issues.push({ pointer: `/${name}`, message });
  if (typeof params[id] !== 'string' || params[id] === '') refuse(id, 'must be a string');
  if (version !== undefined && !Number.isSafeInteger(version)) refuse('version', `must be ${meaning}`);
  if (allowEmpty !== undefined && typeof allowEmpty !== 'boolean') refuse('allowEmpty', 'must be true or false');
  if (entries === undefined) return issues;
  const listed = params[entries];
  if (!isJsonList(listed)) refuse(entries, 'must be a list');
  else if (change === 'replaceAll' && listed.length === 0 && allowEmpty !== true) {
    refuse(entries, 'is empty and would empty the list: pass `allowEmpty: true` to allow it');
  }
  return issues;
}
