import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './support/programs.ts';
import { activationsOf, expectNoCredential, operationsOf, serveShop } from './support/served-shop.ts';

const addHostname = 'src/akamai/add-hostname.ts';
const addCustomRule = 'src/akamai/add-custom-rule.ts';
const exportConfiguration = 'src/akamai/export-configuration.ts';
const change = ['--config', '8277', '--policy', 'shop_1', '--notify', 'ops@example.com', '--poll-ms', '40'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akamai-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('adding a hostname', () => {
  test('needs nothing but the fake that it brings', async () => {
    const { code, stdout, stderr } = await runProgram(addHostname, []);
    expect(stderr).toBe('');
    expect(stdout).toContain('version 3 protects www.example.com and shop.example.com');
    expect(stdout).toMatch(
      /version 3 on STAGING: LIVE after 2 min, .*\n.*DEPLOYED after 4 min.*\n.*ACTIVATED after 5 min/,
    );
    expect(stdout).toContain('Done: shop.example.com is protected on STAGING.');
    expect(code).toBe(0);
  });

  test('takes the documented steps in their order, and loses nothing on the way', async () => {
    await using shop = await serveShop();
    const { fake, there, env } = shop;
    const args = [...there, ...change, '--hostname', 'pay.example.com', '--network', 'PRODUCTION', '--yes', '--json'];
    const { code, stdout, stderr } = await runProgram(addHostname, args, { env });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      steps: [{ title: expect.stringContaining('Protect pay.example.com in configuration 8277 with policy shop_1') }],
      activation: { status: 'ACTIVATED', network: 'PRODUCTION' },
    });
    expect([...new Set(operationsOf(fake))]).toEqual([
      'configurations.list',
      'versions.list',
      'versions.get',
      'versions.clone',
      'selectableHostnames.get',
      'selectedHostnames.get',
      'selectedHostnames.append',
      'securityPolicies.list',
      'matchTargets.create',
      'matchTargets.get',
      'matchTargets.update',
      'matchTargets.list',
      'matchTargets.reorder',
      'activations.create',
      'activations.get',
    ]);
    const version = fake.state.configurations.get(8277)?.versions.get(3);
    expect(version?.details.production.status).toBe('Active');
    expect(version?.selectedHostnames).toEqual([{ hostname: 'www.example.com' }, { hostname: 'pay.example.com' }]);
    expect([...(version?.matchTargets.values() ?? [])]).toEqual([
      expect.objectContaining({ targetId: 112231, sequence: 1, hostnames: ['www.example.com'] }),
      expect.objectContaining({ sequence: 2, hostnames: ['pay.example.com'], defaultFile: 'RECURSIVE_MATCH' }),
    ]);
    expectNoCredential(fake, stdout);
  });

  test('says what it would do, and does nothing of it without --yes', async () => {
    await using shop = await serveShop();
    const args = [...shop.there, ...change, '--hostname', 'pay.example.com'];
    const { code, stderr } = await runProgram(addHostname, args, { env: shop.env });
    expect(stderr).toBe(
      'Protect pay.example.com in configuration 8277 with policy shop_1, and activate that on STAGING\nNothing was done: add --yes to do it.\n',
    );
    expect(code).toBe(2);
    expect(shop.fake.requests).toEqual([]);
  });

  test('prints the failure, the advice and whether the change may have been applied', async () => {
    await using shop = await serveShop();
    const { fake, there, env } = shop;
    fake.failNext({ operation: 'versions.clone', reset: 'after' });
    const args = [...there, ...change, '--hostname', 'pay.example.com', '--yes'];
    const { code, stdout, stderr } = await runProgram(addHostname, args, { env });
    expect(stderr).toMatch(/^versions\.clone .*\n(.*\n)?The change may have been applied\.\n$/);
    expect(code).toBe(1);
    expect(fake.state.configurations.get(8277)?.versions.has(3)).toBe(true);
    expect(activationsOf(fake)).toBe(0);
    expectNoCredential(fake, stdout, stderr);
  });
});

