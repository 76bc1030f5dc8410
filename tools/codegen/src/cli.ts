import { parseArgs } from 'node:util';
import { emit, type Files, readApi } from './emit/generate.ts';
import { format } from './emit/text/format.ts';
import { differences, write } from './emit/text/output.ts';
import { vendorDocuments } from './read/packages.ts';
import { SpecError } from './read/spec-error.ts';

/** Runs `generate [--check] [--root folder] [package…]`; returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, root: { type: 'string' } },
    allowPositionals: true,
  });
  const found = await vendorDocuments(values.root);
  const unknown = positionals.filter((name) => !found.some((candidate) => candidate.name === name));
  if (unknown.length > 0) {
    console.error(`No packages/${unknown.join(', packages/')} with an openapi.yaml. There are: ${names(found)}.`);
    return 1;
  }
  const chosen = found.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const emitted = chosen.flatMap((document) =>
    [...emit(readApi(document.source, document.file), document, document.rules)].map(
      ([path, content]) => [`${document.name}/${path}`, content] as const,
    ),
  );
  const formatted = await format(new Map(emitted));
  let stale = 0;
  for (const { name, folder, directory, generated, page } of chosen) {
    const files = filesOf([`${name}/${generated}/`, `${name}/${page}`], name, formatted);
    const changed = await (values.check === true
      ? differences(directory, files, generated)
      : write(directory, files, generated));
    for (const { path, kind } of changed) console.log(`${kind}: ${folder}/${path}`);
    stale += changed.length;
  }
  if (values.check !== true) {
    console.log(`Generated ${names(chosen)}: ${stale} file(s) changed.`);
    return 0;
  }
  if (stale > 0) console.error(`${stale} generated file(s) differ from their document: run \`pnpm generate\`.`);
  return stale > 0 ? 1 : 0;
}

function names(packages: readonly { readonly name: string }[]): string {
  return [...new Set(packages.map(({ name }) => name))].join(', ');
}

/** The files of one document, relative to its package. */
function filesOf(places: readonly string[], name: string, files: Files): Files {
  const own = [...files].filter(([path]) => places.some((place) => path.startsWith(place)));
  return new Map(own.map(([path, content]) => [path.slice(`${name}/`.length), content]));
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
