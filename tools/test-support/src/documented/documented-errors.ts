import { readFileSync } from 'node:fs';

/**
 * Reads the error classes documented for each operation from `api.md`. They equal the `@throws` of its method, because
 * both are generated from the same data.
 *
 * @example
 * ```ts
 * const documented = documentedErrors(new URL('../../api.md', import.meta.url));
 * expect(documented.get('sites.get')).toContain('NotFoundError');
 * ```
 */
export function documentedErrors(apiMd: URL): ReadonlyMap<string, ReadonlySet<string>> {
  const [head = '', ...sections] = readFileSync(apiMd, 'utf8').split(/^### /m);
  const common = errorsIn(head);
  return new Map(
    sections.map((section) => {
      const [id = ''] = section.split('\n', 1);
      return [id.trim(), new Set([...common, ...errorsIn(section)])] as const;
    }),
  );
}

/** Lists the errors in the tables of a section. The one before the first operation has those of every operation. */
function errorsIn(section: string): readonly string[] {
  return [...section.matchAll(/^\| (?:\d{3}|any) \| `(\w+)` \|/gm)].map(([, name = '']) => name);
}
