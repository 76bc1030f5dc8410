import type { Context } from '../context.ts';
import { quoted } from './text/type-text.ts';

/** Writes `operation-id.ts`: the ids of all operations as a type. */
export function emitOperationId({ api, header }: Context): string {
  const ids = api.resources.flatMap(({ operations }) => operations.map(({ id }) => quoted(id)));
  return `${header}/** The id of an operation of this package. */\nexport type OperationId = ${ids.join(' | ')};\n`;
}
