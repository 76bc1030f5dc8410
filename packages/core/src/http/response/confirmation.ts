import type { Answer } from '../../api/vendor.js';
import { isJson } from '../../internal/json.js';
import type { Schema } from '../../schema/schema.js';
import { meaningOfWords } from '../failure/failure-words.js';
import { hasDescribedMember, isOpenModel, requiresNothing } from './described.js';

/**
 * Returns whether a response without an error form confirms a change, for vendors without their own rule. `schema` is
 * its model, `null` if the response is described as empty.
 */
export function isConfirmed({ operation, body, sent }: Answer, schema: Schema<unknown> | null): boolean {
  if (schema === null) return body === undefined || isJson(body);
  const node = schema['~node'];
  if (body === undefined) {
    return node.kind === 'unknown' || Object.values(operation.responses).includes(null);
  }
  if (typeof body === 'string' && operation.answer === 'json-or-text') return isConfirmingText(body);
  if (!isJson(body)) return node.kind === 'unknown' && isListOfRecords(body);
  if (isOpenModel(node) || hasDescribedMember(node, body)) return true;
  return Object.keys(body).length === 0 && requiresNothing(node) && isEmpty(sent);
}

function isConfirmingText(text: string): boolean {
  return (
    text.trim() !== '' && !/^[\s"]*[[{<]|\b(error|failed|failure)\b/i.test(text) && meaningOfWords(text) === undefined
  );
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isJson);
}

function isEmpty(sent: unknown): boolean {
  return sent === undefined || (isJson(sent) && Object.values(sent).every((value) => value === undefined));
}
