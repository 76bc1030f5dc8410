import { contextOf } from '../context.ts';
import { type Api, classesOf } from '../ir.ts';
import { parse } from '../parse/parse.ts';
import { type Place, placeOf } from '../read/place.ts';
import { read } from '../read/read.ts';
import type { Rules } from '../read/rules.ts';
import { emitApiMd } from './api-md.ts';
import { emitDescriptions } from './descriptions.ts';
import { emitModels } from './models.ts';
import { emitOperationId } from './operation-id.ts';
import { emitOperations } from './operations.ts';
import { emitPublicTypes } from './public-types.ts';
import { emitResource } from './resource.ts';
import { emitSchemas } from './schemas.ts';
import { emitZod } from './zod.ts';

/** Files by path, relative to the package. */
export type Files = ReadonlyMap<string, string>;

/** Parses a document; `file` is its name in errors. */
export function readApi(source: string, file: string): Api {
  return parse(read(source, file));
}

/** Generates the files of a document, unformatted; `rules` are those enforced by its fake. */
export function emit(api: Api, { document, generated, page }: Place = placeOf(), rules: Rules = {}): Files {
  const context = contextOf(api, document);
  return new Map([
    [`${generated}/models.ts`, emitModels(context)],
    [`${generated}/schemas.ts`, emitSchemas(context)],
    ...classesOf(api).map(
      (resource) => [`${generated}/resources/${resource.fileName}.ts`, emitResource(resource, context)] as const,
    ),
    [`${generated}/zod.ts`, emitZod(context)],
    [`${generated}/operation-id.ts`, emitOperationId(context)],
    [`${generated}/operations.ts`, emitOperations(context)],
    [`${generated}/public-types.ts`, emitPublicTypes(context)],
    [`${generated}/descriptions.ts`, emitDescriptions(context)],
    [page, emitApiMd(context, rules)],
  ]);
}
