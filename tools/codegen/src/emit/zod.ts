import type { Context } from '../context.ts';
import { isClosed } from '../declarations.ts';
import { schemaName } from '../naming.ts';

/** Writes `zod.ts`: every schema as a zod type, under the same name. */
export function emitZod({ declarations, nameOf, header }: Context): string {
  const types = declarations
    .filter(({ twin }) => !twin)
    .flatMap(({ model, name, inputSchema }) => [
      constant(schemaName(name), isClosed(model) ? `OpenEnum<m.${name}>` : `m.${name}`),
      ...(inputSchema === undefined ? [] : [constant(inputSchema, `m.${nameOf(name, 'input')}`)]),
    ]);
  const core = declarations.some(({ model }) => isClosed(model))
    ? "import type { OpenEnum } from '@edgeward/core';\n"
    : '';
  return [
    header,
    core,
    "import { toZod } from '@edgeward/core/zod';\n",
    "import type { ZodType } from 'zod';\n",
    "import type * as m from './models.js';\n",
    "import * as s from './schemas.js';\n\n",
    '/** A zod type without transforms. */\n',
    'export type Zod<T> = ZodType<T, T>;\n\n',
    ...types,
  ].join('');
}

function constant(name: string, type: string): string {
  return `export const ${name}: Zod<${type}> = /* @__PURE__ */ toZod(s.${name});\n`;
}
