import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { staleApiReports } from './api-reports/api-report.ts';
import type { Check } from './checks/check.ts';
import { commandCheck } from './checks/command-check.ts';
import { house } from './checks/house.ts';
import { packageContent } from './checks/package-content.ts';
import { publicTypes } from './checks/public-types.ts';
import { repositoryText } from './checks/repository-text.ts';
import { runChecks } from './checks/run-checks.ts';
import { installedSize } from './checks/sizes/installed-size.ts';
import { sizes } from './checks/sizes/sizes.ts';
import { slowExpressions } from './checks/slow-expressions.ts';
import { pack, tarballOf } from './packages/pack.ts';
import { packageVersion } from './packages/package-version.ts';
import { buildSite } from './site/site.ts';
import { close, sum } from './tally.ts';
import { build } from './turbo.ts';
import { type WorkspacePackage, workspacePackages } from './workspace.ts';

const published = (await workspacePackages()).filter((each) => each.published);
const options = { concurrency: availableParallelism(), print: console.log };
/** Entries built only as ES modules, like the libraries they support. */
const esmOnly = ['./msw'];
const tarballs = await mkdtemp(join(tmpdir(), 'edgeward-check-'));
const buildAndPack: Check = {
  name: 'build and pack',
  run: async () => {
    const { code, output } = await build();
    if (code !== 0) return [output];
    await Promise.all(published.map((each) => pack(each, tarballs)));
    return [];
  },
};
try {
  // The other checks need the build.
  const built = await runChecks([buildAndPack], options);
  const checked = built.failed === 0 ? await runChecks(allChecks(), options) : { passed: 0, failed: 0 };
  close(sum([built, checked]));
} finally {
  await rm(tarballs, { recursive: true });
}

function allChecks(): readonly Check[] {
  return [
    commandCheck('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
    commandCheck('lint with types', 'oxlint', '--type-aware', '--deny-warnings'),
    commandCheck('types of the configuration', 'tsc', '-p', 'tsconfig.json'),
    commandCheck('generated code is current', 'node', 'tools/codegen/src/cli.ts', '--check'),
    { name: 'documentation site', run: buildSite },
    commandCheck('unused code and dependencies', 'knip'),
    house,
    repositoryText,
    slowExpressions,
    ...published.flatMap(checksOf),
  ];
}

function checksOf(each: WorkspacePackage): readonly Check[] {
  const tarball = tarballOf(each, tarballs);
  return [
    commandCheck(`publint of ${each.name}`, 'publint', 'run', tarball, '--strict'),
    commandCheck(
      `resolution of the types of ${each.name}`,
      'attw',
      tarball,
      '--profile',
      'node16',
      '--exclude-entrypoints',
      ...esmOnly,
    ),
    ...Object.keys(each.manifest['exports'] ?? {})
      .filter((entry) => esmOnly.includes(entry))
      .map((entry) =>
        commandCheck(
          `resolution of the types of ${each.name}/${basename(entry)}`,
          'attw',
          tarball,
          '--profile',
          'esm-only',
          '--entrypoints',
          entry,
        ),
      ),
    packageContent(each, tarball),
    publicTypes(each),
    { name: `API reports of ${each.name}`, run: () => staleApiReports(each) },
    packageVersion(each),
    sizes(each),
    installedSize(each, tarball),
  ];
}
