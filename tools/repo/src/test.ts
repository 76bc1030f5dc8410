import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readJson } from './json.ts';
import { countTests, fileDurations } from './report.ts';
import { root } from './root.ts';
import { judge, type Task, type TaskOutcome, tasks } from './suite.ts';
import { close, sum, type Tally } from './tally.ts';
import { printTaskLog, runTasks } from './turbo.ts';
import { type WorkspacePackage, workspacePackages } from './workspace.ts';

const packages = await workspacePackages();
// A report of an earlier run must not pass for one of this run; turbo restores those of cached suites.
await Promise.all(packages.map((each) => rm(reportOf(each), { force: true })));
const codes = await runTasks(tasks);
for (const each of packages) {
  for (const task of tasks) if ((codes.get(`${each.name}#${task}`) ?? 0) !== 0) await printTaskLog(each, task);
}

const outcomes: TaskOutcome[] = [];
const width = Math.max(...packages.map(({ name }) => name.length));
console.log(`\n${'package'.padEnd(width)}  ${tasks.map((task) => task.padEnd(10)).join('')}`);
for (const each of packages) {
  const cells: string[] = [];
  for (const task of tasks) {
    const outcome = each.scripts.includes(task) ? await outcomeOf(each, task) : undefined;
    if (outcome !== undefined) outcomes.push(outcome);
    cells.push((outcome?.verdict ?? '–').padEnd(10));
  }
  console.log(`${each.name.padEnd(width)}  ${cells.join('')}`.trimEnd());
}
await printSlowest(8);
console.log();
close(sum(outcomes));

async function printSlowest(count: number): Promise<void> {
  const files = await Promise.all(packages.map((each) => readJson(reportOf(each)).then(fileDurations, () => [])));
  const slowest = files
    .flat()
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, count);
  console.log('\nslowest test files');
  for (const { file, durationMs } of slowest) {
    console.log(`${(durationMs / 1000).toFixed(1).padStart(6)} s  ${relative(root, file)}`);
  }
}

async function outcomeOf(each: WorkspacePackage, task: Task): Promise<TaskOutcome> {
  const exitCode = codes.get(`${each.name}#${task}`);
  return judge(task, { exitCode, tests: task === 'test' ? await testsOf(each) : undefined });
}

function testsOf(each: WorkspacePackage): Promise<Tally | undefined> {
  return readJson(reportOf(each)).then(countTests, () => undefined);
}

function reportOf({ folder }: WorkspacePackage): string {
  return join(folder, 'reports/vitest.json');
}
