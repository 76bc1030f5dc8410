import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Case, Contender } from '../src/comparison.ts';

const run = promisify(execFile);

/** How long a fresh process takes to load a package; the time of an empty program is taken off. */
export const imports: readonly Case[] = (['esm', 'cjs'] as const).map((format) => async () => {
  return {
    name: `cold import of a vendor, ${format.toUpperCase()}`,
    unit: 'import',
    rounds: 15,
    ours: '@edgeward/noc-cdn',
    contenders: ['@edgeward/noc-cdn', '@edgeward/akamai-appsec', 'openai', 'cloudflare'].map((name) =>
      loading(name, format),
    ),
    targets: [
      { against: ['openai'], of: 'time', goal: 0.3 },
      { against: ['cloudflare'], of: 'time' },
    ],
  };
});

function loading(name: string, format: 'esm' | 'cjs'): Contender {
  const load = format === 'esm' ? `await import('${name}')` : `require('${name}')`;
  const program = `const start = performance.now(); ${load}; process.stdout.write(String(performance.now() - start))`;
  const type = format === 'esm' ? 'module' : 'commonjs';
  return {
    name,
    measure: async () => {
      const { stdout } = await run(process.execPath, [`--input-type=${type}`, '-e', program], {
        cwd: import.meta.dirname,
      });
      return Number(stdout);
    },
  };
}
