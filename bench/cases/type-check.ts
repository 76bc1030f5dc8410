import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Case } from '../src/comparison.ts';
import { once } from '../src/measure.ts';

const run = promisify(execFile);

/** The compiler of this repository. */
const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');

const options = '--ignoreConfig --noEmit --strict --skipLibCheck --target es2023 --module nodenext'.split(' ');

/** The type check of a program that uses all five vendors beside one that uses one peer. */
export const typeCheck: Case = async () => ({
  name: 'type check of a program that uses all five vendors',
  unit: 'check',
  rounds: 9,
  ours: 'five vendors',
  contenders: [checked('five vendors', 'five-vendors.ts'), checked('cloudflare', 'cloudflare.ts')],
  targets: [{ against: ['cloudflare'], of: 'time', goal: 0.5 }],
});

function checked(name: string, file: string): ReturnType<typeof once> {
  return once(name, 1, () => run(tsc, [...options, join(import.meta.dirname, '../types', file)]));
}
