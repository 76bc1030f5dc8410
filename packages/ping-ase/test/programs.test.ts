import { describe, expect, it, vi } from 'vitest';
import { compile, programsOf, run } from './support/programs.js';

/** What the program of a page that has this text in it prints. */
type Printed = readonly (readonly [text: string, lines: readonly string[]])[];

const pages: readonly (readonly [page: string, printed: Printed])[] = [
  [
    'README.md',
    [
      ['createFakePingAse().clientOptions', ['ip 192.0.2.7 added to blacklist']],
      ["readFile('ase.pem')", []],
      ['fromEnv();\nconst { api }', []],
      ['require(', ['2']],
      ["apiId: 'blog'", []],
      ['parseRate', ["{ count: 100, per: 'second' }"]],
      ['addMany', ['ip present', 'cookie added', 'username present']],
      ['isConflictError(error)', ['403 api_already_exists']],
      ["from 'undici'", []],
      ['failNext', ['[ 500, 200 ]', 'Blacklist cleared']],
    ],
  ],
  [
    '../../docs/guides/deny-and-allow-lists.md',
    [
      ['denyList.remove', ['1']],
      ['guard:', ['true']],
      ['addMany', ['true present added added']],
      ['entries: wanted', ['ip added', 'ip added', 'ip removed']],
      ['entries: []', ['true']],
      ['denyListEntries', ['manual ip', 'abs_generated username']],
      ['ensureEnabled', ['true']],
    ],
  ],
];

describe.each(pages)('%s', (page, printed) => {
  it('has a run of each of its programs', async () => {
    expect(await programsOf(page)).toHaveLength(printed.length);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const block = (await programsOf(page)).find(({ code }) => code.includes(text));
    const actual = await run(block ?? expect.fail('there is no such program'));
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  it('has programs that compile, which one with a typo would not', async () => {
    const programs = (await programsOf(page)).filter(({ language }) => language === 'ts').map(({ code }) => code);
    const typo = "await ase.denyList.remove({ boby: { type: 'ip', value: '192.0.2.7' } });";
    const problems = await compile([...programs, typo]);
    expect(problems).toEqual([expect.stringMatching(`block-${programs.length}\\.ts.*boby`)]);
  });
});
