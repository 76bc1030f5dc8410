import type { ApiOperation, Workflow } from '../ir.ts';
import { isMemberName } from '../naming.ts';
import {
  asList,
  asText,
  closedMap,
  demanded,
  demandedText,
  type Located,
  type LocatedMap,
  member,
} from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';

/** Parses `x-workflows`: the hand-written methods over a document's operations. */
export function parseWorkflows(root: LocatedMap, operations: readonly ApiOperation[]): readonly Workflow[] {
  const node = member(root, 'x-workflows');
  if (node === undefined) return [];
  const taken = new Set(operations.map(({ id }) => id));
  return asList(node, '`x-workflows`').map((item) => {
    const map = closedMap(item, 'a workflow', ['name', 'summary', 'calls', 'insteadOf']);
    const name = demandedText(map, 'a workflow', 'name');
    if (!name.split('.').every(isMemberName)) {
      throw new SpecError(map.at, `the workflow \`${name}\` must be named as in the client: \`resource.method\``);
    }
    if (taken.has(name)) {
      throw new SpecError(map.at, `another workflow or operation has the name \`${name}\`: rename or remove one`);
    }
    taken.add(name);
    const what = `the workflow \`${name}\``;
    const calls = parseCalls(demanded(map, what, 'calls'), what, operations);
    const better = member(map, 'insteadOf');
    const insteadOf = better === undefined ? [] : parseInsteadOf(better, what, calls);
    return { name, summary: demandedText(map, what, 'summary'), calls, insteadOf };
  });
}

function parseInsteadOf(node: Located, what: string, calls: readonly ApiOperation[]): readonly ApiOperation[] {
  return asList(node, '`insteadOf`').map((item) => {
    const id = asText(item, 'an item of `insteadOf`');
    const operation = calls.find((candidate) => candidate.id === id);
    if (operation !== undefined) return operation;
    throw new SpecError(
      item.at,
      `${what} has \`${id}\` in \`insteadOf\`, but does not call it: choose one of its \`calls\``,
    );
  });
}

function parseCalls(node: Located, what: string, operations: readonly ApiOperation[]): readonly ApiOperation[] {
  const calls: ApiOperation[] = [];
  for (const item of asList(node, '`calls`')) {
    const id = asText(item, 'an item of `calls`');
    const operation = operations.find((candidate) => candidate.id === id);
    if (operation === undefined) {
      throw new SpecError(item.at, `${what} calls \`${id}\`, but the document has no such operation: choose another`);
    }
    if (calls.includes(operation)) throw new SpecError(item.at, `${what} names \`${id}\` twice: remove one`);
    calls.push(operation);
  }
  return calls;
}
