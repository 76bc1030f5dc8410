import * as nodeModule from 'node:module';
import { format } from 'node:util';
import { compileFunction } from 'node:vm';
import { importedNames, imports } from './imports.ts';
import type { Program } from './program.ts';

/** Options of a run. */
export interface RunOptions {
  /** Importable modules by name, Node's own included. */
  readonly modules?: Readonly<Record<string, unknown>>;

  /** Values of the variables assumed by its page. A program may declare its own variable of the same name. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/**
 * Runs a program and returns its printed lines. JavaScript without top-level await may print more later.
 *
 * @throws Error when it imports a name missing in `modules`, and anything thrown by the program.
 */
export async function runProgram(
  { name, language, code }: Program,
  { modules = {}, given = {} }: RunOptions = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => void lines.push(format(...values));
  const provide = (module: string): unknown => {
    if (!Object.hasOwn(modules, module)) throw new Error(`no package provides ${module}`);
    return modules[module];
  };
  const scope = {
    console: { log: print, error: print, debug: print, info: print, warn: print },
    [language === 'ts' ? '$import' : 'require']: provide,
    ...given,
  };
  // An inner function may redeclare the parameters of the outer one.
  const [head, body] =
    language === 'ts' ? ["'use strict'; return (async () => {", await moduleBody(code)] : ['return (() => {', code];
  const run = compileFunction(`${head}\n${body}\n})();`, Object.keys(scope), { filename: name, lineOffset: -1 });
  await Reflect.apply(run, undefined, Object.values(scope));
  return lines;
}

/** Converts a module to a function body. */
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
  // Node 22.12, the oldest supported version, cannot strip types and lacks `await using`. Loading the compiler is slow.
  const { default: ts } = await import('typescript');
  const target = ts.ScriptTarget.ES2022;
  return ts.transpile(code, { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true });
}
