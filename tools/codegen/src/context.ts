import { type Declaration, declarationsOf, type NameOf, nameFinder } from './declarations.ts';
import { docComment } from './doc-comment.ts';
import type { Api } from './ir.ts';

/** What the emitters of TypeScript share: the names of a document and how comments are written. */
export interface Context {
  readonly api: Api;
  readonly declarations: readonly Declaration[];
  readonly nameOf: NameOf;

  /** Writes a doc comment in which the names of types and operations are links. */
  readonly comment: (parts: readonly (string | undefined)[], indent: number) => string;
}

export function contextOf(api: Api): Context {
  const declarations = declarationsOf(api);
  const targets = new Map([
    ...declarations.map(({ name }) => [name, name] as const),
    ...api.resources.flatMap(({ className, operations }) =>
      operations.map(({ id, methodName }) => [id, `${className}.${methodName}`] as const),
    ),
  ]);
  const link = (text: string): string =>
    text.replace(/`([A-Za-z][A-Za-z0-9.]*)`/g, (code, name: string) => {
      const target = targets.get(name);
      return target === undefined ? code : `{@link ${target}}`;
    });
  return {
    api,
    declarations,
    nameOf: nameFinder(declarations),
    comment: (parts, indent) =>
      docComment(
        parts.map((part) => (part === undefined || part.includes('```') ? part : link(part))),
        indent,
      ),
  };
}
