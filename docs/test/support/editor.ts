import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const docs = fileURLToPath(new URL('../../', import.meta.url));

/** The view of an editor of one program. The program imports the packages from their sources. */
export interface Editor {
  /** The text of the box over the name before an offset. */
  hover(offset: number): string;

  /** The names of the completions at an offset. */
  completions(offset: number): readonly string[];

  /** The messages of the compiler about the program. */
  problems(): readonly string[];
}

/** Opens a program in `docs`. */
export function openEditor(code: string): Editor {
  const file = join(docs, 'program-in-the-editor.ts');
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(docs, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({ messageText }) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (configuration === undefined) throw new Error('docs has no tsconfig.json that can be read');
  const readFile = (name: string): string | undefined => (name === file ? code : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => configuration.options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => docs,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile,
  });
  return {
    hover: (offset) => ts.displayPartsToString(service.getQuickInfoAtPosition(file, offset - 1)?.displayParts),
    completions: (offset) => service.getCompletionsAtPosition(file, offset, {})?.entries.map(({ name }) => name) ?? [],
    problems: () =>
      service.getSemanticDiagnostics(file).map(({ messageText, start = 0 }) => {
        const line = code.slice(0, start).split('\n').length;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      }),
  };
}
