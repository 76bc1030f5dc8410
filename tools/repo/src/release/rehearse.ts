// Rehearses two releases in a copy of the repository, with a registry on loopback: versions and changelogs, packing,
// the publishing step as written in the workflow, installation in an empty project, and an upgrade.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runChecks } from '../checks/run-checks.ts';
import { type CommandOptions, runCommand } from '../command.ts';
import { readJson } from '../json.ts';
import { root } from '../root.ts';
import { close } from '../tally.ts';
import { type WorkspacePackage, workspacePackages } from '../workspace.ts';
import { publishStep } from './publish-step.ts';

const base = await mkdtemp(join(tmpdir(), 'edgeward-rehearsal-'));
const copy = join(base, 'repository');
const consumer = join(base, 'consumer');
const port = await freePort();
const registry = `http://127.0.0.1:${port}/`;
// npm refuses to publish without a token; this registry accepts every token.
const npmrc = join(base, 'npmrc');
const env = { npm_config_userconfig: npmrc, npm_config_registry: registry, npm_config_cache: join(base, 'cache') };
const published = (await workspacePackages()).filter((each) => each.published);
/** The versions of the packages before the latest step that changed versions, and the changesets used by it. */
const before = { versions: new Map<string, string>(), changesets: '' };
const pnpm = ['npx', '--yes', 'pnpm@12.21.0'] as const;
let server: ChildProcess | undefined;

const steps: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
  ['clone and install', cloneAndInstall],
  ['turn changesets into versions and changelogs', () => writeVersions()],
  ['every package with a changeset has a new version in its changelog', checkVersions],
  ['build and pack', () => run(copy, ...pnpm, 'release:pack')],
  ['start a registry on loopback', startRegistry],
  ['publish as the workflow does', () => publish(published.length)],
  ['publish again: nothing is left to publish', () => publish(0)],
  ['install every package in an empty project', install],
  ['the project calls every vendor through import and require', useConsumer],
  ['a change of core becomes a second release', secondRelease],
  ['publish the second release', () => publish(published.length)],
  ['upgrade the project', upgrade],
  ['the upgraded project still calls every vendor', useConsumer],
];

try {
  // One at a time, and none after a failure: each needs the one before.
  let passed = 0;
  for (const [name, step] of steps) {
    const noProblems = async (): Promise<readonly string[]> => {
      await step();
      return [];
    };
    const { failed } = await runChecks([{ name, run: noProblems }], { concurrency: 1, print: console.log });
    if (failed > 0) break;
    passed += 1;
  }
  close({ passed, failed: steps.length - passed });
} finally {
  server?.kill();
  await rm(base, { recursive: true, force: true });
}

/** Runs a command and returns its output. If the command fails, throws an error with the output. */
async function run(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  return runWith({ cwd }, command, ...args);
}

async function runWith(options: CommandOptions, command: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`\`${command} ${args.join(' ')}\` exited with code ${code}\n${output.slice(-4000)}`);
  return output;
}

async function cloneAndInstall(): Promise<void> {
  await run(base, 'git', 'clone', '--quiet', root, copy);
  await run(copy, ...pnpm, 'install', '--frozen-lockfile', '--prefer-offline');
}

async function writeVersions(): Promise<void> {
  for (const { name } of published) before.versions.set(name, await versionOf(name));
  before.changesets = await run(copy, 'find', '.changeset', '-name', '*.md', '-exec', 'cat', '{}', '+');
  await run(copy, ...pnpm, 'version-packages');
  const left = await run(copy, 'find', '.changeset', '-name', '*.md', '!', '-name', 'README.md');
  if (left !== '') throw new Error(`changesets are left over\n${left}`);
}

async function checkVersions(): Promise<void> {
  for (const { name } of published) {
    const version = await versionOf(name);
    // A release may leave packages out.
    if (before.changesets.includes(`'${name}':`) && version === before.versions.get(name))
      throw new Error(`${name} still has version ${version}`);
    const changelog = await readFile(join(copyOf(name), 'CHANGELOG.md'), 'utf8');
    if (!changelog.includes(`## ${version}\n`)) throw new Error(`the changelog of ${name} does not mention ${version}`);
  }
}

