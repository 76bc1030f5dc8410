import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { NocCdn } from '../src/index.js';
import { createFakeNocCdn } from '../src/testing/index.js';
import { compile, programsIn, run } from './support/programs.js';

const blocks = programsIn(await readFile(new URL('../README.md', import.meta.url), 'utf8'));

/** What the block that has this text in it prints. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    'logs.latest',
    ["[ 'example.com' ]", '159.89.190.105 403 waf:exploit_blocked3', '159.89.190.105 403 waf:exploit_blocked3'],
  ],
  ['NOC_API_KEY', ['true']],
  ['logs.day', ['7200']],
  ['logs.follow', []],
  ['exactIpPattern', ['true']],
  ['blockCountries', ['waf applied', 'cachingTimeStatic applied', '[redacted] 17']],
  ['isNotFoundError', ['no such website']],
  ['failNext', ['settings.setWaf failed with 200: Website is locked', '127.0.0.1 true']],
];

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(blocks).toHaveLength(printed.length);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    expect(await runBlock(blocks.find((code) => code.includes(text)) ?? expect.fail('there is no such block'))).toEqual(
      lines,
    );
  });

  it('has programs that compile', async () => {
    expect(await compile(blocks)).toBe('');
  });

  it('would not compile with a typo', async () => {
    expect(await compile(["await noc.ipLists.replaceDenied({ pattern: ['a'] });"])).toMatch(/pattern/);
  });
});

/** Runs a block against a fake that also stands in for the service. */
async function runBlock(code: string): Promise<readonly string[]> {
  const fake = createFakeNocCdn();
  vi.stubGlobal('fetch', fake.fetch);
  vi.stubEnv('NOC_API_KEY', 'fake-noc-api-key');
  onTestFinished(() => void vi.unstubAllGlobals());
  const stop = new AbortController();
  let stored = 0;
  const files = {
    readFile: async () => expect.fail('there is no checkpoint yet'),
    appendFile: async () => undefined,
    writeFile: async () => {
      stored += 1;
      if (stored === 3) stop.abort();
    },
  };
  const noc = /const noc =/.test(code) ? {} : { noc: new NocCdn(fake.clientOptions) };
  return run(code, { signal: stop.signal, ...noc }, { 'node:fs/promises': files });
}
