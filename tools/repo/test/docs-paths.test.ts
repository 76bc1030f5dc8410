import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/root.ts';

const folders = 'packages|conformance|tools|e2e|bench|examples|docs';

test.each(['docs/trust.md', 'docs/threat-model.md', 'CONTRIBUTING.md'])(
  'every file that %s names exists',
  async (page) => {
    const text = await readFile(join(root, page), 'utf8');
    const paths = [...text.matchAll(new RegExp(`\x60((?:${folders})/[^\x60 *<>{}]+)\x60`, 'g'))].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(0);
    // Commands write these.
    const missing = paths.filter(
      (path) => !existsSync(join(root, path)) && !/^docs\/(?:site|performance|reports)\b/.test(path),
    );
    expect(missing).toEqual([]);
  },
);
