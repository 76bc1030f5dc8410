/** Locations of a document and of its generated files, relative to its package. */
export interface Place {
  /** The name of the document. */
  readonly document: string;

  /** The folder of the code. */
  readonly generated: string;

  /** The page listing the operations. */
  readonly page: string;

  /** The file of refusals written by the tests of the fake. */
  readonly refusals: string;
}

/** Returns the locations for a part of a package, by default the main one. */
export function placeOf(part?: string): Place {
  if (part === undefined)
    return { document: 'openapi.yaml', generated: 'src/generated', page: 'api.md', refusals: refusalsOf('') };
  return {
    document: `openapi.${part}.yaml`,
    generated: `src/${part}/generated`,
    page: `api.${part}.md`,
    refusals: refusalsOf(`.${part}`),
  };
}

function refusalsOf(part: string): string {
  return `test/fixtures/refusals${part}.json`;
}
