import type { Drift } from '../events/events.js';
import { pointerSegment } from '../internal/json-pointer.js';
import { memberNode, resolve } from './redact.js';
import type { SchemaNode } from './schema.js';

/** Maximum number of differences listed. */
export const mostDifferences = 100;

/** Maximum depth searched. */
const deepest = 500;

/** Maximum length of a pointer. */
const longestPointer = 4096;

/** Finds the members of an answer its schema does not know. Never reports a value. Stops after 100 differences. */
export function findDrift(node: SchemaNode, value: unknown): readonly Drift[] {
  const found: Drift[] = [];
  visit(node, value, [], found);
  return found;
}

/** A known value may end in a placeholder: `deny_custom_{id}` matches every text with its prefix. */
function isKnown(value: string, known: readonly string[]): boolean {
  if (known.includes(value)) return true;
  return known.some((text) => text.endsWith('}') && value.startsWith(text.slice(0, text.indexOf('{'))));
}

type Path = (string | number)[];

/** Returns whether to go on. The pointer is written only for a difference. */
function visit(node: SchemaNode | undefined, value: unknown, path: Path, found: Drift[]): boolean {
  if (found.length >= mostDifferences) return false;
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    report(path, 'unsafe-integer', found);
  }
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret') return visit(described.inner, value, path, found);
  if (described?.kind === 'enum' && typeof value === 'string' && !isKnown(value, described.known)) {
    report(path, 'unknown-value', found);
  }
  if (typeof value !== 'object' || value === null || path.length >= deepest) return true;
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return value.every((item, index) => visitMember(items, item, index, path, found));
  }
  if (described?.kind === 'union' && typeof Reflect.get(value, described.tag) === 'string') {
    report([...path, described.tag], 'unknown-value', found);
  }
  const closed = described?.kind === 'object' && described.open !== true;
  for (const name of Object.keys(value)) {
    const known = described?.kind === 'object' ? memberNode(described, name) : undefined;
    if (closed && known === undefined) report([...path, name], 'unknown-member', found);
    if (!visitMember(known, Reflect.get(value, name), name, path, found)) return false;
  }
  return true;
}

function visitMember(
  node: SchemaNode | undefined,
  value: unknown,
  name: string | number,
  path: Path,
  found: Drift[],
): boolean {
  path.push(name);
  const goesOn = visit(node, value, path, found);
  path.pop();
  return goesOn;
}

function report(path: Path, kind: Drift['kind'], found: Drift[]): void {
  if (found.length >= mostDifferences) return;
  const pointer = path.map(pointerSegment).join('');
  if (pointer.length <= longestPointer) found.push({ pointer, kind });
}
