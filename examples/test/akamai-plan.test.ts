import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft, VersionChoice } from '@edgeward/akamai-appsec';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, runProgram, startProgram } from './support/programs.ts';
import { activationsOf, expectNoCredential, type ServedShop, serveShop } from './support/served-shop.ts';

const cli = 'akamai-plan/cli.ts';
const toStaging = ['--network', 'STAGING', '--notify', 'ops@example.com', '--poll-ms', '40', '--yes'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akamai-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A working folder of a test. */
async function deskOf(test: string): Promise<string> {
  const desk = join(folder, test);
  await mkdir(desk);
  return desk;
}

function run({ there, env }: ServedShop, cwd: string, ...args: readonly string[]): Promise<Ended> {
  return runProgram(cli, [...args, ...there], { cwd, env });
}

/** Saves a plan as `plan` does. */
async function savePlan({ akamai }: ServedShop, desk: string, edit = addShop, from: VersionChoice = 'PRODUCTION') {
  await writeFile(join(desk, 'plan.json'), JSON.stringify(await akamai.plan({ configId: 8277, from }, edit)));
}

function addShop({ selectedHostnames }: Draft): PromiseLike<unknown> {
  return selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
}

describe.concurrent('a plan', () => {
  test('is saved by one process, and applied by another', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('apply');
    const where = ['--config', '8277', '--from', 'PRODUCTION', '--add-hostname', 'shop.example.com'];
    const planned = await run(shop, desk, 'plan', ...where, '--markdown', '--save', 'plan.json');
    expect(planned.stdout).toMatch(/^### Configuration 8277: version 3 against version 2\n/);
    expect(planned.stdout).toContain('- **added** `selectedHosts`: `"shop.example.com"`');
    expect(planned.stderr).toMatch(/^Version 3 is prepared .* It is active nowhere\.\n$/);
    expect(planned.code).toBe(0);
    expect(activationsOf(shop.fake)).toBe(0);

    const applied = await run(shop, desk, 'apply', 'plan.json', ...toStaging);
    expect(applied.stdout).toContain('+ selectedHosts: "shop.example.com"');
    expect(applied.stdout).toContain('version 3 is ACTIVATED on STAGING (activation 3)');
    expect(applied.stderr).toMatch(/RECEIVED after 0 min, .*\n(.*\n)*ACTIVATED after 0 min/);
    expect(applied.code).toBe(0);
    expect(shop.fake.state.configurations.get(8277)?.configuration.stagingVersion).toBe(3);
    expect(shop.fake.state.activations.get(3)?.order?.notificationEmails).toEqual(['ops@example.com']);

    const saved = await Promise.all(['plan.json', 'activation.json'].map((file) => readFile(join(desk, file), 'utf8')));
    const printed = [planned, applied].flatMap(({ stdout, stderr }) => [stdout, stderr]);
    expectNoCredential(shop.fake, ...printed, ...saved);
  });

  test('is not applied without --yes', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('unconfirmed');
    await savePlan(shop, desk);
    const { code, stdout, stderr } = await run(shop, desk, 'apply', 'plan.json', '--network', 'PRODUCTION');
    expect(stdout).toContain('+ selectedHosts: "shop.example.com"');
    expect(stderr).toBe('Nothing was activated. With --yes, version 3 goes to PRODUCTION.\n');
    expect(code).toBe(2);
    expect(activationsOf(shop.fake)).toBe(0);
  });

  test("shows the changes against the network's version if it started from another one", async () => {
    await using shop = await serveShop();
    const desk = await deskOf('elsewhere');
    await savePlan(shop, desk, addShop, 1);
    const { code, stdout } = await run(shop, desk, 'apply', 'plan.json', '--network', 'STAGING');
    expect(stdout).toContain('version 3 against version 1\n  + selectedHosts: "shop.example.com"\n1 added');
    expect(stdout).toContain('version 3 against version 2\n  + selectedHosts: "old.example.com"\n');
    expect(code).toBe(2);
  });

  test('does not activate a plan without changes on the network', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('nothing');
    await savePlan(shop, desk, async () => {});
    const { code, stderr } = await run(shop, desk, 'apply', 'plan.json', ...toStaging);
    expect(stderr).toBe('Nothing was activated: STAGING has that already.\n');
    expect(code).toBe(0);
    expect(activationsOf(shop.fake)).toBe(0);
  });

  test('refuses an outdated plan with exit code 3 and activates nothing', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('outdated');
    await savePlan(shop, desk);
    const body = { hostnameList: [{ hostname: 'www.example.com' }] };
    await shop.akamai.selectedHostnames.remove({ configId: 8277, versionNumber: 3, body });
    const { code, stderr, stdout } = await run(shop, desk, 'apply', 'plan.json', ...toStaging);
    // Nobody is shown an outdated diff.
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'plan: version 3 of configuration 8277 was edited after it was planned, in selectedHosts\nNothing was activated. Make a new plan and check its diff.\n',
    );
    expect(code).toBe(3);
    expect(activationsOf(shop.fake)).toBe(0);
    expect(await readdir(desk)).toEqual(['plan.json']);
  });

  test('whose process is killed while it waits is gone on with, and activated once', async () => {
    // Less than the fake and a program may be apart in time.
    const activationMs = 20_000;
    await using shop = await serveShop(activationMs);
    const desk = await deskOf('killed');
    await savePlan(shop, desk);
    const args = ['apply', 'plan.json', ...toStaging, ...shop.there];
    const { child, ended } = startProgram(cli, args, { cwd: desk, env: shop.env });
    const seen = await new Promise<string>((resolve) => {
      let text = '';
      child.stderr.on('data', (more: string) => {
        text += more;
        if (text.includes('RECEIVED')) resolve(text);
      });
      child.on('close', () => resolve(text));
    });
    expect(seen).toContain('go on with: wait activation.json');
    child.kill('SIGKILL');
    expect(await ended).toMatchObject({ code: null });
    expect(activationsOf(shop.fake)).toBe(1);

    shop.fake.clock.advance(activationMs);
    const { code, stdout } = await run(shop, desk, 'wait', 'activation.json', '--poll-ms', '40');
    expect(stdout).toBe('version 3 is ACTIVATED on STAGING (activation 3)\n');
    expect(code).toBe(0);
    expect(activationsOf(shop.fake)).toBe(1);
    expect(shop.fake.state.configurations.get(8277)?.configuration.stagingVersion).toBe(3);
  });

  test('is given up with its version', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('discarded');
    await savePlan(shop, desk);
    const { code, stdout } = await run(shop, desk, 'discard', 'plan.json', '--delete');
    expect(stdout).toBe('plan.json is gone. Version 3 is deleted.\n');
    expect(code).toBe(0);
    expect(shop.fake.state.configurations.get(8277)?.versions.has(3)).toBe(false);
    await expect(stat(join(desk, 'plan.json'))).rejects.toThrow('ENOENT');
  });
});

