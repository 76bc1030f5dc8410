import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './command.ts';
import { isJsonObject, readJson } from './json.ts';
import { root } from './root.ts';
import type { WorkspacePackage } from './workspace.ts';

const summaries = join(root, '.turbo/runs');

/** Maximum number of lines printed from a failed task's output. */
const longestLog = 400;

/** Builds the published packages, if they changed. */
export function build(): Promise<CommandResult> {
  return runCommand('turbo', ['run', 'build', '--filter=./packages/*', '--concurrency=100%']);
}

/**
 * Runs tasks in every package with them and returns their exit codes by `package#task`. Prints a line at the start of
 * each; `printTaskLog` prints the output of a failed one.
 */
export async function runTasks(tasks: readonly string[]): Promise<ReadonlyMap<string, number>> {
  await rm(summaries, { recursive: true, force: true });
  const options = [
    '--summarize',
    '--continue=dependencies-successful',
    '--concurrency=100%',
    '--output-logs=hash-only',
  ];
  await runCommand('turbo', ['run', ...tasks, ...options], { live: true });
  return exitCodes();
}

/** Prints the end of a task's output from turbo's log file. */
export async function printTaskLog({ folder, name }: WorkspacePackage, task: string): Promise<void> {
  const log = await readFile(join(folder, `.turbo/turbo-${task}.log`), 'utf8').catch(() => 'no output was recorded\n');
  console.log(`\n--- ${name} ${task}`);
  console.log(log.split('\n').slice(-longestLog).join('\n'));
}

async function exitCodes(): Promise<ReadonlyMap<string, number>> {
  const codes = new Map<string, number>();
  for (const file of await readdir(summaries).catch(() => [])) {
    const { tasks } = await readJson(join(summaries, file));
    if (!Array.isArray(tasks)) continue;
    for (const { taskId, execution } of tasks.filter(isJsonObject)) {
      if (typeof taskId !== 'string' || !isJsonObject(execution)) continue;
      // An aborted task has no exit code.
      codes.set(taskId, typeof execution['exitCode'] === 'number' ? execution['exitCode'] : 1);
    }
  }
  return codes;
}
