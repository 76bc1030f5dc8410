import type { MarkdownOptions } from 'vitepress';
import type { Hover } from './hovers.ts';

type CodeTransformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

/**
 * Marks names in highlighted programs with their types. The text is an attribute, displayed as a box by the style of
 * the site: it needs no script, and neither the search nor a copy of the program contains it.
 */
export function showHovers(hovers: ReadonlyMap<string, readonly Hover[]>): CodeTransformer {
  return {
    name: 'edgeward:hovers',
    preprocess(code, options) {
      const found = hovers.get(code) ?? [];
      options.decorations = [
        ...(options.decorations ?? []),
        ...found.map(({ start, end, text }) => ({ start, end, properties: { class: 'typed', 'data-type': text } })),
      ];
    },
  };
}
