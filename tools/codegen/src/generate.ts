import { emitApiMd } from './emit-api-md.ts';
import { emitJsonSchemas } from './emit-json-schema.ts';
import { emitModels } from './emit-models.ts';
import { emitOperations } from './emit-operations.ts';
import { emitResource } from './emit-resource.ts';
import { emitSchemas } from './emit-schemas.ts';
import type { Api } from './ir.ts';
import { parse } from './parse.ts';
import { read } from './read.ts';

/** Files by path, relative to the package. */
export type Files = ReadonlyMap<string, string>;

/** Reads a document; `file` is the name that errors give. */
export function readApi(source: string, file: string): Api {
  return parse(read(source, file));
}

/** Writes every file of a package from its document, not yet formatted. */
export function emit(api: Api): Files {
  const generated = 'src/generated';
  return new Map([
    [`${generated}/models.ts`, emitModels(api)],
    [`${generated}/schemas.ts`, emitSchemas(api)],
    ...api.resources.map(
      (resource) => [`${generated}/resources/${resource.fileName}.ts`, emitResource(resource, api)] as const,
    ),
    [`${generated}/operations.ts`, emitOperations(api)],
    [`${generated}/json-schemas.ts`, emitJsonSchemas(api)],
    ['api.md', emitApiMd(api)],
  ]);
}
