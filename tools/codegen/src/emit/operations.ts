import type { Context } from '../context.ts';

/** Writes `operations.ts`: every operation by name, all of them as a list, and their JSON Schemas. */
export function emitOperations({ api, header }: Context): string {
  const names = api.resources
    .filter(({ operations }) => operations.length > 0)
    .map(({ fileName, operations }) => ({
      path: `./resources/${fileName}.js`,
      list: operations
        .map(({ constant }) => constant)
        .sort()
        .join(', '),
    }));
  const constants = api.resources.flatMap(({ operations }) => operations.map(({ constant }) => constant));
  return [
    header,
    "import type { Operation } from '@edgeward/core';\n",
    "import { type JsonSchema, jsonSchemaOf as describe, type OperationJsonSchema } from '@edgeward/core/schema';\n",
    "import { descriptions } from './descriptions.js';\n",
    ...names.map(({ path, list }) => `import { ${list} } from '${path}';\n`),
    '\nexport type { JsonSchema, OperationJsonSchema };\n',
    `export { ${[...constants].sort().join(', ')} };\n\n`,
    '/** Every operation of this package. */\n',
    `export const operations: readonly Operation[] = [${constants.join(', ')}];\n\n`,
    '/**\n * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.\n */\n',
    'export function jsonSchemaOf(operation: Operation): OperationJsonSchema {\nreturn describe(operation, descriptions);\n}\n',
  ].join('');
}
