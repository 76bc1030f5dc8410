import { kindOfStatus } from '../../errors/api-error-of.js';
import type { ApiErrorKind } from '../../errors/error-kind.js';
import type { SchemaNode } from '../../schema/schema.js';
import { meaningOfWords } from '../failure/failure-words.js';
import { isMemberDescribed } from './described.js';

/** A failure in an answer with a status of success. */
export interface ErrorForm {
  /** The meaning, if the failure states one. */
  readonly kind?: ApiErrorKind;

  /** The HTTP status the failure states in its body. */
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
}

/** Members meaning failure in every API using them. */
const failureMembers = ['error', 'errors', 'fault'];

/** Members of a bare failure. */
const bareMembers = [
  'message',
  'code',
  'reason',
  'status',
  'detail',
  'msg',
  'statusCode',
  'error_code',
  'errorCode',
  'errorMessage',
];

/** Members accompanying a failure without being data. */
const companions = [
  ...bareMembers,
  'title',
  'type',
  'details',
  'requestId',
  'request_id',
  'requestid',
  'traceId',
  'trace_id',
  'timestamp',
  'time',
  'path',
  'instance',
  'help',
  'documentation_url',
  'debug',
  'success',
  'ok',
  'status_code',
  'result',
  '__type',
];

/** Envelope members of some gateways. */
const wrappers = ['data', 'response', 'result', 'body'];

/** Members stating success or failure. */
const verdicts = ['success', 'ok', 'successful'];

/** The names above by their lower case and by themselves. */
const canonicalNames: ReadonlyMap<string, string> = new Map(
  [...failureMembers, ...companions, ...wrappers, ...verdicts].flatMap((name) => [
    [name.toLowerCase(), name],
    [name, name],
  ]),
);

const failedStatus = /^(error|err|fail|failed|failure|fault|denied|rejected|unauthori[sz]ed|forbidden)$/i;

/** A text consisting only of the name of an error status. */
const statusPhrase =
  /^(bad request|unauthori[sz]ed|forbidden|(not|page not) found|method not allowed|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out|access denied)[.!]?$/i;

/**
 * Parses a failure without a model: an `error` or `errors`, a problem (RFC 9457), or just a message and a code. `node`
 * is the model of the success; `undefined` if there is none, as for raw requests. A raw read may legitimately return
 * data about a failure.
 */
export function errorFormOf(given: unknown, node: SchemaNode | undefined, isChange: boolean): ErrorForm | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given)) return listedForm(given, node);
  if (!Object.keys(given).some((name) => canonicalNames.has(name.toLowerCase()))) return undefined;
  const body = withCanonicalNames(given, node);
  const failure = failureMembers.map((name) => undescribed(body, name, node)).find(isStated);
  if (failure !== undefined || isProblem(body, node) || isBare(body, node, isChange) || saysNo(body, node, isChange)) {
    return readForm(body, failure);
  }
  // Look into a wrapper only for changes and modelled responses: a raw read may return a record about some failure.
  const wrapped = isChange || isModelled(node) ? onlyMember(body, node) : undefined;
  return wrapped === undefined ? undefined : errorFormOf(wrapped, { kind: 'object', members: {} }, false);
}

/** Returns whether there is a model. Raw requests and open responses have none. */
function isModelled(node: SchemaNode | undefined): node is SchemaNode {
  return node !== undefined && node.kind !== 'unknown';
}

/** Larger objects are data. */
const mostMembers = 50;

/** Returns a copy with the members of failures in our letter case, whatever the service uses. */
function withCanonicalNames(body: object, node: SchemaNode | undefined): object {
  const names = Object.keys(body);
  const isOther = (name: string): boolean =>
    !canonicalNames.has(name) && /[A-Z]/.test(name) && canonicalNames.has(name.toLowerCase());
  if (names.length > mostMembers || !names.some(isOther)) return body;
  const canonical = (name: string, value: unknown): string => {
    const own = canonicalNames.get(name.toLowerCase()) ?? name;
    return Object.hasOwn(body, own) || (node !== undefined && isMemberDescribed(node, name, value)) ? name : own;
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [canonical(name, value), value]));
}

/** Returns whether a status word in the body reports failure. */
function saysNo(body: object, node: SchemaNode | undefined, isChange: boolean): boolean {
  if (!isChange && !isModelled(node)) return false;
  if (!isChange && hasDescribed(body, node)) return false;
  const isNo = (name: string): boolean => {
    const value = undescribed(body, name, node);
    return value === false || value === 0 || (isText(value) && /^(false|no|0)$/i.test(value.trim()));
  };
  return verdicts.some(isNo) || saysFailed(undescribed(body, 'result', node));
}

/** Returns the only object in an undescribed envelope. */
function onlyMember(body: object, node: SchemaNode | undefined): object | undefined {
  const [[name, value] = ['', undefined], ...others] = Object.entries(body);
  if (others.length > 0 || !wrappers.includes(name) || !isObject(value)) return undefined;
  return node !== undefined && isMemberDescribed(node, name, value) ? undefined : value;
}

/**
 * Parses the scalars of a failure from an unsuccessful response. A model with a `message` does not turn a response with
 * nothing else into a success.
 */