async function startRegistry(): Promise<void> {
  const folder = join(base, 'registry');
  await mkdir(folder);
  // Verdaccio requires a version of node-fetch missing in some mirrors of the registry.
  const manifest = { dependencies: { verdaccio: '6.10.4' }, overrides: { 'node-fetch': '2.7.0' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts');
  const config = join(folder, 'verdaccio.yaml');
  const open = "{ access: '$all', publish: '$all', unpublish: '$all' }";
  await writeFile(config, `storage: ./storage\npackages: { '**': ${open} }\nlog: { type: stdout, level: error }\n`);
  await writeFile(npmrc, `//127.0.0.1:${port}/:_authToken=rehearsal\naudit=false\nfund=false\n`);
  const program = join(folder, 'node_modules/.bin/verdaccio');
  server = spawn(program, ['--config', config, '--listen', `127.0.0.1:${port}`], { cwd: folder, stdio: 'ignore' });
  const deadline = Date.now() + 120_000;
  for (;;) {
    const answered = await fetch(`${registry}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    if (Date.now() > deadline || server.exitCode !== null) throw new Error('the registry does not answer');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Runs the step of the workflow in the folder of the artifact, and counts the packages it published. */
async function publish(expected: number): Promise<void> {
  const step = publishStep(await readFile(join(copy, '.github/workflows/release.yml'), 'utf8'));
  const output = await runWith({ cwd: join(copy, 'release'), env }, 'bash', '-euo', 'pipefail', '-c', step);
  const done = output.split('\n').filter((line) => line.startsWith('+ @edgeward/')).length;
  if (done !== expected) throw new Error(`published ${done} packages, expected ${expected}\n${output}`);
}

async function install(): Promise<void> {
  await mkdir(consumer);
  await writeFile(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n');
  const ranges = await Promise.all(published.map(async ({ name }) => `${name}@^${await versionOf(name)}`));
  await runWith({ cwd: consumer, env }, 'npm', 'install', ...ranges);
  for (const extension of ['mjs', 'cjs']) {
    const program = `every-vendor.${extension}`;
    await writeFile(join(consumer, program), await readFile(join(root, 'e2e/consumers', program), 'utf8'));
  }
}

async function useConsumer(): Promise<void> {
  for (const extension of ['mjs', 'cjs']) {
    const output = await run(consumer, 'node', `every-vendor.${extension}`);
    // A package may have several clients.
    const statuses = [...output.matchAll(/ (\d+)"/g)].map(([, status]) => status);
    const isComplete = statuses.length >= published.length - 1 && statuses.every((status) => status === '200');
    if (!isComplete)
      throw new Error(`expected status 200 from every client, got: ${statuses.join(', ') || 'none'}\n${output}`);
  }
}

async function secondRelease(): Promise<void> {
  await writeFile(join(copy, '.changeset/rehearsal.md'), "---\n'@edgeward/core': patch\n---\n\nA rehearsed fix.\n");
  await writeVersions();
  for (const { name } of published) {
    if ((await versionOf(name)) === before.versions.get(name))
      throw new Error(`${name} does not follow the release of core`);
  }
  await run(copy, ...pnpm, 'release:pack');
}

async function upgrade(): Promise<void> {
  await runWith({ cwd: consumer, env }, 'npm', 'update');
  for (const { name } of published) {
    const { version } = await readJson(join(consumer, 'node_modules', name, 'package.json'));
    const expected = await versionOf(name);
    if (version !== expected) throw new Error(`${name} is ${String(version)}, expected ${expected}`);
  }
  // Two vendors share one core: a second copy would be a folder inside one of them.
  const tree = await runWith({ cwd: consumer, env }, 'npm', 'ls', '--all', '--parseable');
  const copies = tree.split('\n').filter((line) => line.endsWith('@edgeward/core')).length;
  if (copies !== 1) throw new Error(`${copies} copies of core are installed`);
}

function copyOf(name: string): string {
  const { folder } = published.find((each) => each.name === name) ?? neverPublished(name);
  return join(copy, relative(root, folder));
}

function neverPublished(name: string): WorkspacePackage {
  throw new Error(`${name} is not published`);
}

async function versionOf(name: string): Promise<string> {
  return String((await readJson(join(copyOf(name), 'package.json')))['version']);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
