import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from './json.ts';
import { countTests } from './report.ts';
import { judge, type Task, type TaskOutcome, tasks } from './suite.ts';
import { close, sum, type Tally } from './tally.ts';
import { runTasks } from './turbo.ts';
import { type WorkspacePackage, workspacePackages } from './workspace.ts';

const packages = await workspacePackages();
// A report of an earlier run must not pass for one of this run; turbo restores those of cached suites.
await Promise.all(packages.map((each) => rm(reportOf(each), { force: true })));
const codes = await runTasks(tasks);

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
console.log();
close(sum(outcomes));

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
