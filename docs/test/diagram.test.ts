import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawDiagram } from '../.vitepress/diagram.ts';

const docs = fileURLToPath(new URL('../', import.meta.url));

const diagrams = globSync(['*.md', '!(api-reports|public|site|node_modules)/*.md'], { cwd: docs }).flatMap((page) =>
  [...readFileSync(docs + page, 'utf8').matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(
    ([, source = ''], index) => [page, index + 1, source] as const,
  ),
);

test.each(diagrams)('%s has a diagram %i that fits into the page', (_, __, source) => {
  expect(drawDiagram(source)).toMatch(/^<figure class="diagram" v-pre><svg [\s\S]*<\/svg><\/figure>\n$/);
});

test('a diagram that is wider than a page ends the build of the site', () => {
  const wide = `flowchart LR\n${Array.from({ length: 12 }, (_, index) => `  n${index}["a long name"] --> n${index + 1}`).join('\n')}`;
  expect(() => drawDiagram(wide)).toThrow(/pixels wide, a page 624/);
});
