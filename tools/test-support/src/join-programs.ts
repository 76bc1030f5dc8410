import { importedNames, imports } from './imports.ts';
import type { Program } from './program.ts';

/** Joins consecutive programs into one module, named after the first, with shared imports once. */
export function joinPrograms(programs: readonly Program[]): Program {
  const [first] = programs;
  if (first === undefined) throw new Error('there are no programs to join');
  const known = new Set<string>();
  const code = programs
    .map((program) => program.code)
    .join('\n')
    .replaceAll(imports, (_, braces: string, module: string) => {
      const fresh = importedNames(braces).filter((name) => !known.has(`${name} from ${module}`));
      for (const name of fresh) known.add(`${name} from ${module}`);
      return fresh.length === 0 ? '' : `import { ${fresh.join(', ')} } from '${module}';`;
    });
  return { ...first, code };
}
