import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('./packages/', import.meta.url));

/** Package names resolve to sources. */
export const sourceAliases: readonly { readonly find: RegExp; readonly replacement: string }[] = [
  {
    find: /^@edgeward\/test-support$/,
    replacement: fileURLToPath(new URL('./tools/test-support/src', import.meta.url)),
  },
  { find: /^@edgeward\/core\/client$/, replacement: `${packages}core/src/client-exports.ts` },
  { find: /^@edgeward\/([a-z0-9-]+)$/, replacement: `${packages}$1/src` },
  // These entries of a vendor are generated as they are.
  {
    find: /^@edgeward\/(?!core\/)([a-z0-9-]+)\/(operations|schemas|zod)$/,
    replacement: `${packages}$1/src/generated/$2`,
  },
  {
    find: /^@edgeward\/([a-z0-9-]+)\/lists\/(operations|schemas|zod)$/,
    replacement: `${packages}$1/src/lists/generated/$2`,
  },
  { find: /^@edgeward\/([a-z0-9-]+)\/([a-z0-9-]+)$/, replacement: `${packages}$1/src/$2` },
];

/**
 * Configures the tests of one workspace package. Package names resolve to sources, so tests need no build; type tests
 * are the files `*.test-d.ts`.
 */
export function testPackage(test: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    resolve: {
      alias: [...sourceAliases],
    },
    test: {
      include: ['test/**/*.test.ts'],
      typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], checker: 'tsc', ignoreSourceErrors: true },
      reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
      // A busy machine is no reason to fail.
      testTimeout: 20_000,
      // To start a process for each file and to load the sources in it again takes as long as the tests themselves.
      isolate: false,
      globalSetup: fileURLToPath(new URL('./vitest.fakes.ts', import.meta.url)),
      setupFiles: fileURLToPath(new URL('./vitest.setup.ts', import.meta.url)),
      ...test,
    },
  });
}
