// Measures the packages beside their alternatives: pnpm bench [words of case names] [--write].
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareExports } from './cases/compare-exports.ts';
import { imports } from './cases/imports.ts';
import { logLines } from './cases/logs.ts';
import { loopback } from './cases/loopback.ts';
import { akamaiCall, apigeeCall, listenedCall } from './cases/one-call.ts';
import { signing } from './cases/signing.ts';
import { typeCheck } from './cases/type-check.ts';
import { validation } from './cases/validation.ts';
import { chartOf } from './src/charts.ts';
import type { Case } from './src/comparison.ts';
import { type Measurement, measure } from './src/measure.ts';
import { type Results, tableOf } from './src/report.ts';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    /** Writes `docs/performance.json` and the charts. */
    write: { type: 'boolean', default: false },
  },
});

const cases: readonly Case[] = [
  akamaiCall,
  apigeeCall,
  listenedCall,
  loopback,
  ...signing,
  ...imports,
  typeCheck,
  ...logLines,
  compareExports,
  ...validation,
];

const docs = join(import.meta.dirname, '../docs');
const measurements: Measurement[] = [];
for (const prepare of cases) {
  const comparison = await prepare();
  try {
    if (!words.every((word) => comparison.name.toLowerCase().includes(word.toLowerCase()))) continue;
    process.stderr.write(`${comparison.name} …\n`);
    const measurement = await measure(comparison);
    measurements.push(measurement);
    if (values.write) {
      await mkdir(join(docs, 'performance'), { recursive: true });
      const file = `${comparison.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.svg`;
      await writeFile(join(docs, 'performance', file), await chartOf(measurement, comparison.ours));
    }
  } finally {
    await comparison.close?.();
  }
}

const [cpu] = cpus();
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`,
  node: process.version,
  measurements,
};
console.log(tableOf(measurements));
if (values.write) await writeFile(join(docs, 'performance/results.json'), `${JSON.stringify(results, null, 2)}\n`);
