import { compilePrograms, type Program, programWith, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as operations from '../src/generated/operations.js';
import * as schemas from '../src/generated/schemas.js';
import * as main from '../src/index.js';
import * as opentelemetry from '../src/opentelemetry.js';
import * as testing from '../src/testing/index.js';

const programs = await readPrograms(new URL('../README.md', import.meta.url));

/** The output of the program containing this text. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['console.log(outcome)', ['created']],
  ['MY_UUID', ['1']],
  ['bgpProtections.create(', ['true', 'open', 'open']],
  ['checkpoint.json', ['{"id":123,"status":"open"}', '{"id":124,"status":"open"}', 'stored 124']],
  ['resolveMany({', []],
  ['isPermissionDeniedError(error)', ['FAULT true']],
  ['failNext', ['[ 503, 200 ]', '127.0.0.1 1']],
  ['openTelemetry', ['true', 'false']],
];

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(printed.map(([text]) => programWith(programs, text))).toEqual(programs);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const actual = await run(programWith(programs, text));
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  it('has programs that compile, which one with a typo would not', async () => {
    const code = 'await rackcorp.bgpProtections.get({ ID: 1 });';
    const problems = await compilePrograms([...programs, { name: 'typo', language: 'ts', code }], {
      folder: new URL('..', import.meta.url),
      given: { rackcorp: "import('@edgeward/security-v29').RackCorpSecurity" },
    });
    expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*ID/)]);
  });
});

/** Runs a program against a fake standing in for the service, and returns the printed lines. */
async function run(program: Program): Promise<readonly string[]> {
  const fake = testing.createFakeRackCorpSecurity({
    seed: {
      events: [
        { id: 123, status: 'open' },
        { id: 124, status: 'open' },
      ],
      bgpProtections: [{ id: 1, ipAddress: '192.0.2.9', enabled: true }],
    },
  });
  const { apiUuid, apiSecret } = fake.credentials;
  for (const name of ['MY_UUID', 'RACKCORP_API_UUID']) vi.stubEnv(name, apiUuid);
  for (const name of ['MY_SECRET', 'RACKCORP_API_SECRET']) vi.stubEnv(name, apiSecret);
  vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  let file: string | undefined;
  const lines = await runProgram(program, {
    modules: {
      '@edgeward/security-v29': main,
      '@edgeward/security-v29/opentelemetry': opentelemetry,
      '@edgeward/security-v29/operations': operations,
      '@edgeward/security-v29/schemas': schemas,
      '@edgeward/security-v29/testing': testing,
      'node:fs/promises': {
        readFile: async () => file ?? Promise.reject(new Error('ENOENT')),
        writeFile: async (_: string, text: string) => {
          file = text;
        },
      },
    },
    given: { rackcorp: new main.RackCorpSecurity(fake.clientOptions) },
  });
  return file === undefined ? lines : [...lines, `stored ${JSON.parse(file).lastEventId}`];
}
