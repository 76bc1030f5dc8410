import { type Program, programWith, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as operations from '../src/generated/operations.js';
import * as schemas from '../src/generated/schemas.js';
import * as main from '../src/index.js';
import * as opentelemetry from '../src/opentelemetry.js';
import * as testing from '../src/testing/index.js';

const programs = await readPrograms(new URL('../README.md', import.meta.url));

/** The output of the block containing this text. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    'logs.latest',
    ["[ 'example.com' ]", '159.89.190.105 403 waf:exploit_blocked3', '159.89.190.105 403 waf:exploit_blocked3'],
  ],
  ['NOC_API_KEY', ['true']],
  ['logs.follow', []],
  ['addDeniedIp', ["[ '^192.0.2.', '^198.51.100.7' ]"]],
  ['blockCountries', ['waf unchanged', 'cachingTimeStatic updated', '[redacted] 17']],
  ['isNotFoundError', ['no such website']],
  ['failNext', ['settings.setWaf failed with 200: Website is locked']],
  ['openTelemetry', ['true', 'false']],
];

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(printed.map(([text]) => programWith(programs, text))).toEqual(programs);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    expect(await run(programWith(programs, text))).toEqual(lines);
  });
});

/** Runs a program against a fake standing in for the service. */
async function run(program: Program): Promise<readonly string[]> {
  const fake = testing.createFakeNocCdn();
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
  return runProgram(program, {
    modules: {
      '@edgeward/noc-cdn': main,
      '@edgeward/noc-cdn/opentelemetry': opentelemetry,
      '@edgeward/noc-cdn/operations': operations,
      '@edgeward/noc-cdn/schemas': schemas,
      '@edgeward/noc-cdn/testing': testing,
      'node:fs/promises': files,
    },
    given: { noc: new main.NocCdn(fake.clientOptions), signal: stop.signal },
  });
}
