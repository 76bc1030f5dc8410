/** A line of a document. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A document says something the generator does not know or that cannot be meant: where, and what to do. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(at: Place, message: string) {
    super(`${at.file}:${at.line}: ${message}`);
  }
}
