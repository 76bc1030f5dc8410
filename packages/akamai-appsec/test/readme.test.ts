import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as main from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { compilePrograms, type Program, programWith, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as operations from '../src/generated/operations.js';
import * as schemas from '../src/generated/schemas.js';
import * as opentelemetry from '../src/opentelemetry.js';
import * as testing from '../src/testing/index.js';
import { auth } from './support/answering.js';
import { documentedService } from './support/documented-service.js';
import { live, shop } from './testing/small-seed.js';

const folder = new URL('..', import.meta.url);

/** The output of the page's program containing this text, if the service answers with the documentation's samples. */
type Printed = readonly (readonly [text: string, lines: readonly string[]])[];

const printedByReadme: Printed = [
  ['fromEdgerc()', ['22330 CaroTestTransition2Versioning undefined', '7180 Corporate Sites WAF 1']],
  [
    'akamai.plan({',
    [
      [
        'Configuration 8277: version 11 against version 10',
        '  + selectedHosts: "shop.example.com"',
        '  + match target 112231: hostnames shop.example.com',
        '2 added, 0 removed, 0 changed',
      ].join('\n'),
      'ACTIVATED',
    ],
  ],
  [
    'pathRatePolicy',
    [
      'rule 950002 in policy Shop true',
      'rate policy Login in policy Shop false',
      'policy Shop: IP geo firewall, IP controls false',
      'rate policy Login false',
    ],
  ],
  ['isRateLimitError(error)', []],
  ['AkamaiLists', []],
  ['shopSeed', ['3']],
  ['openTelemetry', ['true', 'false']],
];

const printedByDetails: Printed = [
  ['versions.clone', ['1234 RECEIVED']],
  [
    'for await (const progress',
    [
      'being created',
      'being created',
      'RECEIVED PT5M',
      'RECEIVED PT4M',
      'LIVE PT3M',
      'LIVE PT2M',
      'DEPLOYED PT1M',
      'ACTIVATED undefined',
    ],
  ],
  ['activations.resume', ['ACTIVATED']],
  ['matchTargets.get(where)', []],
  [
    'rawKind',
    [
      'requestMethodMatch',
      'pathMatch',
      'extensionMatch',
      'filenameMatch',
      'requestProtocolVersionMatch',
      "[ 'H', 'He' ] true",
      "[ 'He' ] true",
      'headerOrderMatch',
      'cookieMatch',
      'cookieMatch',
      'uriQueryMatch',
      'uriQueryMatch',
      'argsPostMatch',
      'argsPostMatch',
      'argsPostNamesMatch',
    ],
  ],
  ['versions.list', ['9 Active', '8 Inactive', '7 Inactive']],
  [
    'akamai.at({',
    ['NN3_61', 'NN_2', 'NN-2_3'].flatMap((policyId) => [
      `${policyId} Custom Rule Example 1 alert`,
      `${policyId} Custom Rule Example 2 none`,
      `${policyId} Custom Rule Example 3 deny`,
    ]),
  ],
  ['signEdgeGrid', []],
];

const pages = [
  ['README.md', printedByReadme],
  ['../../docs/guides/akamai-in-detail.md', printedByDetails],
] as const;

const everyPage = await Promise.all(pages.map(([page]) => readPrograms(new URL(page, folder))));

describe.each(pages)('%s', async (page, printed) => {
  const programs = await readPrograms(new URL(page, folder));

  test('has a run of each of its programs', () => {
    expect(printed.map(([text]) => programWith(programs, text))).toEqual(programs);
  });

  test.each(printed)('has a program with %s that runs and prints what it says', async (text, lines) => {
    expect(await run(programWith(programs, text))).toEqual(lines);
  });
});

test('the pages have programs that compile, which one with a typo would not', async () => {
  const code = 'await akamai.matchTargets.get({ configID: 1, versionNumber: 2, targetId: 3 });';
  const problems = await compilePrograms([...everyPage.flat(), { name: 'typo', language: 'ts', code }], {
    folder,
    given: { akamai: "import('@edgeward/akamai-appsec').AkamaiAppSec" },
  });
  expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*configID/)]);
});

/** The samples have no lists, so the program about them runs on the fake. */
class ListsOnFake extends AkamaiLists {
  static override fromEdgerc(): AkamaiLists {
    const networkLists = [{ uniqueId: '12345_BLOCKED', name: 'Blocked' }];
    return new AkamaiLists(testing.createFakeAkamaiAppSec({ seed: { lists: { networkLists } } }).clientOptions);
  }
}

/** Runs a program against a service answering with the documentation's samples. */
async function run(program: Program): Promise<readonly string[]> {
  vi.stubGlobal('fetch', documentedService);
  await provideCredentials();
  onTestFinished(() => void vi.unstubAllGlobals());
  return runProgram(program, {
    modules: {
      '@edgeward/akamai-appsec': main,
      '@edgeward/akamai-appsec/lists': { AkamaiLists: ListsOnFake },
      '@edgeward/akamai-appsec/opentelemetry': opentelemetry,
      '@edgeward/akamai-appsec/operations': operations,
      '@edgeward/akamai-appsec/schemas': schemas,
      '@edgeward/akamai-appsec/testing': testing,
    },
    given: { akamai: new main.AkamaiAppSec(optionsFor(program)) },
  });
}

/**
 * The samples never change, so programs that change something and wait for it run on the fake; its time passes at once.
 */
function optionsFor({ code }: Program): main.AkamaiAppSecOptions {
  if (!/activations\.activate|akamai\.(?:plan|rollback)\(/.test(code)) return { auth };
  const network = 'PRODUCTION';
  const [former, latest] = [9, 10].map((configVersion) => ({
    activationId: configVersion,
    network,
    createDate: `2025-12-${configVersion + 10}T00:00:00+00:00`,
    activationConfigs: [{ configId: 8277, configVersion }],
  }));
  const wasLive = { ...live, version: { version: 9, production: { status: 'Deactivated' } } };
  // A version activated by the program itself must not be active before.
  const status = code.includes('activations.activate') ? 'Inactive' : 'Active';
  const isLive = { ...live, version: { version: 10, production: { status } }, matchTargets: [target] };
  const seed = {
    ...shop(wasLive, isLive),
    activations: [
      { ...former, activationId: 9, status: 'DEACTIVATED' },
      { ...latest, activationId: 10, status: 'ACTIVATED' },
    ],
  };
  return testing.createFakeAkamaiAppSec({ seed, activationPath: '202' }).clientOptions;
}

const target = {
  targetId: 112231,
  type: 'website',
  sequence: 1,
  hostnames: ['www.example.com'],
  securityPolicy: { policyId: 'shop_1' },
  effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
};

/** An `.edgerc` file in a home folder, and the environment variables of the programs. */
async function provideCredentials(): Promise<void> {
  const credentials = {
    host: 'akab-example.luna.akamaiapis.net',
    client_token: 'akab-client',
    client_secret: 'secret=',
    access_token: 'akab-access',
  };
  const home = await mkdtemp(join(tmpdir(), 'edgeward-home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const text = Object.entries(credentials).map(([key, value]) => `${key} = ${value}\n`);
  await writeFile(join(home, '.edgerc'), `[default]\n${text.join('')}`, { mode: 0o600 });
  for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, home);
  for (const [key, value] of Object.entries(credentials)) vi.stubEnv(`AKAMAI_${key.toUpperCase()}`, value);
  vi.stubEnv('HOST', credentials.host);
  for (const name of ['TOKEN', 'SECRET', 'ACCESS']) vi.stubEnv(name, 'akab-example');
}
