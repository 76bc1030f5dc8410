import { soak } from './soak.ts';
import { cancellationStorm, droppedClients, oneSignal, type StormFigures } from './storms.ts';

const calls = Number(process.argv[2] ?? 1_000_000);
const concurrency = 64;

/** The growth after 150 000 calls if each kept 14 bytes. */
const mostGrowthBytes = 2 * 1024 * 1024;

const { service, ...client } = await soak({ calls, concurrency });
const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
const grownBytes = client.heapAtEndBytes - client.heapAtQuarterBytes;

console.log(`calls            ${calls} at concurrency ${concurrency}, ${Math.round(client.callsPerSecond)} calls/s`);
console.log(`latency          p50 ${client.p50Ms.toFixed(1)} ms, p99 ${client.p99Ms.toFixed(1)} ms`);
console.log(
  `heap after gc    ${mebibytes(client.heapAtQuarterBytes)} at 25 %, ${mebibytes(client.heapAtEndBytes)} at 100 %`,
);
console.log(`requests         ${service.requests}, at most ${service.mostAtOnce} at once`);
console.log(`injected         ${service.refused} refused (503, 429), ${service.reset} reset`);
console.log(`lost             ${service.lost}, duplicated ${service.duplicated}`);
console.log(`failed           ${client.failed}, without exactly one audit record ${client.misrecorded}`);

const problems: string[] = [
  service.lost > 0 && 'items were lost',
  service.duplicated > 0 && 'items were put twice',
  service.mostAtOnce > concurrency && 'more requests than allowed were under way',
  service.requests !== calls + service.refused + service.reset && 'requests were sent without need',
  client.failed > 0 && 'calls failed',
  client.misrecorded > 0 && 'the audit log is not exact',
  grownBytes > mostGrowthBytes && `the heap grew by ${mebibytes(grownBytes)}`,
].filter((problem) => problem !== false);

const storms: Readonly<Record<string, () => Promise<StormFigures>>> = {
  'cancellation    ': () => cancellationStorm({ calls: 100_000, concurrency }),
  'one signal      ': () => oneSignal({ calls: 10_000, concurrency }),
  'dropped clients ': () => droppedClients({ calls: 20_000, concurrency }),
};
for (const [name, run] of Object.entries(storms)) {
  const figures = await run();
  const { succeeded, aborted, failed, denied, listeners, warnings } = figures;
  console.log(
    `${name} ${succeeded} succeeded, ${aborted} aborted, ${failed} failed, ${denied} put against the word of their error, ${figures.service.duplicated} put twice, ${listeners} listeners left, ${warnings} warnings, heap ${mebibytes(figures.grownBytes)} more`,
  );
  const broken = failed + denied + figures.service.duplicated + listeners + warnings > 0;
  if (broken || figures.grownBytes > mostGrowthBytes) problems.push(`the storm "${name.trim()}" left its mark`);
}
for (const problem of problems) console.error(`FAILED: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
