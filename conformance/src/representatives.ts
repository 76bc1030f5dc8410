import type { Operation } from '@edgeward/core';

/** How many operations a package may have before only some of each shape are walked. */
const few = 60;

/** How many operations of each shape are walked then. */
const ofEachShape = 2;

/**
 * Picks the operations for a walk with many scenes: all of a small package, and two of each shape of a large one.
 * Operations have the same shape if their data differs in names and texts alone. With `CANARY=full` it picks all.
 */
export function representatives(operations: readonly Operation[]): readonly Operation[] {
  if (process.env['CANARY'] === 'full' || operations.length <= few) return operations;
  const seen = new Map<string, number>();
  return operations.filter((operation) => {
    const shape = shapeOf(operation);
    const count = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, count);
    return count <= ofEachShape || operation.evidence === 'documented';
  });
}

function shapeOf(operation: Operation): string {
  const { id: _id, path, documentedAs: _documented, body, responses, query = [], ...rest } = operation;
  const { schema: _schema, ...sent } = body ?? {};
  const answers = Object.entries(responses).map(([status, schema]) => `${status} ${schema === null}`);
  return JSON.stringify([rest, path.split('{').length, query.length > 0, body !== undefined, sent, answers]);
}
