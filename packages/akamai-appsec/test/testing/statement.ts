import { expect } from 'vitest';
import { problem } from './call.js';

/** A text of the vendor: the guide this package is built from, another one, or only a conclusion. */
export type Source = 'guide' | 'reference' | "Akamai's Go client" | 'issue thread' | 'inferred';

/** A request as `<method> <path>`, with its body. */
export type Tried = readonly [line: string, body?: unknown];

/** One statement of the vendor's texts, with a request for it. */
export interface Statement {
  readonly source: Source;
  readonly says: string;
  readonly line: string;
  readonly body: unknown;

  /** The whole answer, or a part of it. */
  readonly expected: object;
}

export const taken = (
  source: Source,
  says: string,
  body: object | undefined,
  tried: readonly Tried[],
): readonly Statement[] =>
  tried.map(([line, sent]) => ({
    source,
    says,
    line,
    body: sent,
    expected: { status: expect.toSatisfy((status: number) => status < 400), ...(body !== undefined && { body }) },
  }));

type Refused = (source: Source, says: string, detail: string, tried: readonly Tried[]) => readonly Statement[];

const refused =
  (status: number, type: string): Refused =>
  (source, says, detail, tried) =>
    tried.map(([line, body]) => ({ source, says, line, body, expected: problem(status, type, detail) }));

export const invalid: Refused = refused(400, 'INVALID-INPUT-ERROR');
export const missing: Refused = refused(404, 'NOT-FOUND');
export const denied: Refused = refused(403, 'ACCESS-DENIED');
export const forbidden: Refused = refused(403, 'FORBIDDEN-OPERATION');
export const inUse: Refused = refused(412, 'PRECONDITION-FAILED');
export const conflict: Refused = refused(409, 'CONCURRENT-MODIFICATION-ERROR');
export const unfit: Refused = refused(422, 'UNPROCESSABLE-REQUEST');
export const unaccepted: Refused = refused(400, 'BAD-REQUEST');
