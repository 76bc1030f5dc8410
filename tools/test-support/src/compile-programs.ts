import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Program } from './program.ts';

const compiler = fileURLToPath(new URL('../../../node_modules/typescript7/bin/tsc', import.meta.url));

/** Options of the compilation. */
export interface CompileOptions {
  /** Folder of the package with their dependencies and `tsconfig.json`. */
  readonly folder: URL;

  /** Types of the variables assumed by their pages, by name: `"import('the-package').Client"`. */
  readonly given?: Readonly<Record<string, string>>;

  /** Declarations of missing modules, trusted by the compiler. */
  readonly declarations?: string;

  /** Options overriding those of the package. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

/**
 * Compiles the TypeScript programs as a reader would, in one run of the compiler. Returns its errors, each starting
 * with the name of the program or other file.
 */
export async function compilePrograms(
  programs: readonly Program[],
  { folder, given = {}, declarations = '', compilerOptions = {} }: CompileOptions,
): Promise<readonly string[]> {
  const reports = fileURLToPath(new URL('reports/', folder));
  await mkdir(reports, { recursive: true });
  // Within the package, so the programs find its dependencies.
  const project = await mkdtemp(join(reports, 'programs-'));
  try {
    const configuration = {
      extends: '../../tsconfig.json',
      compilerOptions: { noUnusedLocals: false, lib: ['esnext'], ...compilerOptions },
      include: ['.'],
    };
    const variables = Object.entries(given).map(([name, type]) => `const ${name}: ${type};\n`);
    const files = [
      ['tsconfig.json', JSON.stringify(configuration)],
      ['given.ts', `declare global {\n${variables.join('')}}\nexport {};\n`],
      ['declarations.d.ts', declarations],
      ...programs.filter(({ language }) => language === 'ts').map(({ name, code }) => [`${name}.ts`, code]),
    ];
    // Two programs of one name are an error, not a program less.
    for (const [name = '', text = ''] of files) await writeFile(join(project, name), text, { flag: 'wx' });
    const output = await complaints(project);
    return output.split(/\n(?! )/).filter((complaint) => complaint !== '');
  } finally {
    await rm(project, { recursive: true });
  }
}

async function complaints(project: string): Promise<string> {
  // The programs share nearly all types; several checkers would each compute them again.
  const run = promisify(execFile)(process.execPath, [compiler, '--pretty', 'false', '--singleThreaded'], {
    cwd: project,
  });
  try {
    return (await run).stdout;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && error.stdout !== '') return String(error.stdout);
    throw error;
  }
}
