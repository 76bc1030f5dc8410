// Mutates the code of a target in a copy of the workspace and says which mutants no test notices. `target:part` mutates
// only the sources of the target whose path contains the part.
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command.ts';
import { copyWorkspace } from '../copy-workspace.ts';
import { readJson } from '../json.ts';
import { root } from '../root.ts';
import { close } from '../tally.ts';
import { type MutantCount, mutantsIn, type Survivor, scoreOf } from './mutants.ts';
import { type MutationScope, mutationTargets } from './targets.ts';

/** The least share of the mutants of a target that its tests must notice, in per cent. */
const leastScore = 90;

const reports = join(root, 'tools/repo/reports/mutation');
const wanted = new Map(process.argv.slice(2).map((word) => [word.split(':')[0] ?? '', word.split(':')[1] ?? '']));
const unknown = [...wanted.keys()].filter((name) => mutationTargets[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`There is no target ${unknown.join(', ')}: choose from ${Object.keys(mutationTargets).join(', ')}`);
}

await mkdir(reports, { recursive: true });
await using copy = await copyWorkspace();
let passed = 0;
let failed = 0;
for (const [target, scopes] of Object.entries(mutationTargets)) {
  const part = wanted.get(target) ?? '';
  if (wanted.size > 0 && !wanted.has(target)) continue;
  const count: MutantCount = { killed: 0, timedOut: 0, survived: 0, unreached: 0 };
  for (const [index, scope] of scopes.entries()) {
    const mutate = globSync(scope.mutate, { cwd: join(copy.folder, scope.folder) });
    const chosen = mutate.filter((file) => file.includes(part));
    if (chosen.length === 0) continue;
    const result = mutantsIn(await reportOf(`${target}-${index}`, { ...scope, mutate: chosen }));
    for (const survivor of result.survivors) console.log(lineOf(scope, survivor));
    for (const key of Object.keys(count) as (keyof MutantCount)[]) count[key] += result.count[key];
  }
  const score = scoreOf(count);
  console.log(
    `${score >= leastScore ? 'noticed' : 'FAILED '}  ${target}: ${score.toFixed(1)} % of ${sumOf(count)} mutants (${count.killed} killed, ${count.timedOut} ended by a time limit, ${count.survived} survived, ${count.unreached} in untested code)`,
  );
  if (score >= leastScore) passed += 1;
  else failed += 1;
}
close({ passed, failed });

function sumOf({ killed, timedOut, survived, unreached }: MutantCount): number {
  return killed + timedOut + survived + unreached;
}

function lineOf({ folder }: MutationScope, { file, line, mutator, original, replacement }: Survivor): string {
  return `survived  ${folder}/${file}:${line} ${mutator}: ${original} → ${replacement}`;
}

/** Runs Stryker on a scope and returns its report. */
async function reportOf(name: string, { folder, mutate, tests }: MutationScope): Promise<unknown> {
  const cwd = join(copy.folder, folder);
  const report = join(reports, `${name}.json`);
  const plugin = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const options = {
    testRunner: 'in-process',
    inProcess: { tests, root: copy.folder },
    plugins: [plugin('runner.ts'), plugin('prose.ts')],
    ignorers: ['prose'],
    mutate,
    inPlace: true,
    concurrency: 1,
    coverageAnalysis: 'perTest',
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    warnings: false,
    // Copies of the modules stay in memory.
    maxTestRunnerReuse: 300,
  };
  await writeFile(join(cwd, 'stryker.conf.json'), JSON.stringify(options));
  const { code } = await runCommand('stryker', ['run', 'stryker.conf.json'], { cwd, live: true });
  if (code !== 0) throw new Error(`Stryker exited with code ${code}`);
  return readJson(report);
}
