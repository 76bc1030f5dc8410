import { kindOfStatus } from '../../errors/api-error-of.js';
import type { ApiErrorKind } from '../../errors/error-kind.js';
import { isJson } from '../../internal/json.js';
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

/** Members meaning failure in every API using them. These and all names below are plain: see {@link plainName}. */
const failureMembers = ['error', 'errors', 'fault'];

/** Members of a bare failure. */
const bareMembers = ['message', 'code', 'reason', 'status', 'detail', 'msg', 'statuscode', 'errorcode', 'errormessage'];

/** Members accompanying a failure without being data. */
const companions = [
  ...bareMembers,
  'title',
  'type',
  'details',
  'requestid',
  'traceid',
  'timestamp',
  'time',
  'path',
  'instance',
  'help',
  'documentationurl',
  'debug',
  'success',
  'ok',
  'result',
  '_type',
];

/** Envelope members of some gateways. */
const wrappers = ['data', 'response', 'result', 'body'];

/** Members stating success or failure. */
const verdicts = ['success', 'ok', 'successful'];

const telling: ReadonlySet<string> = new Set([...failureMembers, ...companions, ...wrappers, ...verdicts]);

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
  if (Array.isArray(given)) return listedForm(given, node);
  if (!isJson(given) || !Object.keys(given).some((name) => telling.has(plainName(name)))) return undefined;
  const body = readBody(given, node);
  const failures = statedFailures(body);
  // Raw requests and open responses have no model.
  const isModelled = node !== undefined && node.kind !== 'unknown';
  if (
    failures.length > 0 ||
    isProblem(body, isChange) ||
    isBare(body, isModelled, isChange) ||
    saysNo(body, isModelled, isChange)
  ) {
    return readForm(body, failures);
  }
  // Look into a wrapper only for changes and modelled responses: a raw read may return a record about some failure.
  const wrapped = isChange || isModelled ? onlyMembers(body) : [];
  return wrapped.map((inner) => errorFormOf(inner, empty, false)).find((form) => form !== undefined);
}

/** The model of an object without members. */
const empty: SchemaNode = { kind: 'object', members: {} };

/**
 * Parses the scalars of a failure from an unsuccessful response. A model with a `message` does not turn a response with
 * nothing else into a success.
 */
export function bareFormOf(body: unknown): ErrorForm | undefined {
  // Reads the names first: listing the values of a large body takes longer than parsing it.
  const form = errorFormOf(body, empty, true);
  if (form?.kind === undefined || !isJson(body)) return undefined;
  return Object.values(body).some((value) => typeof value === 'object' && value !== null) ? undefined : form;
}

/** Entries by the plain name of their member: several if names differ only in case or underscores. */
type Members = ReadonlyMap<string, readonly (readonly [name: string, value: unknown])[]>;

/** A body beside its model. */
interface Body {
  readonly members: Members;

  /** The members missing from the model. */
  readonly others: Members;

  /** Whether the body has data of the model. */
  readonly hasData: boolean;
}

function readBody(body: object, node: SchemaNode | undefined): Body {
  const entries = Object.entries(body);
  const members = membersOf(entries);
  const described = entries.filter(([name, value]) => {
    const plain = plainName(name);
    // Without another spelling beside it, a name stands for the member of the model.
    const isAlone = telling.has(plain) && members.get(plain)?.length === 1;
    return [name, ...(isAlone ? [plain] : [])].some(
      (each) => node !== undefined && isMemberDescribed(node, each, value),
    );
  });
  return {
    members,
    others: membersOf(entries.filter((entry) => !described.includes(entry))),
    hasData: described.some(
      ([name, value]) =>
        !(plainName(name) === 'status' && saysFailed(value)) && !(plainName(name) === 'message' && isPhrase(value)),
    ),
  };
}

function membersOf(entries: readonly [string, unknown][]): Members {
  return Map.groupBy(entries, ([name]) => plainName(name));
}

/** Returns the values of the members with these plain names. */
function valuesOf(members: Members, ...names: readonly string[]): readonly unknown[] {
  return names.flatMap((name) => members.get(name) ?? []).map(([, value]) => value);
}

/** Writes a name in lower case and without underscores inside, whatever the service uses. */
function plainName(name: string): string {
  const lower = name.toLowerCase();
  // Runs for every member of a response, and few names have an underscore.
  return lower.includes('_') ? lower.replaceAll(/\B_/g, '') : lower;
}

