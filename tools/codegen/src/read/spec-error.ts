/** A line of a document. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Thrown for an unknown or contradictory part of a document, with its location and a remedy. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(at: Place, message: string) {
    super(`${at.file}:${at.line}: ${message}`);
  }
}
