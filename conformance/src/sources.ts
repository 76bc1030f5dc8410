// Lets Node run the sources of the packages: node --import ./src/sources.ts program.ts
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const packages = new URL('../../packages/', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry] = /^@edgeward\/([a-z0-9-]+)(?:\/([a-z]+))?$/.exec(specifier) ?? [];
    if (name !== undefined) return next(sourceOf(name, entry), context);
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const isSource = specifier.startsWith('.') && url.protocol === 'file:' && existsSync(fileURLToPath(url));
    return next(isSource ? url.href : specifier, context);
  },
});

function sourceOf(name: string, entry = 'index'): string {
  if (['operations', 'schemas', 'zod'].includes(entry))
    return new URL(`${name}/src/generated/${entry}.ts`, packages).href;
  const file = entry === 'client' ? 'client-exports.ts' : entry === 'index' ? 'index.ts' : `${entry}/index.ts`;
  return new URL(`${name}/src/${file}`, packages).href;
}
