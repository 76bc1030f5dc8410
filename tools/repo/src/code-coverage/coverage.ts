// Measures how much of the hand-written code of each published package its own tests and the conformance suite run; words
// choose packages. Generated code is tested with the generator, and by every operation against its fake.
import { join, relative } from 'node:path';
import { runCommand } from '../command.ts';
import { type JsonObject, readJson } from '../json.ts';
import { root } from '../root.ts';
import { close } from '../tally.ts';
import { workspacePackages } from '../workspace.ts';
import { filesIn, shareOf } from './summary.ts';

/** The least shares of a package, in per cent. */
const least = { lines: 95, branches: 92 };

const wanted = process.argv.slice(2);
const packages = (await workspacePackages()).filter(({ published }) => published);
const chosen = packages.filter(({ folder }) => wanted.length === 0 || wanted.some((word) => folder.endsWith(word)));
let failed = 0;
console.log('Running the conformance suite …');
const byConformance = await measure('conformance', join(root, 'conformance'), '**/packages/*/');
for (const each of chosen) {
  const own = await measure(each.name, each.folder);
  const shared = Object.fromEntries(Object.entries(byConformance).filter(([path]) => path in own));
  const files = filesIn([own, shared]);
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

/** Runs the suite in a folder and returns what it ran of the sources there, as Istanbul writes it. */
async function measure(name: string, folder: string, elsewhere = ''): Promise<JsonObject> {
  const directory = 'reports/coverage';
  const options = {
    enabled: 'true',
    provider: 'v8',
    allowExternal: `${elsewhere !== ''}`,
    include: `${elsewhere}src/**/*.ts`,
    exclude: `${elsewhere}src/**/generated/**`,
    reporter: 'json',
    reportsDirectory: directory,
    // Some tests measure time, which coverage takes.
    reportOnFailure: 'true',
  };
  const args = Object.entries(options).map(([key, value]) => `--coverage.${key}=${value}`);
  const { code, output } = await runCommand(
    'vitest',
    ['run', '--typecheck.enabled=false', '--testTimeout=120000', '--reporter=dot', ...args],
    { cwd: folder },
  );
  if (code !== 0) console.log(`some tests of ${name} fail, so more may be run than is counted\n${output.slice(-2000)}`);
  return readJson(join(folder, directory, 'coverage-final.json'));
}