export function bareFormOf(body: unknown): ErrorForm | undefined {
  if (!isObject(body) || Object.values(body).some((value) => typeof value === 'object' && value !== null))
    return undefined;
  const form = errorFormOf(body, { kind: 'object', members: {} }, true);
  return form?.kind === undefined ? undefined : form;
}

/** A bare list of failures, each in a member `error`. */
function listedForm(items: readonly unknown[], node: SchemaNode | undefined): ErrorForm | undefined {
  const [given] = items;
  if (!isObject(given)) return undefined;
  const first = withCanonicalNames(given, node);
  const failure = failureMembers.map((name) => undescribed(first, name, node)).find(isStated);
  return failure === undefined ? undefined : readForm(first, failure);
}

/** Returns a member the model does not describe. */
function undescribed(body: object, name: string, node: SchemaNode | undefined): unknown {
  if (!Object.hasOwn(body, name)) return undefined;
  const value: unknown = Reflect.get(body, name);
  return node !== undefined && isMemberDescribed(node, name, value) ? undefined : value;
}

/** `error: null`, `errors: []` and the like mean no failure. */
function isStated(failure: unknown): boolean {
  if (Array.isArray(failure)) return failure.length > 0;
  return Boolean(failure);
}

function isProblem(body: object, node: SchemaNode | undefined): boolean {
  const status = undescribed(body, 'status', node);
  if (statusIn(status) !== undefined || (typeof status === 'number' && status >= 400)) return true;
  const exception = undescribed(body, '__type', node);
  if (isText(exception) && /(exception|error|fault)$/i.test(exception)) return true;
  const hasModel = hasDescribed(body, node);
  const isCoded = ['statusCode', 'code'].some((name) => statusIn(undescribed(body, name, node)) !== undefined);
  if (isCoded && !hasModel && isText(Reflect.get(body, 'message'))) return true;
  const detail = undescribed(body, 'detail', node);
  const title = undescribed(body, 'title', node);
  const type: unknown = Reflect.get(body, 'type');
  const hasType = typeof type === 'string' && /[:/]/.test(type);
  return isText(detail) ? isText(title) || hasType || !hasModel : isText(title) && hasType;
}

/** Whether the body has nothing of the model, but the members of a failure. Raw requests have no model to lack. */
function isBare(body: object, node: SchemaNode | undefined, isChange: boolean): boolean {
  const status: unknown = Reflect.get(body, 'status');
  const message: unknown = Reflect.get(body, 'message');
  if (!isModelled(node)) {
    return isChange && (saysFailed(status) || isPhrase(message));
  }
  // A response reporting success is data, however little of it there is.
  if (!isChange && isText(status) && /^(success|succeeded|ok)$/i.test(status.trim())) return false;
  if (hasDescribed(body, node) || !Object.keys(body).every((name) => companions.includes(name))) return false;
  return bareMembers.some((name) => ['string', 'number'].includes(typeof Reflect.get(body, name)));
}

function hasDescribed(body: object, node: SchemaNode | undefined): boolean {
  if (node === undefined) return false;
  return Object.keys(body).some((name) => {
    const value: unknown = Reflect.get(body, name);
    return (
      isMemberDescribed(node, name, value) &&
      !(name === 'status' && saysFailed(value)) &&
      !(name === 'message' && isPhrase(value))
    );
  });
}

function isPhrase(message: unknown): boolean {
  return isText(message) && statusPhrase.test(message.trim());
}

function saysFailed(status: unknown): boolean {
  return isText(status) && failedStatus.test(status.trim());
}

function readForm(body: object, failure: unknown): ErrorForm {
  const holders = holdersOf(body, failure);
  const from = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined =>
    holders
      .flatMap((holder) => names.map((name) => read(Reflect.get(holder, name))))
      .find((value) => value !== undefined);
  const status = from(['status', 'statusCode', 'status_code', 'code', 'httpStatus'], statusIn);
  const code = from(
    ['code', 'errorcode', 'errorCode', 'error_code', '__type', 'status', 'error', 'type', 'reason'],
    nameIn,
  );
  const message =
    from(
      ['message', 'detail', 'faultstring', 'description', 'error_description', 'reason', 'title', 'msg', 'error'],
      textIn,
    ) ?? [failure].flat().map(textIn).find(Boolean);
  const kind =
    (status === undefined ? undefined : kindOfStatus(status)) ?? meaningOfWords(code) ?? meaningOfWords(message);
  return {
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(code !== undefined && code !== message && { code }),
    ...(message !== undefined && { message }),
  };
}

/** Lists the objects in which a failure states its code and message, most specific first. */
function holdersOf(body: object, failure: unknown): readonly object[] {
  const first: unknown = Array.isArray(failure) ? failure[0] : failure;
  const inner = isObject(first) ? first : undefined;
  const detail: unknown = inner === undefined ? undefined : Reflect.get(inner, 'detail');
  return [...(isObject(detail) ? [detail] : []), ...(inner === undefined ? [] : [inner]), body];
}

function statusIn(value: unknown): number | undefined {
  const status = typeof value === 'string' && /^[45]\d\d$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 400 && status <= 599 ? status : undefined;
}

function nameIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^[\w.:/-]{1,100}$/.test(value) ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
