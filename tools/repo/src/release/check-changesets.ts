// Lists the changed packages without a changeset of the level required by their API reports. The argument is the commit
// to compare with; uncommitted work counts.
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { root } from '../root.ts';
import { close } from '../tally.ts';
import { type WorkspacePackage, workspacePackages } from '../workspace.ts';
import { changesSince, git } from './changes-since.ts';
import { type ChangedPackage, changesetProblems, readChangeset } from './changeset-level.ts';

const [base = 'origin/main'] = process.argv.slice(2);
const { from, files } = await changesSince(base);
const texts = files.filter((file) => /^\.changeset\/(?!README).+\.md$/.test(file));
const changesets = await Promise.all(
  texts.map(async (file) => readChangeset(await readFile(join(root, file), 'utf8'))),
);
const packages = (await workspacePackages()).filter(({ published }) => published);
const raised = await Promise.all(packages.map(isRaised));
const changes = await Promise.all(packages.map(changeOf));
// Skip packages with a raised version: the release has consumed their changesets.
const problems = changesetProblems(
  changes.filter((_, index) => !raised[index]),
  changesets,
);
for (const problem of problems) console.log(problem);
close({ passed: packages.length - problems.length, failed: problems.length });

async function changeOf({ name, folder, manifest }: WorkspacePackage): Promise<ChangedPackage> {
  const path = relative(root, folder);
  const published = new RegExp(`^${path}/(?:src/|package\\.json$|openapi[\\w.]*$)`);
  const reports = `docs/api-reports/${basename(folder)}.*api.md`;
  const lines = (await git(['diff', '--unified=0', from, '--', reports])).split('\n');
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark) && !line.startsWith(mark.repeat(3))).map((line) => line.slice(1));
  return {
    name,
    version: String(manifest['version']),
    changed: files.some((file) => published.test(file)),
    removed: marked('-'),
    added: marked('+'),
  };
}

async function isRaised({ folder, manifest }: WorkspacePackage): Promise<boolean> {
  const before = await git(['show', `${base}:${relative(root, folder)}/package.json`]).catch(() => '{}');
  const old: unknown = JSON.parse(before);
  return typeof old === 'object' && old !== null && 'version' in old && old.version !== manifest['version'];
}
