import { pathRatePolicy } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { expect, test } from 'vitest';
import { runProgram } from './support/programs.ts';
import { expectNoCredential, operationsOf, serveShop } from './support/served-shop.ts';

const program = 'src/akamai/protection.ts';

/** Read elsewhere by the program, or not a setting: the export, orders and searches for one hostname. */
const others = [
  'versions.export',
  'matchTargets.getOrder',
  'hostnames.hostnameCoverage.listMatchTargets',
  'hostnames.hostnameCoverage.listOverlapping',
];

/** The reads of a whole version or policy. The lists contain everything readable by one more id. */
const settings = operations.filter(
  ({ id, effect, path }) =>
    effect === 'read' &&
    path.includes('{versionNumber}') &&
    !others.includes(id) &&
    /^[^{]*\{configId\}[^{]*\{versionNumber\}[^{]*(?:\{policyId\}[^{]*)?$/.test(path),
);

test.concurrent('the tree shows what protects each hostname', async () => {
  await using shop = await serveShop();
  const { fake, akamai, there, env } = shop;
  const configId = 8277;
  await akamai.versions.clone({ configId, body: { createFromVersion: 2, ruleUpdate: false } });
  const draft = akamai.at({ configId, versionNumber: 3, policyId: 'shop_1' });
  await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'pay.example.com' }] } });
  const { id: ratePolicyId = 0 } = await draft.ratePolicies.create({
    body: pathRatePolicy({ name: 'Lo\u001b[31mgin', paths: ['/login'], averageThreshold: 5, burstThreshold: 12 }),
  });
  const body = { ipv4Action: 'deny', ipv6Action: 'alert' };
  await draft.policies.actions.ratePolicyActions.update({ ratePolicyId, body });
  await draft.policies.protections.update({ body: { applyRateControls: true } });
  await draft.securityPolicies.create({ body: { policyName: 'Spare', policyPrefix: 'spar' } });

  const args = [...there, '--config', '8277', '--version', '3'];
  const { code, stdout, stderr } = await runProgram(program, args, { env });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  for (const line of [
    'configuration 8277, version 3',
    '├─ www.example.com',
    '│  └─ match target 112231, /*',
    '│     └─ policy Shop (shop_1)',
    '│        ├─ on: Rate',
    '│        ├─ attack group SQL: alert',
    '│        ├─ rate policy Lo?[31mgin: deny / alert',
    '├─ pay.example.com',
    '│  └─ NOT PROTECTED: no match target',
    '├─ policies without a hostname',
    '│  └─ policy Spare (spar_2)',
    '└─ settings of the version',
  ]) {
    expect(lines).toContain(line);
  }
  expect(stdout).toContain('ipGeoFirewall: {"block":"blockSpecificIPGeo"}');
  expectNoCredential(fake, stdout);
});

test.concurrent('every setting is read, and nothing is changed', async () => {
  await using shop = await serveShop();
  const { fake, there, env } = shop;
  const { code, stdout } = await runProgram(program, [...there, '--config', '8277', '--json'], { env });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ protection: { version: {}, policies: { shop_1: { slowPost: {} } } } });
  expect(settings.length).toBeGreaterThan(55);
  expect(operationsOf(fake)).toEqual(expect.arrayContaining(settings.map(({ id }) => id)));
  const changing = operations.filter(({ effect }) => effect !== 'read').map(({ id }) => id);
  expect(operationsOf(fake).filter((id) => changing.includes(id))).toEqual([]);
});

test.concurrent('a setting that the product does not have is named, and the others are read', async () => {
  await using shop = await serveShop();
  const { fake, there, env } = shop;
  fake.failNext({ operation: 'policies.network.clientSideProtection.get', status: 403 });
  const { code, stdout, stderr } = await runProgram(program, [...there, '--config', '8277'], { env });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('clientSideProtection: cannot be read (403)');
  expect(stdout).toContain('slowPost: {"action":"alert"');
});

test.concurrent('a hostname is not reported as unprotected if its match targets cannot be read', async () => {
  await using shop = await serveShop();
  const { fake, akamai, there, env } = shop;
  const { version: versionNumber } = await akamai.versions.clone({
    configId: 8277,
    body: { createFromVersion: 2, ruleUpdate: false },
  });
  const draft = akamai.at({ configId: 8277, versionNumber, policyId: 'shop_1' });
  await draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'pay.example.com' }] } });
  await draft.policies.wapSelectedHostnames.update({
    body: { protectedHostnames: ['pay.example.com'], evalHostnames: [] },
  });
  fake.failNext({ operation: 'matchTargets.list', status: 403 });
  const args = [...there, '--config', '8277', '--version', String(versionNumber)];
  const { stdout } = await runProgram(program, args, { env });
  expect(stdout).toContain('├─ www.example.com\n│  └─ unknown: match targets cannot be read (403)');
  expect(stdout).toContain('├─ pay.example.com\n│  └─ policy Shop (shop_1)');
});
