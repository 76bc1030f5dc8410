import { type NameOf, nameFinder } from './declarations.ts';
import { docComment } from './emit/text/doc-comment.ts';
import type { Api, Declaration } from './ir.ts';
import { schemaName } from './naming.ts';

/** Everything the emitters share about a document: its names, and how comments are written. Built once. */
export interface Context {
  readonly api: Api;

  /** The name of the document. */
  readonly document: string;

  /** The first lines of every file of code. */
  readonly header: string;
  readonly declarations: readonly Declaration[];
  readonly nameOf: NameOf;

  /** Finds the schema constant of a model, as answers have it or as requests send it. */
  readonly schemaOf: NameOf;

  /** Formats a doc comment and links the names of types and operations in it. */
  readonly comment: (parts: readonly (string | undefined)[], indent: number) => string;
}

export function contextOf(api: Api, document: string): Context {
  const { declarations } = api;
  const inputSchemas = new Map(
    declarations
      .map(({ model, inputSchema }) => [model.name, inputSchema] as const)
      .filter(([, schema]) => schema !== undefined),
  );
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
    document,
    header: `// Generated from ${document}. Do not edit: run \`pnpm generate\`.\n\n`,
    declarations,
    nameOf: nameFinder(declarations),
    schemaOf: (model, variant) => (variant === 'input' ? inputSchemas.get(model) : undefined) ?? schemaName(model),
    comment: (parts, indent) =>
      docComment(
        parts.map((part) => (part === undefined || part.includes('```') ? part : link(part))),
        indent,
      ),
  };
}
