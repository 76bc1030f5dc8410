import type { Context } from '../context.ts';
import type { Resource } from '../ir.ts';
import { hasParams } from './resource.ts';

/** Writes `public-types.ts`: the generated types of the main entry. */
export function emitPublicTypes({ api, declarations, header }: Context): string {
  return [
    header,
    exportText(
      declarations.map(({ name }) => name),
      './models.js',
    ),
    exportText(['OperationId'], './operation-id.js'),
    ...api.resources.map((resource) => exportText(namesOf(resource), `./resources/${resource.fileName}.js`)),
  ].join('');
}

/** Lists the parameters and the class of a resource; a hand-written class is exported by its own file. */
function namesOf({ className, generatedName, operations }: Resource): readonly string[] {
  const params = operations.filter(hasParams).map(({ paramsName }) => paramsName);
  return className === generatedName ? [...params, className] : params;
}

function exportText(names: readonly string[], file: string): string {
  return names.length === 0 ? '' : `export type { ${[...names].sort().join(', ')} } from '${file}';\n`;
}
