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
  const sections = readFileSync(apiMd, 'utf8').split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [id = ''] = section.split('\n', 1);
      const rows = section.matchAll(/^\| (?:\d{3}|any) \| `(\w+)` \|/gm);
      return [id.trim(), new Set([...rows].map(([, name = '']) => name))] as const;
    }),
  );
}
