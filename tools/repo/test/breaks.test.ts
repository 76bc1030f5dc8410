import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaks } from '../src/breaks/promises.ts';
import { root } from '../src/root.ts';

test.each(breaks)('the place that breaks "$promise" exists', ({ file, find }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(find);
});
