import { compilePrograms, readPrograms } from '@edgeward/test-support';
import { expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);
const pages = ['README.md', '../../docs/guides/ship-cdn-logs-to-a-siem.md'];

it('the README and the guide have programs that compile, which one with a typo would not', async () => {
  const programs = await Promise.all(pages.map((page) => readPrograms(new URL(page, folder))));
  const code = "await noc.ipLists.replaceDenied({ pattern: ['a'] });";
  const problems = await compilePrograms([...programs.flat(), { name: 'typo', language: 'ts', code }], {
    folder,
    given: { noc: "import('@edgeward/noc-cdn').NocCdn", folder: 'string', signal: 'AbortSignal' },
    // As most readers have it.
    compilerOptions: { noPropertyAccessFromIndexSignature: false },
  });
  expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*pattern/)]);
});
