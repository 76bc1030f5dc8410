// Measures how much of the hand-written code of each published package its own tests run; words choose packages.
import { join, relative } from 'node:path';
import { runCommand } from '../command.ts';
import { readJson } from '../json.ts';
import { close } from '../tally.ts';
import { type WorkspacePackage, workspacePackages } from '../workspace.ts';
import { type FileCoverage, filesIn, shareOf } from './summary.ts';

/** The least shares of a package, in per cent. */
const least = { lines: 95, branches: 92 };

/** Not counted, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  'src/**/generated/**': 'is generated, and tested with the generator and by every operation against its fake',
  'src/testing/{documents,lists}/**':
    'no workflow uses some operations of the fake of Akamai; the conformance suite calls each of them',
  'src/http/response/{described,error-form}.ts':
    'the rules for unconfirmed changes need a vendor: conformance/test/confirmation.test.ts',
  'src/{zod/*,internal/check-validator,schema/json-schema}.ts':
    'schemas in other forms need models: conformance/test/with-zod.test.ts, and zod.test.ts of the packages',
  'src/api/at.ts': 'views need a client: view.test.ts of the packages',
  'src/http/request/raw-request.ts':
    'raw requests need a client: conformance/test/read-only.test.ts and mistakes.test.ts',
  'src/testing/respond-for-msw.ts': 'msw is a peer of the packages, and used in conformance and e2e',
};

const wanted = process.argv.slice(2);
const packages = (await workspacePackages()).filter(({ published }) => published);
const chosen = packages.filter(({ folder }) => wanted.length === 0 || wanted.some((word) => folder.endsWith(word)));
let failed = 0;
for (const each of chosen) {
  const files = await measure(each);
  const share = { lines: shareOf(files, 'lines'), branches: shareOf(files, 'branches') };
  const isEnough = share.lines >= least.lines && share.branches >= least.branches;
  if (!isEnough) failed += 1;
  console.log(
    `${isEnough ? 'enough' : 'FAILED'}  ${each.name}: ${share.lines.toFixed(1)} % of lines, ${share.branches.toFixed(1)} % of branches`,
  );
  const worst = files
    .map((file) => ({
      ...file,
      missing: file.lines.total - file.lines.covered + file.branches.total - file.branches.covered,
    }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
    .slice(0, 12);
  for (const { path, lines, branches } of worst) {
    const counts = `${lines.total - lines.covered} of ${lines.total} lines, ${branches.total - branches.covered} of ${branches.total} branches`;
    console.log(`        ${relative(each.folder, path)}: ${counts} not run`);
  }
}
close({ passed: chosen.length - failed, failed });

async function measure({ folder, name }: WorkspacePackage): Promise<readonly FileCoverage[]> {
  const directory = 'reports/coverage';
  const options = {
    enabled: 'true',
    provider: 'v8',
    include: 'src/**/*.ts',
    reportsDirectory: directory,
    // Some tests measure time, which coverage takes.
    reportOnFailure: 'true',
  };
  const args = Object.entries(options).map(([key, value]) => `--coverage.${key}=${value}`);
  for (const pattern of Object.keys(leftOut)) args.push(`--coverage.exclude=${pattern}`);
  for (const reporter of ['json-summary', 'json']) args.push(`--coverage.reporter=${reporter}`);
  const { code, output } = await runCommand(
    'vitest',
    ['run', '--typecheck.enabled=false', '--testTimeout=120000', '--reporter=dot', ...args],
    { cwd: folder },
  );
  if (code !== 0) console.log(`some tests of ${name} fail, so more may be run than is counted\n${output.slice(-2000)}`);
  return filesIn(await readJson(join(folder, directory, 'coverage-summary.json')));
}
