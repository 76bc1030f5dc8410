// Measures how the time of work grows with its size: pnpm bench:growth [words of names] [--write].
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growthTableOf, type MeasuredGrowth, measureGrowth } from '../src/growth.ts';
import { growths } from './growths.ts';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    /** Writes `docs/performance/growth.json`. */
    write: { type: 'boolean', default: false },
  },
});

const measured: MeasuredGrowth[] = [];
for (const growth of growths) {
  if (!words.every((word) => growth.name.toLowerCase().includes(word.toLowerCase()))) continue;
  process.stderr.write(`${growth.name} …\n`);
  measured.push(await measureGrowth(growth));
}
console.log(growthTableOf(measured));
if (values.write) {
  const file = join(import.meta.dirname, '../../docs/performance/growth.json');
  await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
}
