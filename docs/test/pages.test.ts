import { readFileSync, writeFileSync } from 'node:fs';
import { compilePrograms } from '@edgeward/test-support';
import { describe, expect, it, vi } from 'vitest';
import { givenTypes } from '../.vitepress/hovers/given-types.ts';
import { pages } from './support/pages.ts';
import { outputOf } from './support/run-page.ts';
import { openWorld } from './support/world.ts';

// PAGES=write puts the output of the programs into the pages, unless a page is one program in pieces. Read the
// difference before you commit it.
const writes = process.env['PAGES'] === 'write';

describe.each(pages.filter(({ blocks }) => blocks.length > 0))('$name', ({ blocks, file }) => {
  it('has programs that run, one after the other, and print what the page says', async () => {
    const world = await openWorld();
    for (const block of blocks) {
      const output = await outputOf(block, world);
      const { prints, name } = block;
      if (writes && prints !== undefined) {
        await vi.waitFor(() => expect(output(), name).not.toBe(''));
        const fence = (text: string): string => `\`\`\`text\n${text}\`\`\`\n`;
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(fence(prints), () => fence(output())),
        );
      } else if (prints !== undefined) {
        await vi.waitFor(() => expect(output(), name).toBe(prints));
      } else expect(output(), name).not.toContain('mayHaveApplied:');
    }
  });
});

it('the pages have programs that compile, which one with a typo would not', async () => {
  const code = "await apigee.securityActions.get({ securityActionID: 'a' });";
  const typo = { name: 'typo', language: 'ts', code } as const;
  const problems = await compilePrograms([...pages.flatMap(({ blocks }) => blocks), typo], {
    folder: new URL('..', import.meta.url),
    given: givenTypes,
  });
  expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*securityActionID/)]);
});
