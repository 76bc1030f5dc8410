import { header } from './header.ts';
import type { Api } from './ir.ts';

/** Writes `operations.ts`: every operation by name, and all of them as a list. */
export function emitOperations(api: Api): string {
  const imports = api.resources.map(({ fileName, operations }) => {
    const names = operations.map(({ constant }) => constant).sort();
    return `import { ${names.join(', ')} } from './resources/${fileName}.js';\n`;
  });
  const constants = api.resources.flatMap(({ operations }) => operations.map(({ constant }) => constant));
  return [
    header,
    "import type { Operation } from '@edgeward/core';\n",
    ...imports,
    `\nexport { ${[...constants].sort().join(', ')} };\n\n`,
    '/** Every operation of this package. */\n',
    `export const operations: readonly Operation[] = [${constants.join(', ')}];\n`,
  ].join('');
}
