import type { ApiResponse } from '../../api/api-promise.js';
import type { ValidationMode } from '../../api/call-options.js';
import type { Operation } from '../../api/operation.js';
import type { Validator } from '../../api/validation/validator.js';
import type { Answer, VendorProfile } from '../../api/vendor.js';
import type { Drift } from '../../events/events.js';
import { findDrift, mostDifferences } from '../../schema/drift.js';
import type { Schema, SchemaNode } from '../../schema/schema.js';
import { inspect } from '../../schema/validate.js';
import {
  parseFailed,
  redirectFailed,
  refusedFailed,
  shapeFailed,
  statedFailed,
  unconfirmedFailed,
} from '../failure/answer-failure.js';
import type { Failed } from '../failure/failed.js';
import { withValidator } from '../validator-issues.js';
import { adapted } from './adapt.js';
import { isConfirmed } from './confirmation.js';
import { decodeBody, decodeText, unquoted } from './decode.js';
import { bareFormOf, errorFormOf } from './error-form.js';
import { isHtml, isHtmlText } from './html.js';

/** An answer read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;

  /** The body of the request as the caller gave it. */
  readonly sent?: unknown;
}

/** The value of a successful response, or the reason why there is no value. */
export type ReadAnswer<T> =
  | {
      readonly response: Omit<ApiResponse<T>, 'attempts'>;
      readonly drift: readonly Drift[];
      readonly failed?: undefined;
    }
  | { readonly failed: Failed; readonly response?: undefined };

/** Returns the request id given by a service. */
export function requestIdOf(
  { requestIdHeaders }: VendorProfile,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  return requestIdHeaders?.map((name) => headers[name]).find(Boolean);
}

/** Decodes, classifies and validates an answer. */
export function readAnswer<T>(
  operation: Operation<T>,
  { status, headers, bytes, sent }: RawAnswer,
  vendor: VendorProfile,
  now: number,
  validation: ValidationMode | undefined,
  wantsDrift: boolean,
  validator?: Validator,
): ReadAnswer<T> {
  const decoded = decodeBody(bytes, headers['content-type'], mislabelsJson(operation, vendor));
  const answer: Answer = { operation, status, headers, body: decoded.value, sent, now };
  const failure = vendor.classify(answer);
  const requestId = failure?.requestId ?? requestIdOf(vendor, headers);
  // Some services report an empty list as a failure with this code.
  const isEmpty = failure?.code !== undefined && failure.code === operation.adapt?.absent;
  const schema = describedAs(operation, isEmpty || vendor.succeeded?.(answer) === true ? 200 : status);
  if (schema === undefined && status >= 300 && status < 400) return { failed: redirectFailed(answer, requestId) };
  if ((failure !== undefined && !isEmpty) || schema === undefined) {
    return { failed: refusedFailed(answer, failure, requestId) };
  }

  const said = typeof decoded.value === 'string' ? jsonInText(bytes, headers['content-type']) : decoded.value;
  if (isHtml(bytes) || (typeof said === 'string' && isHtmlText(said))) {
    return { failed: parseFailed({ operation, status, requestId, body: decoded.value }, 'is an HTML page') };
  }
  const value = adapted(operation, schema, { status, headers, value: isEmpty ? [] : decoded.value });
  const problem = { operation, status, requestId, body: value };
  const isChange = operation.effect !== 'read';
  // Without a body, the value comes from the Location header, and needs no other confirmation.
  const isLocated = decoded.value === undefined && value !== undefined;
  const isRaw = operation.answer === 'any';
  // An empty 204 to a raw request is a success.
  const isDone = isRaw && status === 204 && bytes.byteLength === 0;
  // Raw requests and streams have no model, so ask the vendor whether the body reports success.
  const hasNoModel = isRaw || operation.answer === 'stream';
  const vendorConfirms = isDone || (isChange || hasNoModel ? vendor.confirms?.(answer) : undefined);
  const confirms = (): boolean => vendorConfirms ?? (isLocated || isConfirmed({ ...answer, body: value }, schema));
  // Without a model, a read confirmed by the vendor is data: do not look for an error form in it.
  const isBelieved = isEmpty || (hasNoModel && !isChange && vendorConfirms === true);
  const form = isBelieved ? undefined : errorFormOf(said, modelOf(operation, schema), isChange);
  if (form !== undefined) return { failed: statedFailed(answer, form, vendor, requestId) };
  if (isChange && !confirms()) {
    const bare = bareFormOf(said);
    return {
      failed:
        bare === undefined
          ? unconfirmedFailed(problem, schema, decoded.problem)
          : statedFailed(answer, bare, vendor, requestId),
    };
  }

  const respond = (data: T, drift: readonly Drift[] = []): ReadAnswer<T> => ({
    response: { data, response: { status, headers }, requestId },
    drift,
  });
  // A response described as empty is a success whatever its body.
  if (schema === null) return respond(undefined as T);
  if (bytes.byteLength === 0 && mayBeEmpty(operation)) return respond(undefined as T);
  const { answer: answerForm = 'json' } = operation;
  // `any` takes every form; the text of an empty answer is empty.
  if (answerForm === 'any') return respond(decoded.value as T);
  if (answerForm === 'text') return respond(decodeText(bytes, headers['content-type']) as T);
  if (answerForm === 'json-or-text' && decoded.problem !== undefined) {
    return respond(decodeText(bytes, headers['content-type']) as T);
  }
  if (decoded.problem !== undefined && value === decoded.value && !isChange) {
    return { failed: parseFailed(problem, decoded.problem) };
  }

  // Never throw for the shape of a confirmation: the change was made, and an error would invite the caller to repeat
  // it.
  const mode = isChange && validation !== 'off' ? 'warn' : (validation ?? 'strict');
  // The caller disabled the check: return the service's value.
  if (mode === 'off') return respond(value as T);
  const { issues: own, tolerated } = inspect(schema['~node'], value, 'response');
  const issues = withValidator(own, validator, { operation, direction: 'response', schema, value });
  if (issues.length > 0 && mode === 'strict') {
    const bare = bareFormOf(said);
    return {
      failed: bare === undefined ? shapeFailed(problem, schema, issues) : statedFailed(answer, bare, vendor, requestId),
    };
  }
  if (!wantsDrift) return respond(value as T);
  // Report issues that did not throw as drift.
  const wrong = [...issues, ...tolerated].map((issue): Drift => ({ ...issue, kind: 'wrong-shape' }));
  return respond(value as T, [...wrong, ...findDrift(schema['~node'], value)].slice(0, mostDifferences));
}

