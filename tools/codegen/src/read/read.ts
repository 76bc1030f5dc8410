import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Entry, Located } from './located.ts';
import { type Place, SpecError } from './spec-error.ts';

/** Parses YAML into values with line numbers. `file` is its name in errors. */
export function read(source: string, file: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const problem = document.errors[0];
  if (problem !== undefined) {
    throw new SpecError({ file, line: lines.linePos(problem.pos[0]).line }, firstLine(problem.message));
  }
  if (document.contents === null) throw new SpecError({ file, line: 1 }, 'the document is empty');
  return locate(document.contents, (offset) => ({ file, line: lines.linePos(offset).line }));
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}

function locate(node: ParsedNode, place: (offset: number) => Place): Located {
  const at = place(node.range[0]);
  if (isAlias(node)) throw new SpecError(at, `the alias \`*${node.source}\` is not supported: use a $ref`);
  if (isScalar(node)) return { kind: 'scalar', at, value: node.value };
  if (isSeq(node)) {
    return { kind: 'list', at, items: node.items.map((item) => locate(item, place)) };
  }
  if (!isMap(node)) throw new SpecError(at, 'this is neither a map, a list nor a value');
  const entries = new Map<string, Entry>();
  for (const { key, value } of node.items) {
    const keyAt = place(key.range[0]);
    if (!isScalar(key)) throw new SpecError(keyAt, 'a key must be a string');
    if (value === null) throw new SpecError(keyAt, `\`${String(key.value)}\` has no value`);
    entries.set(String(key.value), { at: keyAt, value: locate(value, place) });
  }
  return { kind: 'map', at, entries };
}
