import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenTypes } from './given-types.ts';
import type { PageProgram } from './hovers.ts';

const blocks = /^```(ts|js)\n([\s\S]*?)^```$/gm;
const ours = new RegExp(`@edgeward/|\\b(?:${Object.keys(givenTypes).join('|')})\\.`);

/** Reads the programs of the site that use the packages. A page with one program in pieces says so. */
export function sitePrograms(root: string): readonly PageProgram[] {
  const pages = ['*.md', 'docs/*.md', 'docs/!(api-reports|public|site|node_modules)/*.md', 'packages/*/*.md'];
  return globSync(pages, { cwd: root }).flatMap((page) => programsIn(readFileSync(join(root, page), 'utf8')));
}

function programsIn(markdown: string): readonly PageProgram[] {
  const inPieces = markdown.includes('<!-- programs: one -->');
  const codes = [...markdown.matchAll(blocks)].map(([, language, code = '']) => ({
    language: language === 'js' ? ('js' as const) : ('ts' as const),
    code: code.trimEnd(),
  }));
  return codes
    .map((program, index) => ({
      ...program,
      before: inPieces ? codes.slice(0, index).map(({ code }) => code) : [],
    }))
    .filter(({ code, before }) => [...before, code].some((text) => ours.test(text)));
}
