/** Where a document is, and where everything that is generated from it goes, relative to its package. */
export interface Place {
  /** The name of the document. */
  readonly document: string;

  /** The folder of the code. */
  readonly generated: string;

  /** The page that lists the operations. */
  readonly page: string;

  /** The file in which the tests of the fake have written what it refuses. */
  readonly refusals: string;
}

/** Says where the document of a part of a package is; without a part, the main one. */
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
