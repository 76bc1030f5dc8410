import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check as checkExpression } from 'recheck';
import ts from 'typescript';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import type { Check } from './check.ts';

/** A regular expression literal and its place. */
export interface ExpressionLiteral {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Finds the regular expression literals of a TypeScript file. */
export function expressionLiterals(path: string, text: string): readonly ExpressionLiteral[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: ExpressionLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf('/');
      found.push({
        place: `${path}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Returns why an expression takes more than linear time for some text; `undefined` if it does not. */
export async function slowness({
  source,
  flags,
}: Pick<ExpressionLiteral, 'source' | 'flags'>): Promise<string | undefined> {
  const result = await checkExpression(source, flags, { timeout: 120_000 });
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? `takes ${result.complexity.summary} time` : 'is not understood';
}

/** Checks every regular expression applied to a service's texts, and those of the tools. */
export const slowExpressions: Check = {
  name: 'regular expressions take linear time',
  run: async () => {
    const { code, output } = await runCommand('git', ['ls-files', '-z', 'packages/*/src/*.ts', 'tools/*/src/*.ts']);
    if (code !== 0) return [output];
    const paths = output.split('\0').filter((path) => path !== '');
    const files = await Promise.all(
      paths.map(async (path) => expressionLiterals(path, await readFile(join(root, path), 'utf8').catch(() => ''))),
    );
    const problems: string[] = [];
    // One after the other: each takes a core.
    for (const literal of files.flat()) {
      const why = await slowness(literal);
      if (why !== undefined) problems.push(`${literal.place} ${why}: /${literal.source}/${literal.flags}`);
    }
    return problems;
  },
};