/** Returns the members that state a failure. `error: null`, `errors: []` and the like do not. */
function statedFailures({ others }: Body): readonly unknown[] {
  return valuesOf(others, ...failureMembers).filter((failure) =>
    Array.isArray(failure) ? failure.length > 0 : Boolean(failure),
  );
}

/** Returns whether a status word in the body reports failure. */
function saysNo({ others, hasData }: Body, isModelled: boolean, isChange: boolean): boolean {
  if (!isChange && (!isModelled || hasData)) return false;
  const isNo = (value: unknown): boolean =>
    value === false || value === 0 || (isText(value) && /^(false|no|0)$/i.test(value.trim()));
  return valuesOf(others, ...verdicts).some(isNo) || valuesOf(others, 'result', 'status').some(saysFailed);
}

/** Returns the objects in an undescribed envelope without other members. */
function onlyMembers({ members, others }: Body): readonly object[] {
  return members.size === 1 ? valuesOf(others, ...wrappers).filter(isJson) : [];
}

/** A bare list of failures, each in a member `error`. */
function listedForm([first]: readonly unknown[], node: SchemaNode | undefined): ErrorForm | undefined {
  if (!isJson(first)) return undefined;
  const body = readBody(first, node);
  const failures = statedFailures(body);
  return failures.length === 0 ? undefined : readForm(body, failures);
}

function isProblem({ members, others, hasData }: Body, isChange: boolean): boolean {
  const isFailure = (status: unknown): boolean =>
    statusIn(status) !== undefined || (typeof status === 'number' && status >= 400);
  // A status of failure confirms no change, described or not.
  if (valuesOf(isChange ? members : others, 'status').some(isFailure)) return true;
  if (valuesOf(others, '_type').some((type) => isText(type) && /(exception|error|fault)$/i.test(type))) return true;
  const isCoded = valuesOf(others, 'statuscode', 'code').some((code) => statusIn(code) !== undefined);
  if (isCoded && !hasData && valuesOf(members, 'message').some(isText)) return true;
  const hasTitle = valuesOf(others, 'title').some(isText);
  const hasType = valuesOf(members, 'type').some((type) => isText(type) && /[:/]/.test(type));
  return valuesOf(others, 'detail').some(isText) ? hasTitle || hasType || !hasData : hasTitle && hasType;
}

/** Whether the body has nothing of the model, but the members of a failure. Raw requests have no model to lack. */
function isBare({ members, hasData }: Body, isModelled: boolean, isChange: boolean): boolean {
  const statuses = valuesOf(members, 'status');
  if (!isModelled) return isChange && (statuses.some(saysFailed) || valuesOf(members, 'message').some(isPhrase));
  // A response reporting success is data, however little of it there is.
  const saysSucceeded = (status: unknown): boolean => isText(status) && /^(success|succeeded|ok)$/i.test(status.trim());
  if (!isChange && statuses.length > 0 && statuses.every(saysSucceeded)) return false;
  if (hasData || ![...members.keys()].every((name) => companions.includes(name))) return false;
  return valuesOf(members, ...bareMembers).some((value) => ['string', 'number'].includes(typeof value));
}

function isPhrase(message: unknown): boolean {
  return isText(message) && statusPhrase.test(message.trim());
}

function saysFailed(status: unknown): boolean {
  return isText(status) && failedStatus.test(status.trim());
}

function readForm({ members }: Body, failures: readonly unknown[]): ErrorForm {
  const first = failures.map((failure): unknown => (Array.isArray(failure) ? failure[0] : failure)).filter(isJson);
  const details = first.map((failure): unknown => Reflect.get(failure, 'detail')).filter(isJson);
  // Most specific first.
  const holders = [...[...details, ...first].map((holder) => membersOf(Object.entries(holder))), members];
  const from = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined =>
    holders.flatMap((holder) => valuesOf(holder, ...names).map(read)).find((value) => value !== undefined);
  const status = from(['status', 'statuscode', 'code', 'httpstatus'], statusIn);
  const code = from(['code', 'errorcode', '_type', 'status', 'error', 'type', 'reason'], nameIn);
  const message =
    from(
      ['message', 'detail', 'faultstring', 'description', 'errordescription', 'reason', 'title', 'msg', 'error'],
      textIn,
    ) ?? failures.flat().map(textIn).find(Boolean);
  const kind =
    (status === undefined ? undefined : kindOfStatus(status)) ?? meaningOfWords(code) ?? meaningOfWords(message);
  return {
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(code !== undefined && code !== message && { code }),
    ...(message !== undefined && { message }),
  };
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
