import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../json.ts';
import type { WorkspacePackage } from '../workspace.ts';
import type { Check } from './check.ts';

const specifiers = /\b(?:from|import|require)[\s(]{0,9}['"]([^'"\n]{1,200})['"]|<reference types="([^"\n]{1,200})"/g;

/**
 * Finds types a consumer could not resolve: imports other than own files and declared dependencies, including Node's
 * types, and every mention of a bundled library, or of zod outside its own entry. Comments are ignored.
 */
export function findForeignTypes(
  declarations: string,
  dependencies: readonly string[],
  inner: RegExp = /\b(?:zod\w*|ky)\b/gi,
): readonly string[] {
  const text = withoutComments(declarations);
  const imports = [...text.matchAll(specifiers)]
    .map(([, imported, referenced]) => imported ?? referenced ?? '')
    .filter((specifier) => !specifier.startsWith('.'))
    .filter((specifier) => !dependencies.some((name) => specifier === name || specifier.startsWith(`${name}/`)))
    .map((specifier) => `imports \`${specifier}\`, an undeclared dependency`);
  const mentions = [...new Set(text.match(inner))];
  return [...imports, ...mentions.map((word) => `mentions the bundled library \`${word}\``)];
}

/** Finds declarations marked as internal: `stripInternal` removes them unless a build lacks the option. */
export function findInternals(declarations: string): readonly string[] {
  const marks = declarations.split('@internal').length - 1;
  return marks === 0 ? [] : [`shows ${marks} declarations marked @internal`];
}

/** Checks the declarations a package publishes. */
export function publicTypes({ name, folder, manifest }: WorkspacePackage): Check {
  return {
    name: `public types of ${name}`,
    run: async () => {
      const { dependencies = {}, peerDependencies = {} } = manifest;
      const declared = [dependencies, peerDependencies].filter(isJsonObject).flatMap(Object.keys);
      const problems: string[] = [];
      let files = 0;
      for await (const file of glob('dist/**/*.d.{ts,cts}', { cwd: folder })) {
        files += 1;
        const text = await readFile(join(folder, file), 'utf8');
        problems.push(...findInternals(text).map((problem) => `${file} ${problem}`));
        problems.push(
          ...findForeignTypes(text, declared, /^dist[/\\](?:\w+-)?zod\./.test(file) ? /\bky\b/gi : undefined).map(
            (problem) => `${file} ${problem}`,
          ),
        );
      }
      return files === 0 ? ['there are no declarations'] : problems;
    },
  };
}

function withoutComments(declarations: string): string {
  return declarations
    .split('/*')
    .map((part, index) => (index === 0 || !part.includes('*/') ? part : part.slice(part.indexOf('*/') + 2)))
    .join('');
}
