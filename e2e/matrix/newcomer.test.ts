import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProject, node, type Project } from '../src/project.ts';

// The first steps of a newcomer with the packed packages, in an empty folder, following only the pages.

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

let project: Project;
beforeAll(async () => {
  project = await createProject({ vitest: '5.1.1' });
  await project.run('npm', 'pkg', 'set', 'type=module');
}, 120_000);
afterAll(() => project[Symbol.asyncDispose]());

interface Block {
  readonly code: string;

  /** The text block directly after it. */
  readonly prints: string;
}

async function blocksOf(page: string): Promise<readonly Block[]> {
  const markdown = await readFile(join(docs, page), 'utf8');
  const blocks = /^```ts\n([\s\S]*?)^```\n(?:\n*```text\n([\s\S]*?)^```\n)?/gm;
  return [...markdown.matchAll(blocks)].map(([, code = '', prints = '']) => ({ code, prints }));
}

async function outputOf(file: string, code: string): Promise<string> {
  await writeFile(join(project.folder, file), code);
  // Older releases of Node 22 warn that running TypeScript is experimental.
  return project.run(node, '--no-warnings', file);
}

test.each([0, 1])(
  'the first typed call: program %i of "Start in five minutes" prints what the page says',
  async (index) => {
    const { code, prints } = (await blocksOf('start/five-minutes.md'))[index] ?? { code: '', prints: '-' };
    expect(await outputOf('first.ts', code)).toBe(prints);
  },
);

test('a safe change and a blocked address: the page about Akamai in one file, with the fake', async () => {
  const blocks = await blocksOf('start/akamai.md');
  const code = joined(blocks.map((block) => block.code));
  expect(await outputOf('change.ts', code)).toBe(blocks.map(({ prints }) => prints).join(''));
});

test.each(['apigee', 'noc', 'ping-ase', 'rackcorp'])(
  'each program of the page about %s runs below the fake',
  async (page) => {
    const [trial, ...others] = await blocksOf(`start/${page}.md`);
    expect(others.length).toBeGreaterThan(1);
    for (const { code, prints } of others) {
      const output = await outputOf('first.ts', joined([trial?.code ?? '', code]));
      if (prints !== '') expect(output).toBe((trial?.prints ?? '') + prints);
    }
  },
);

/** Adds programs to a file as the pages say: with the fake in place of the account, and each import once. */
function joined(programs: readonly string[]): string {
  const known = new Set<string>();
  return programs
    .flatMap((code) => code.split('\n'))
    .filter((line) => !line.startsWith('import ') || known.size < known.add(line).size)
    .join('\n')
    .replaceAll(/\w+\.from(?:Edgerc|Env)\([^)]*\)/g, 'trial');
}

test('a test of their own service: the files of "Test your own service" pass in vitest', async () => {
  const files = (await blocksOf('guides/test-without-an-account.md')).flatMap(({ code }) => {
    const name = /^\/\/ (block-scraper(?:\.test)?\.ts)\n/.exec(code)?.[1];
    return name === undefined ? [] : [[name, code] as const];
  });
  expect(files.map(([name]) => name)).toEqual(['block-scraper.ts', 'block-scraper.test.ts']);
  for (const [name, code] of files) await writeFile(join(project.folder, name), code);
  const output = await project.run(node, 'node_modules/vitest/vitest.mjs', 'run', 'block-scraper.test.ts');
  expect(output).toMatch(/Tests +3 passed/);
});
