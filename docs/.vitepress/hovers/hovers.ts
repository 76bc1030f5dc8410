import { join } from 'node:path';
import ts from 'typescript';
import { shortenHover } from './shorten.ts';

/** A program of a page, as it stands there. */
export interface PageProgram {
  readonly language: 'ts' | 'js';
  readonly code: string;

  /** Earlier programs of its page required by it. */
  readonly before: readonly string[];
}

/** A name in a program, and the text of its box. */
export interface Hover {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The folder with the packages of the programs, and the predefined variables of their pages. */
export interface HoverOptions {
  readonly folder: string;
  readonly given: Readonly<Record<string, string>>;
}

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.esnext.d.ts'],
  types: ['node'],
  allowJs: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Keeps the parsed declarations. */
const registry = ts.createDocumentRegistry();

/**
 * Finds the types of the names in all programs, by the text of the program. One language service has them all: the
 * declarations of the packages are read and checked once.
 *
 * @throws Error when a program imports a package of this repository that was not built.
 */
export function findHovers(
  programs: readonly PageProgram[],
  { folder, given }: HoverOptions,
): ReadonlyMap<string, readonly Hover[]> {
  const declarations = Object.entries(given).map(([name, type]) => `declare const ${name}: ${type};\n`);
  const texts = new Map([[join(folder, 'given.d.ts'), declarations.join('')]]);
  const placed = [...new Map(programs.map((program) => [program.code, program])).values()].map((program, index) => {
    const file = join(folder, `program-${index}.${program.language === 'ts' ? 'ts' : 'cjs'}`);
    const offset = program.before.map((text) => `${text}\n`).join('').length;
    texts.set(file, [...program.before, program.code].join('\n'));
    return { file, offset, ...program };
  });
  const service = ts.createLanguageService(hostOf(texts, folder), registry);
  try {
    return new Map(placed.map((program) => [program.code, hoversOf(program, service)]));
  } finally {
    service.dispose();
  }
}

function hoversOf(
  { file, offset, code }: PageProgram & { readonly file: string; readonly offset: number },
  service: ts.LanguageService,
): readonly Hover[] {
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  if (program === undefined || source === undefined) throw new Error(`${file} is not part of the program`);
  const checker = program.getTypeChecker();
  const hovers: Hover[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isMissing(node.moduleSpecifier, checker)) {
      throw new Error(`a program imports ${node.moduleSpecifier.getText(source)}, which was not built:\n${code}`);
    }
    if (ts.isIdentifier(node) && node.getStart(source) >= offset) {
      const text = textOf(service.getQuickInfoAtPosition(file, node.getStart(source)));
      if (text !== undefined) hovers.push({ start: node.getStart(source) - offset, end: node.getEnd() - offset, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return hovers;
}

/** Tells whether an entry of this repository has no declarations. A reader's own packages need not be installed here. */
function isMissing(specifier: ts.Expression, checker: ts.TypeChecker): boolean {
  return specifier.getText().slice(1).startsWith('@edgeward/') && checker.getSymbolAtLocation(specifier) === undefined;
}

function textOf(info: ts.QuickInfo | undefined): string | undefined {
  const type = ts.displayPartsToString(info?.displayParts);
  // The language service knows no more than the reader.
  if (type === '' || type.endsWith(': any')) return undefined;
  return shortenHover(type, ts.displayPartsToString(info?.documentation));
}

function hostOf(texts: ReadonlyMap<string, string>, folder: string): ts.LanguageServiceHost {
  const readFile = (file: string): string | undefined => texts.get(file) ?? ts.sys.readFile(file);
  return {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot(file) {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile,
  };
}
