import { expect, it } from 'vitest';

/** Words of a vendor's documentation, each with its required location in `openapi.yaml`. */
export interface DocumentedWords {
  readonly members: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly limits: Readonly<Record<string, string | number>>;
  readonly operations: readonly string[];
}

/** Tests that `openapi.yaml` declares each documented word. */
export function testDocumentedWords(
  words: DocumentedWords,
  document: string,
  operations: readonly { readonly documentedAs?: string | undefined }[],
): void {
  const declared = new Set([...document.matchAll(/^ +(?:- name: )?(\w+):?$/gm)].map(([, name = '']) => name));
  const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

  it.each(words.members)('the documented member %s is declared', (name) => {
    const isDeclared = declared.has(camelCase(name)) || new RegExp(`^ +${camelCase(name)}: \\{`, 'm').test(document);
    expect(isDeclared).toBe(true);
  });

  it.each(Object.entries(words.values))('the documented values of %s are declared', (model, values) => {
    const [, list = ''] = new RegExp(`^    ${model}:[\\s\\S]*?enum: \\[([^\\]]*)\\]`, 'm').exec(document) ?? [];
    expect(list.split(', ')).toEqual(expect.arrayContaining([...values]));
  });

  it.each(Object.entries(words.limits))('the documented limit of %s is described', (_what, limit) => {
    expect(document).toMatch(new RegExp(`\\b${limit}\\b`));
  });

  it.each(words.operations)('the documented operation %s exists', (name) => {
    expect(operations.some(({ documentedAs = '' }) => documentedAs.startsWith(name))).toBe(true);
  });

  it('a name that is not in the document is noticed', () => {
    expect(declared.has('ipAdress')).toBe(false);
  });
}
