import { joinPrograms, type Program, programsIn } from '@edgeward/test-support';

/** A program of a page, and its expected output according to the page. */
export interface Block extends Program {
  /** The text block after the program; `undefined` if there is none. */
  readonly prints: string | undefined;
}

const blocks = /^```(ts|js)\n([\s\S]*?)^```\n(?:\n*```text\n([\s\S]*?)^```\n)?/gm;

/**
 * Reads the programs of a page with their output: a text block directly after a program. A page containing
 * `<!-- programs: one -->` is read as one program in pieces.
 */
export function blocksIn(markdown: string, name: string): readonly Block[] {
  const programs = programsIn(markdown, name);
  const outputs = [...markdown.matchAll(blocks)].map(([, , , prints]) => prints);
  if (!markdown.includes('<!-- programs: one -->')) {
    return programs.map((program, index) => ({ ...program, prints: outputs[index] }));
  }
  return [{ ...joinPrograms(programs), prints: outputs.filter((prints) => prints !== undefined).join('') }];
}
