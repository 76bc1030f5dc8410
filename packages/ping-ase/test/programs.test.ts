import { compilePrograms, type Program, programWith, readPrograms, runProgram } from '@edgeward/test-support';
import * as undici from 'undici';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as operations from '../src/generated/operations.js';
import * as schemas from '../src/generated/schemas.js';
import * as main from '../src/index.js';
import * as opentelemetry from '../src/opentelemetry.js';
import * as testing from '../src/testing/index.js';
import { fakeNode } from './support/nodes.js';

// The option `tls` and the README use the fetch of undici; here, a fake stands in for the node.
vi.mock(import('undici'), async (original) => ({
  ...(await original()),
  fetch: ((url: string, init: RequestInit) => fetch(url, init)) as never,
}));

const folder = new URL('..', import.meta.url);

/** The output of the page's program containing this text. */
type Printed = readonly (readonly [text: string, lines: readonly string[]])[];

const pages: readonly (readonly [page: string, printed: Printed])[] = [
  [
    'README.md',
    [
      ['createFakePingAse().clientOptions', ['ip 192.0.2.7 added to blacklist']],
      ["readFile('ase.pem')", []],
      ["apiId: 'blog'", []],
      ['parseRate', ["{ count: 100, per: 'second' }"]],
      ['addMany', ['ip unchanged', 'cookie created', 'username created']],
      ['isConflictError(error)', ['403 api_already_exists']],
      ['openTelemetry', ['true', 'false']],
      ['failNext', ['[ 500, 200 ]', 'Blacklist cleared']],
    ],
  ],
  [
    '../../docs/guides/deny-and-allow-lists.md',
    [
      ['denyList.remove', ['1']],
      ['guard:', ['true']],
      ['const { parts } = await ase.denyList.addMany', ['unchanged created created']],
      ['isListFailure(error)', ['ip unchanged', 'username failed']],
      ['entries: wanted', ['ip created', 'ip created', 'ip removed']],
      ['entries: []', ['true']],
      ['denyListEntriesIn', ['manual ip', 'abs_generated username']],
      ['ensureEnabled', ['updated']],
    ],
  ],
];

const everyPage = await Promise.all(pages.map(([page]) => readPrograms(new URL(page, folder))));

describe.each(pages)('%s', async (page, printed) => {
  const programs = await readPrograms(new URL(page, folder));

  it('has a run of each of its programs', () => {
    expect(printed.map(([text]) => programWith(programs, text))).toEqual(programs);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const actual = await run(programWith(programs, text));
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });
});

it('the pages have programs that compile, which one with a typo would not', async () => {
  const code = "await ase.denyList.remove({ boby: { type: 'ip', value: '192.0.2.7' } });";
  const problems = await compilePrograms([...everyPage.flat(), { name: 'typo', language: 'ts', code }], {
    folder,
    given: { ase: "import('@edgeward/ping-ase').PingAse" },
  });
  expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*boby/)]);
});

/** Runs a program against a fake standing in for a node. */
async function run(program: Program): Promise<readonly string[]> {
  const seed = {
    firewall: 'disabled',
    denyList: {
      manual_blacklist: [{ type: 'ip', value: '192.0.2.7' }],
      abs_generated_blacklist: [{ type: 'username', value: 'mallory' }],
    },
  } as const;
  const fake = fakeNode({ seed });
  // A listening fake is reached over a real network.
  if (!program.code.includes('.listen(')) vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubEnv('PING_ASE_URL', 'https://ase.test');
  vi.stubEnv('PING_ASE_SECRET_KEY', 'fake-secret-key');
  vi.stubEnv('ASE_SECRET_KEY', 'fake-secret-key');
  return runProgram(program, {
    modules: {
      '@edgeward/ping-ase': main,
      '@edgeward/ping-ase/opentelemetry': opentelemetry,
      '@edgeward/ping-ase/operations': operations,
      '@edgeward/ping-ase/schemas': schemas,
      '@edgeward/ping-ase/testing': testing,
      'node:fs/promises': { readFile: async () => Buffer.from('a certificate') },
      undici,
    },
    given: { ase: new main.PingAse(fake.clientOptions) },
  });
}
