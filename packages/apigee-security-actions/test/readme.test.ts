import { compilePrograms, type Program, programWith, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as operations from '../src/generated/operations.js';
import * as schemas from '../src/generated/schemas.js';
import * as main from '../src/index.js';
import * as opentelemetry from '../src/opentelemetry.js';
import * as testing from '../src/testing/index.js';
import { fakeWith, stored } from './support/actions.js';

const programs = await readPrograms(new URL('../README.md', import.meta.url));

/** The output of the block containing this text. */
const printed: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ["ttl: '3600s' }", ["ENABLED { ipAddressRanges: [ '192.0.2.7', '2001:db8::/32' ] }"]],
  ['GoogleAuth(', ['1']],
  ['flag-tor', []],
  ['idPrefix', []],
  ['isRateLimitError(error)', ['enabled already, or one too many']],
  ['failNext', ['[ 503, 200 ]']],
  ['openTelemetry', ['true', 'false']],
];

/** As the library declares it, version 10. */
const declarations = `declare module 'google-auth-library' {
  export class GoogleAuth {
    constructor(options?: { scopes?: string | string[] });
    getAccessToken(): Promise<string | null | undefined>;
  }
}
`;

describe('the README', () => {
  it('has a run of each of its programs', () => {
    expect(printed.map(([text]) => programWith(programs, text))).toEqual(programs);
  });

  it.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    const actual = await run(programWith(programs, text));
    // A CommonJS program cannot wait for its promises.
    await vi.waitFor(() => expect(actual).toEqual(lines));
  });

  it('every program of the README compiles, and one with a typo would not', async () => {
    const code = "await apigee.securityActions.get({ securityActionID: 'a' });";
    const problems = await compilePrograms([...programs, { name: 'typo', language: 'ts', code }], {
      folder: new URL('..', import.meta.url),
      given: { apigee: "import('@edgeward/apigee-security-actions').ApigeeSecurityActions" },
      declarations,
    });
    expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*securityActionID/)]);
  });
});

/** Runs a program against a fake standing in for the service. */
async function run(program: Program): Promise<readonly string[]> {
  const fake = fakeWith(stored('block-scraper'), stored('unused', { state: 'DISABLED' }));
  vi.stubGlobal('fetch', fake.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const variables = { ORGANIZATION: 'acme', ENVIRONMENT: 'prod' };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(`APIGEE_${name}`, value);
  vi.stubEnv('GOOGLE_OAUTH_ACCESS_TOKEN', 'fake-access-token');
  return runProgram(program, {
    modules: {
      '@edgeward/apigee-security-actions': main,
      '@edgeward/apigee-security-actions/opentelemetry': opentelemetry,
      '@edgeward/apigee-security-actions/operations': operations,
      '@edgeward/apigee-security-actions/schemas': schemas,
      '@edgeward/apigee-security-actions/testing': testing,
      'google-auth-library': {
        GoogleAuth: class {
          readonly getAccessToken = async (): Promise<string> => 'fake-access-token';
        },
      },
      'node:fs/promises': { readFile: async () => '192.0.2.7\n192.0.2.8\n' },
    },
    given: { apigee: new main.ApigeeSecurityActions(fake.clientOptions) },
  });
}
