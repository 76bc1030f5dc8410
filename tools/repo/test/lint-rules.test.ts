import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../src/command.ts';
import { root } from '../src/root.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const tsconfig = '{ "compilerOptions": { "strict": true, "module": "nodenext", "lib": ["es2023"], "types": [] } }';

test.each([
  ['a floating promise', 'export const save = async (): Promise<void> => {};\nsave();', 'no-floating-promises'],
  ['a misused promise', '[1].forEach(async () => {});', 'no-misused-promises'],
  [
    'a switch that forgets a case',
    `export function f(x: 'a' | 'b'): void { switch (x) { case 'a': break; } }`,
    'switch-exhaustiveness-check',
  ],
  ['an unsafe call', 'export const f = (x: unknown): void => { const y: any = x; y(); };', 'no-unsafe-call'],
  ['an import cycle', `import { a } from './index.js';\nexport const b = (): unknown => a;`, 'no-cycle'],
])('the type-aware linter finds %s', async (_, text, rule) => {
  const folder = await temporaryFolder({
    'tsconfig.json': tsconfig,
    'index.ts': `export * from './planted.js';\nexport const a = 1;`,
    'planted.ts': text,
  });

  const { code, output } = await runCommand('oxlint', ['--type-aware', '-c', join(root, '.oxlintrc.json'), folder]);

  expect(output).toContain(rule);
  expect(code).not.toBe(0);
});

test.each([
  [
    'zod outside of its folder',
    'a.ts',
    `import * as z from 'zod';\nexport const s: unknown = z;`,
    'noRestrictedImports',
  ],
  ['a default export', 'a.ts', 'export default 1;', 'noDefaultExport'],
  ['a non-null assertion', 'a.ts', 'export const f = (x?: number): number => x!;', 'noNonNullAssertion'],
  ['console output', 'a.ts', 'console.log(1);', 'noConsole'],
  ['a file name in camel case', 'aB.ts', 'export const a = 1;', 'useFilenamingConvention'],
])('the linter finds %s', async (_, name, text, rule) => {
  const folder = await temporaryFolder({ [name]: text });
  const options = [`--config-path=${join(root, 'biome.json')}`, '--vcs-enabled=false'];

  const { code, output } = await runCommand('biome', ['lint', ...options, folder]);

  expect(output).toContain(rule);
  expect(code).not.toBe(0);
});
