import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** A program in a page: TypeScript is a module, JavaScript is CommonJS. */
export interface Program {
  /** Unique among the compiled programs, for example `README-1`. */
  readonly name: string;

  readonly language: 'ts' | 'js';
  readonly code: string;
}

/** Reads the programs of a Markdown file, in their order. */
export async function readPrograms(page: URL): Promise<readonly Program[]> {
  return programsIn(await readFile(page, 'utf8'), basename(page.pathname, '.md'));
}

/**
 * Finds the programs in Markdown, in their order. Blocks of other languages are skipped.
 *
 * @throws Error when a block looks like a program but would be skipped: an indented one, or one labelled other than
 * `ts` or `js`.
 */
export function programsIn(markdown: string, name: string): readonly Program[] {
  const programs: Program[] = [];
  let code: string[] | undefined;
  let language: Program['language'] = 'ts';
  for (const line of markdown.split('\n')) {
    if (code === undefined && (line === '```ts' || line === '```js')) {
      code = [];
      language = line === '```js' ? 'js' : 'ts';
    } else if (code !== undefined && line === '```') {
      programs.push({
        name: `${name}-${programs.length + 1}`,
        language,
        code: code.map((each) => `${each}\n`).join(''),
      });
      code = undefined;
    } else code?.push(line);
  }
  const fences = markdown.match(/^[\t >*-]*(```|~~~)[\t ]*([cm]?[jt]sx?|javascript|typescript)\b/gim) ?? [];
  if (fences.length !== programs.length) {
    throw new Error(
      `${name} has ${fences.length} programs, but ${programs.length} begin with \`\`\`ts or \`\`\`js alone`,
    );
  }
  return programs;
}

/** Finds the first program with this text in it. */
export function programWith(programs: readonly Program[], text: string): Program {
  const program = programs.find(({ code }) => code.includes(text));
  if (program === undefined) throw new Error(`no program has ${JSON.stringify(text)} in it`);
  return program;
}
