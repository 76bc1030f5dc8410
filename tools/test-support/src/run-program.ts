import * as nodeModule from 'node:module';
import { format } from 'node:util';
import { compileFunction } from 'node:vm';
import { importedNames, imports } from './imports.ts';
import type { Program } from './program.ts';

/** Options of a run. */
export interface RunOptions {
  /** Importable modules by name, Node's own included. */
  readonly modules?: Readonly<Record<string, unknown>>;

  /** Values of the variables its page takes for granted. A program may declare a variable of that name itself. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/**
 * Runs a program and returns the lines it prints. JavaScript, which cannot wait for its promises, may print more
 * of them afterwards.
 *
 * @throws Error when it imports what `modules` does not have, and whatever the program throws.
 */
export async function runProgram(
  { name, language, code }: Program,
  { modules = {}, given = {} }: RunOptions = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => void lines.push(format(...values));
  const provide = (module: string): unknown => {
    if (!Object.hasOwn(modules, module)) throw new Error(`nobody provides ${module}`);
    return modules[module];
  };
  const scope = {
    console: { log: print, error: print, debug: print, info: print, warn: print },
    [language === 'ts' ? '$import' : 'require']: provide,
    ...given,
  };
  // A function within the function may declare what the outer one is given.
  const [head, body] =
    language === 'ts' ? ["'use strict'; return (async () => {", await moduleBody(code)] : ['return (() => {', code];
  const run = compileFunction(`${head}\n${body}\n})();`, Object.keys(scope), { filename: name, lineOffset: -1 });
  await Reflect.apply(run, undefined, Object.values(scope));
  return lines;
}

/** Turns a module into the body of a function. */
async function moduleBody(code: string): Promise<string> {
  return (await withoutTypes(code))
    .replaceAll(imports, (_, braces: string, module: string) => {
      const names = importedNames(braces).map((name) => name.replace(' as ', ': '));
      return `const { ${names.join(', ')} } = $import('${module}');`;
    })
    .replaceAll(/^import \* as (\w+) from '([^'\n]+)';$/gm, "const $1 = $import('$2');")
    .replaceAll(/^export (?=(async )?function |const )/gm, '');
}

async function withoutTypes(code: string): Promise<string> {
  if ('stripTypeScriptTypes' in nodeModule) return nodeModule.stripTypeScriptTypes(code);
  // Node 22.12, the oldest that is supported, cannot do it, nor has it `await using`. The compiler takes long to load.
  const { default: ts } = await import('typescript');
  const target = ts.ScriptTarget.ES2022;
  return ts.transpile(code, { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true });
}
