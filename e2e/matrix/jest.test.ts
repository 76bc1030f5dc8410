import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { expect, inject, test } from 'vitest';
import { node } from '../src/project.ts';

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

test('Jest loads the packages without a transform', async () => {
  const rootDir = inject('consumer');
  const config = { rootDir, testMatch: [join(rootDir, '*.test.cjs')], transform: {}, watchman: false };

  const { code, output } = await runCommand(node, [jest, '--config', JSON.stringify(config)], { cwd: rootDir });

  expect(output).toContain('2 passed');
  expect(code).toBe(0);
});
