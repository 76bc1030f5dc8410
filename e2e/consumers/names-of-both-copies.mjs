// Prints each entry whose ESM and CJS copies export different names, or a name without a value: both have the same declarations.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('node_modules/@edgeward/', import.meta.url);
const namesOf = (copy) =>
  Object.keys(copy)
    .filter((name) => copy[name] !== undefined)
    // What `import` adds to CommonJS.
    .filter((name) => name !== 'default' && name !== 'module.exports')
    .sort()
    .join();

let entries = 0;
const different = [];
for (const name of readdirSync(folder)) {
  const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8'));
  for (const [path, conditions] of Object.entries(exports)) {
    // The peers are not installed here.
    if (conditions.require === undefined || /\/(?:zod|opentelemetry)$/.test(path)) continue;
    const entry = `@edgeward/${name}${path.slice(1)}`;
    const [esm, cjs] = [await import(entry), require(entry)];
    entries += 1;
    if (namesOf(esm) !== namesOf(cjs) || namesOf(cjs) !== Object.keys(cjs).sort().join()) different.push(entry);
  }
}
console.log(JSON.stringify({ entries, different }));
