import type { Drift } from './events.js';
import { pointerSegment } from './json-pointer.js';
import { memberNode, resolve } from './redact.js';
import type { SchemaNode } from './schema/schema.js';

/** Most differences that are named. */
export const mostDifferences = 100;

/** Finds what an answer has that its schema does not know. Never reports a value. */
export function findDrift(node: SchemaNode, value: unknown): readonly Drift[] {
  const found: Drift[] = [];
  visit(node, value, '', found);
  return found;
}

function visit(node: SchemaNode | undefined, value: unknown, pointer: string, found: Drift[]): void {
  if (found.length >= mostDifferences || pointer.length > 4096) return;
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    found.push({ pointer, kind: 'unsafe-integer' });
  }
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret') {
    visit(described.inner, value, pointer, found);
    return;
  }
  if (described?.kind === 'enum' && typeof value === 'string' && !described.known.includes(value)) {
    found.push({ pointer, kind: 'unknown-value' });
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    for (const [index, item] of value.entries()) visit(items, item, pointer + pointerSegment(index), found);
    return;
  }
  if (described?.kind === 'union' && typeof Reflect.get(value, described.tag) === 'string') {
    found.push({ pointer: pointer + pointerSegment(described.tag), kind: 'unknown-value' });
  }
  const closed = described?.kind === 'object' && described.open !== true;
  for (const [name, member] of Object.entries(value)) {
    if (found.length >= mostDifferences) return;
    const known = described?.kind === 'object' ? memberNode(described, name) : undefined;
    if (closed && known === undefined) {
      found.push({ pointer: pointer + pointerSegment(name), kind: 'unknown-member' });
    }
    visit(known, member, pointer + pointerSegment(name), found);
  }
}