/** Returns whether the received start of a stream is a failure. */
export function isFailureInStream(
  operation: Operation,
  answer: RawAnswer,
  vendor: VendorProfile,
  now: number,
): boolean {
  return readAnswer(operation, answer, vendor, now, 'off', false).failed !== undefined;
}

/** Parses JSON a gateway has sent as text, whatever its media type, in the charset of the content type. */
function jsonInText(bytes: Uint8Array, contentType: string | undefined): unknown {
  return unquoted(decodeBody(bytes, contentType?.replace(/^[^;]*/, 'application/json')).value);
}

function mislabelsJson({ answer }: Operation, vendor: VendorProfile): boolean {
  return vendor.mislabelsJson === true || (answer === 'stream' && vendor.failsInStreams === true);
}

/** The schema of an answer, `null` if it has no body, `undefined` if the status is not described. */
function describedAs<T>(operation: Operation<T>, status: number): Schema<T> | null | undefined {
  const exact = operation.responses[status];
  if (exact !== undefined) return exact;
  if (status < 200 || status > 299) return undefined;
  const success = Object.entries(operation.responses).find(([key]) => key.startsWith('2'));
  return success?.[1] ?? null;
}

/**
 * Returns the model of a response. A response described as empty counts as an object without members; a raw request has
 * no model.
 */
function modelOf({ answer }: Operation, schema: Schema<unknown> | null): SchemaNode | undefined {
  if (answer === 'any') return undefined;
  return schema?.['~node'] ?? { kind: 'object', members: {} };
}

/** Returns whether some response is described without a body: then any success may come without one. */
function mayBeEmpty({ responses }: Operation): boolean {
  return Object.values(responses).includes(null);
}
