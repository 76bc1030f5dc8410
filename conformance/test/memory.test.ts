import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { wrongLists } from '../memory/lists.ts';
import { vendorPackages } from '../src/vendor-packages.ts';

const run = promisify(execFile);
const folder = join(import.meta.dirname, '../memory');

/** Runs the program in its own process, limited to a heap of `megabytes`. */
async function program(vendor: string, task: 'parse' | 'read', megabytes: number): Promise<unknown> {
  // Node counts the heap in MiB.
  const heap = `--max-old-space-size=${Math.floor((megabytes * 1e6) / 2 ** 20)}`;
  const options = ['--import', join(folder, '../src/sources.ts'), '--expose-gc', heap];
  const { stdout } = await run(process.execPath, [...options, join(folder, 'read-wrong-list.ts'), vendor, task]);
  return JSON.parse(stdout);
}

test('every vendor has a list whose elements can be wrong', async () => {
  expect(Object.keys(wrongLists).sort()).toEqual(await vendorPackages());
});

describe.each(Object.keys(wrongLists))('a response of 30 MB with only wrong elements, of %s', (vendor) => {
  test('needs at most 100 MB more than its JSON', { timeout: 120_000 }, async () => {
    const parsed = await program(vendor, 'parse', 4000);
    const { megabytes } = parsed as { readonly megabytes: number };
    const refused = { outcome: 'ResponseValidationError', issues: 100, drifts: 0 };
    // In `strict` and in `warn`, each without and with a listener.
    expect(await program(vendor, 'read', megabytes + 100)).toEqual([
      refused,
      refused,
      { outcome: 'read', drifts: 0 },
      { outcome: 'read', drifts: 100 },
    ]);
  });
});