describe.concurrent('a rollback', () => {
  const toProduction = ['rollback', '--config', '8277', '--network', 'PRODUCTION'];

  test('is shown without --yes, and nothing is activated', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('way-back');
    const { code, stdout, stderr } = await run(shop, desk, ...toProduction, '--save', 'plan.json');
    expect(stdout).toContain('Configuration 8277: version 1 against version 2\n  + selectedHosts: "old.example.com"');
    expect(stderr).toBe('Nothing was activated. With --yes, version 1 goes to PRODUCTION.\n');
    expect(code).toBe(2);
    expect(activationsOf(shop.fake)).toBe(0);
    const saved: unknown = JSON.parse(await readFile(join(desk, 'plan.json'), 'utf8'));
    expect(saved).toMatchObject({ type: 'akamai.plan', versionNumber: 1, network: 'PRODUCTION' });
  });

  test('brings back what was in force before', async () => {
    await using shop = await serveShop();
    const desk = await deskOf('rollback');
    const { code, stdout } = await run(shop, desk, ...toProduction, '--poll-ms', '40', '--yes');
    expect(stdout).toContain('version 1 is ACTIVATED on PRODUCTION');
    expect(code).toBe(0);
    expect(shop.fake.state.configurations.get(8277)?.configuration).toMatchObject({
      stagingVersion: 2,
      productionVersion: 1,
    });
  });
});

test.concurrent('two versions are compared on the fake that the program brings', async () => {
  const args = ['diff', '--config', '8277', '--from', 'PRODUCTION', '--to', '1'];
  const { code, stdout, stderr } = await runProgram(cli, args);
  expect(stdout).toBe(
    'Configuration 8277: version 1 against version 2\n  + selectedHosts: "old.example.com"\n1 added, 0 removed, 0 changed\n',
  );
  expect([stderr, code]).toEqual(['', 0]);
});

test.concurrent('credentials that are refused are not printed', async () => {
  await using shop = await serveShop();
  const env = { ...shop.env, AKAMAI_CLIENT_SECRET: 'not-the-secret-of-the-shop' };
  const args = ['diff', '--config', '8277', '--from', '1', '--to', '2'];
  const { code, stdout, stderr } = await run({ ...shop, env }, folder, ...args);
  expect(stderr).toContain('401');
  expect(code).toBe(1);
  for (const secret of Object.values(env).slice(1)) expect(stdout + stderr).not.toContain(secret);
});

describe.concurrent('an invalid command line', () => {
  test.each([
    [['frobnicate'], 'There is no command frobnicate'],
    [['plan', '--config', '8277', '--from', 'PRODUCTION'], '--add-hostname is missing'],
    [['wait', 'no-json.txt'], 'no-json.txt is not JSON'],
  ])('an invalid command line ends with exit code 2 and the usage: %j', async (args, message) => {
    await writeFile(join(folder, 'no-json.txt'), 'null and void');
    const { code, stdout, stderr } = await runProgram(cli, args, { cwd: folder });
    expect(stderr).toContain(`${message}\n\nUsage: node examples/akamai-plan/cli.ts <command> [options]`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
