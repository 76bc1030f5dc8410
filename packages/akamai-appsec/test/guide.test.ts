import * as files from 'node:fs/promises';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as main from '@edgeward/akamai-appsec';
import { compilePrograms, joinPrograms, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFakeAkamaiAppSec } from '../src/testing/index.js';
import { live, shop } from './testing/small-seed.js';

const programs = await readPrograms(
  new URL('../../../docs/guides/change-a-live-waf-configuration.md', import.meta.url),
);
const whole = joinPrograms(programs);

const target = {
  targetId: 112231,
  type: 'website',
  sequence: 1,
  securityPolicy: { policyId: 'shop_1' },
  hostnames: ['www.example.com'],
  effectiveSecurityControls: { applyApiConstraints: false, applyRateControls: true },
  xNewer: { kept: true },
};

describe('the guide about changing a live configuration', () => {
  test('has programs that go from a plan to production and back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'akamai-guide-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const activationConfigs = [{ configId: 8277, configVersion: 1 }];
    // The live versions come from activations in the history.
    const activations = (['STAGING', 'PRODUCTION'] as const).map((network, index) => ({
      activationId: index + 1,
      action: 'ACTIVATE' as const,
      status: 'ACTIVATED',
      network,
      createDate: '2025-12-01T00:00:00+00:00',
      activationConfigs,
    }));
    const seed = { ...shop({ ...live, matchTargets: [target] }), activations };
    const fake = createFakeAkamaiAppSec({ seed, activationMs: 120_000 });
    const akamai = new main.AkamaiAppSec(fake.clientOptions);
    const lines = await runProgram(whole, {
      modules: { '@edgeward/akamai-appsec': main, 'node:fs/promises': files },
      given: { akamai, folder },
    });
    expect(lines).toEqual([
      [
        'Configuration 8277: version 2 against version 1',
        '  + selectedHosts: "shop.example.com"',
        '  + match target 112231: hostnames shop.example.com',
        '2 added, 0 removed, 0 changed',
      ].join('\n'),
      'true',
      '1 2',
      'activating 0',
      'activating 1',
      'ended 2',
      'ACTIVATED',
      'ACTIVATED',
      [
        'Configuration 8277: version 1 against version 2',
        '  - selectedHosts: "shop.example.com", weaker',
        '  - match target 112231: hostnames shop.example.com, weaker (matchTargets/websiteTargets[112231]/hostnames)',
        '0 added, 2 removed, 0 changed',
      ].join('\n'),
      'ACTIVATED',
      '3 removed',
    ]);
    expect(await readFile(`${folder}/summary.md`, 'utf8')).toContain('- **added** `selectedHosts`');
    const { configuration, versions } = fake.state.configurations.get(8277) ?? expect.fail('it is gone');
    expect(configuration).toMatchObject({ stagingVersion: 2, productionVersion: 1, latestVersion: 2 });
    expect(versions.get(2)?.matchTargets.get(112231)).toHaveProperty('xNewer');
  });

  test('every program of the guide compiles, and one with a typo would not', async () => {
    const problems = await compilePrograms(
      [whole, { name: 'typo', language: 'ts', code: "await akamai.rollback({ configId: 1, netwrok: 'STAGING' });" }],
      {
        folder: new URL('..', import.meta.url),
        given: { akamai: "import('@edgeward/akamai-appsec').AkamaiAppSec", folder: 'string' },
      },
    );
    expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*netwrok/)]);
  });

  test('has nine programs', () => {
    expect(programs).toHaveLength(9);
  });
});
