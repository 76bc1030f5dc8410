import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { inject } from 'vitest';

/** A line of TypeScript, as installed in this package. */
export type Compiler = 'ts59' | 'ts6' | 'ts7';

/** How the consumer resolves modules. */
export type Resolution = 'node10' | 'node16' | 'nodenext' | 'bundler';

/**
 * The platform types of the consumer: those of Node, or none. Without them, clients, operations and schemas must still
 * compile; a fake needs the requests and responses of the platform.
 */
export type Platform = 'node' | 'bare';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

const moduleFor: Readonly<Record<Resolution, string>> = {
  node10: 'commonjs',
  node16: 'node16',
  nodenext: 'nodenext',
  bundler: 'preserve',
};

/**
 * Type-checks the consumer project, including the declarations of the packages, and returns the messages of the
 * compiler.
 */
export async function typeCheck(compiler: Compiler, resolution: Resolution, platform: Platform): Promise<string> {
  const folder = inject('consumer');
  const config = join(folder, `tsconfig.${compiler}.${resolution}.${platform}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: moduleFor[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    // TypeScript 6 still has it, and warns.
    ...(resolution === 'node10' && compiler === 'ts6' ? { ignoreDeprecations: '6.0' } : {}),
    noEmit: true,
    types: platform === 'node' ? ['node'] : [],
    typeRoots: [join(modules, '@types')],
  };
  // ES modules and CommonJS are told apart by later resolutions only.
  const extensions = resolution === 'node10' ? ['ts'] : ['mts', 'cts'];
  const clients = ['usage', 'usage-of-every-vendor', 'usage-of-lists'];
  const programs = platform === 'node' ? [...clients, 'usage-of-fake'] : clients;
  const files = programs.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  await writeFile(config, JSON.stringify({ compilerOptions, files }));
  const { code, output } = await runCommand('node', [join(modules, compiler, 'bin/tsc'), '-p', config], {
    cwd: folder,
  });
  return code === 0 ? '' : `${output}exited with code ${code}`;
}
