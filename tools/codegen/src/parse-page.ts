import type { Answer, Model, Page, Param, Type } from './ir.ts';
import { closedMap, demanded, demandedText, type Located } from './located.ts';
import { SpecError } from './spec-error.ts';

/** Reads `x-page` and checks it against the answer and the parameters. */
export function parsePage(node: Located, answer: Answer, params: readonly Param[], models: readonly Model[]): Page {
  const map = closedMap(node, '`x-page`', ['items', 'cursor']);
  const cursor = closedMap(demanded(map, '`x-page`', 'cursor'), '`cursor`', ['from', 'to']);
  const items = demandedText(map, '`x-page`', 'items');
  const from = demandedText(cursor, '`cursor`', 'from');
  const to = demandedText(cursor, '`cursor`', 'to');
  const list = memberType(items, answer.model, models);
  if (list?.kind !== 'array') {
    throw new SpecError(node.at, `\`items\` is \`${items}\`, which is no list of \`${answer.model}\``);
  }
  if (memberType(from, answer.model, models)?.kind !== 'string') {
    throw new SpecError(cursor.at, `\`from\` is \`${from}\`, which is no text of \`${answer.model}\``);
  }
  if (!params.some((param) => param.in === 'query' && param.name === to)) {
    throw new SpecError(cursor.at, `\`to\` is \`${to}\`, which is no query parameter of this operation`);
  }
  return { items, itemType: list.items, from, to };
}

/** The type of the member that a JSON pointer of one segment names. */
function memberType(pointer: string, model: string, models: readonly Model[]): Type | undefined {
  const found = models.find(({ name }) => name === model);
  if (found?.kind !== 'object' || !pointer.startsWith('/')) return undefined;
  return found.members.find(({ name }) => name === pointer.slice(1))?.type;
}