test.concurrent('adding a custom rule changes the rule, and lets a policy of a new version use it', async () => {
  await using shop = await serveShop();
  const { fake, there, env } = shop;
  const args = [...there, ...change, '--name', 'Login', '--path', '/login', '--action', 'deny', '--yes'];
  const { code, stdout, stderr } = await runProgram(addCustomRule, args, { env });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('policy shop_1 of version 3: deny');
  expect([...new Set(operationsOf(fake))]).toEqual([
    'configurations.list',
    'versions.list',
    'versions.get',
    'versions.clone',
    'customRules.create',
    'customRules.get',
    'customRules.update',
    'securityPolicies.list',
    'customRuleActions.set',
    'activations.create',
    'activations.get',
  ]);
  const configuration = fake.state.configurations.get(8277);
  const [rule] = configuration?.customRules.values() ?? [];
  expect(rule).toMatchObject({
    name: 'Login',
    conditions: [
      { type: 'pathMatch', value: ['/login'] },
      { type: 'requestMethodMatch', value: ['POST'] },
    ],
  });
  expect(configuration?.versions.get(3)?.customRuleActions.get('shop_1')).toEqual(new Map([[rule?.id, 'deny']]));
  expect(configuration?.versions.get(3)?.details.staging.status).toBe('Active');
});

describe.concurrent('exporting', () => {
  test('writes the export to standard output, and what it does elsewhere', async () => {
    await using shop = await serveShop();
    const { fake, akamai, there, env } = shop;
    const { code, stdout, stderr } = await runProgram(exportConfiguration, [...there, '--config', '8277'], { env });
    expect(operationsOf(fake)).toEqual(['configurations.list', 'versions.list', 'versions.get', 'versions.export']);
    expect(JSON.parse(stdout)).toEqual(await akamai.versions.export({ configId: 8277, versionNumber: 2 }));
    expect(stderr).toContain('Done: version 2.');
    expect(code).toBe(0);
  });

  test('writes it to a file, with the credentials of a section of ~/.edgerc', async () => {
    await using shop = await serveShop();
    const { fake, akamai, there, env } = shop;
    const keys = Object.entries(env).map(([name, value]) => `${name.slice('AKAMAI_'.length).toLowerCase()} = ${value}`);
    await writeFile(join(folder, '.edgerc'), `[shop]\n${keys.join('\n')}\n`, { mode: 0o600 });
    const out = join(folder, 'export.json');
    const args = [
      '--live',
      '--section',
      'shop',
      ...there,
      '--config',
      '8277',
      '--version',
      '1',
      '--out',
      out,
      '--json',
    ];
    const { code, stdout, stderr } = await runProgram(exportConfiguration, args, { env: { HOME: folder } });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ steps: [{ lines: [expect.stringContaining('version 1')] }], out });
    const exported: unknown = JSON.parse(await readFile(out, 'utf8'));
    expect(exported).toEqual(await akamai.versions.export({ configId: 8277, versionNumber: 1 }));
    expectNoCredential(fake, stdout);
  });

  test('fails if the section does not exist', async () => {
    const args = ['--live', '--section', 'nobody', '--config', '8277'];
    const { code, stderr } = await runProgram(exportConfiguration, args, { env: { HOME: join(folder, 'nowhere') } });
    expect(stderr).toMatch(/\.edgerc/);
    expect(code).toBe(1);
  });
});

describe.concurrent('an invalid command line', () => {
  test.each([
    [addHostname, ['--live', '--hostname', 'pay.example.com'], '--config is missing'],
    [addCustomRule, ['--network', 'EVERYWHERE'], '--network must be STAGING or PRODUCTION, not "EVERYWHERE"'],
    [exportConfiguration, ['--verison', '1'], "Unknown option '--verison'"],
  ])('ends %s %j with 2 and the usage', async (program, args, message) => {
    const { code, stdout, stderr } = await runProgram(program, args);
    expect(stderr).toContain(`${message}`);
    expect(stderr).toContain(`Usage: node examples/${program} [options]`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
