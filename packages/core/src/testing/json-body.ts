import { TextDecoder } from 'node:util';
import { isJsonType } from './fake-answer.js';
import type { ReceivedRequest } from './fake-request.js';

/** The JSON body of a request; `undefined` if it is empty or no JSON. */
export type JsonBody = { readonly value: unknown } | { readonly malformed: true };

/** Parses a request's JSON body. */
export function jsonBodyOf({ headers, bytes }: ReceivedRequest): JsonBody {
  if (bytes.length === 0 || !isJsonType(headers.get('content-type') ?? 'application/json')) return { value: undefined };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { malformed: true };
  }
}
