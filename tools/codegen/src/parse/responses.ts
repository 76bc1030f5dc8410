import type { Answer, ErrorAnswer } from '../ir.ts';
import {
  asMap,
  closedMap,
  demanded,
  demandedText,
  flag,
  type Located,
  type LocatedMap,
  member,
  oneOf,
} from '../read/located.ts';
import { type Place, SpecError } from '../read/spec-error.ts';
import { jsonModel } from './json-model.ts';
import type { Shared } from './shared.ts';
import { componentName } from './types.ts';

/** The errors a described failure can be. */
const errorClasses: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
  500: 'ServerError',
  503: 'ServerError',
};

/**
 * Success statuses. A 207 says that parts of the result differ, and its body says which. A 303 gives the result's
 * location, so it is a response and not followed.
 */
const answerStatuses = [200, 201, 202, 204, 207, 303];

/** Reads the answers of an operation, and the failures it describes. */
export function parseResponses(
  node: Located,
  what: string,
  shared: Shared,
): { readonly answers: readonly Answer[]; readonly errors: readonly ErrorAnswer[] } {
  const map = asMap(node, '`responses`');
  const answers: Answer[] = [];
  const errors: ErrorAnswer[] = [];
  for (const [key, entry] of map.entries) {
    const status = key === 'default' ? undefined : Number(key);
    if (status !== undefined && answerStatuses.includes(status)) answers.push(parseAnswer(status, entry.value, shared));
    else errors.push(...parseErrors(status, key, entry.at, entry.value, shared));
  }
  if (!answers.some(({ status }) => status < 300)) {
    throw new SpecError(map.at, `${what} has no response for 200, 201, 202 or 204: add it`);
  }
  if (answers.length > 1 && answers.some(({ form }) => form !== 'json' && form !== 'empty')) {
    throw new SpecError(map.at, `${what} has several responses, so all must be JSON or empty`);
  }
  return { answers, errors };
}

function parseAnswer(status: number, node: Located, { models, responses }: Shared): Answer {
  if (status === 204) {
    closedMap(node, 'the answer 204', ['description']);
    return { status, form: 'empty' };
  }
  const map = sharedResponse(asMap(node, 'the answer'), responses, 'the answer');
  closedMap(map, 'the answer', ['description', 'content']);
  if (status === 201 && !map.entries.has('content')) return { status, form: 'empty' };
  const content = asMap(demanded(map, 'the answer', 'content'), '`content`');
  const [first, ...others] = content.entries;
  // JSON, or the same in words.
  const orText = first?.[0] === 'application/json' && others.length === 1 && others[0]?.[0] === 'text/plain';
  if (first === undefined || (others.length > 0 && !orText)) {
    throw new SpecError(content.at, '`content` must have one media type, or application/json and then text/plain');
  }
  const [mediaType, { at, value }] = first;
  switch (mediaType) {
    case 'application/json':
      return { status, form: 'json', model: jsonModel(value, models), orText };
    case 'application/octet-stream':
      // OpenAPI 3.1 describes bytes by describing nothing.
      closedMap(value, `\`${mediaType}\``, []);
      return { status, form: 'stream' };
    case 'text/plain': {
      const text = closedMap(value, `\`${mediaType}\``, ['schema', 'x-stream']);
      const schema = closedMap(demanded(text, `\`${mediaType}\``, 'schema'), 'the schema of a plain-text body', [
        'type',
      ]);
      oneOf(demanded(schema, 'the schema of a plain-text body', 'type'), '`type`', ['string']);
      return { status, form: flag(text, 'x-stream') === true ? 'stream' : 'text' };
    }
    default:
      throw new SpecError(
        at,
        `the media type \`${mediaType}\` is not supported: use application/json, text/plain or application/octet-stream`,
      );
  }
}

/** Follows a reference to `components/responses`. */
function sharedResponse(map: LocatedMap, responses: LocatedMap | undefined, what: string): LocatedMap {
  const ref = member(map, '$ref');
  if (ref === undefined) return map;
  closedMap(map, what, ['$ref']);
  const name = componentName(ref, 'responses', (candidate) => responses?.entries.has(candidate) ?? false);
  // `componentName` has checked the entry exists.
  return responses === undefined ? map : asMap(demanded(responses, '`components/responses`', name), what);
}

const errorKeywords = ['description', 'x-error', 'x-errors'];

const allErrorClasses = [...new Set(Object.values(errorClasses))];

function parseErrors(
  status: number | undefined,
  key: string,
  at: Place,
  node: Located,
  { responses }: Shared,
): readonly ErrorAnswer[] {
  const byStatus = status === undefined ? 'ApiError' : errorClasses[status];
  if (byStatus === undefined) {
    throw new SpecError(
      at,
      `the status \`${key}\` is not supported: use ${answerStatuses.join(', ')} or ${Object.keys(errorClasses).join(', ')}, or \`default\``,
    );
  }
  const what = `the answer ${key}`;
  const map = closedMap(sharedResponse(asMap(node, what), responses, what), what, errorKeywords);
  const description = demandedText(map, what, 'description');
  const several = member(map, 'x-errors');
  if (several !== undefined) {
    const byClass = closedMap(several, '`x-errors`', allErrorClasses);
    return [...byClass.entries.keys()].map((errorClass) => ({
      status,
      errorClass,
      description: demandedText(byClass, '`x-errors`', errorClass),
    }));
  }
  const named = member(map, 'x-error');
  const errorClass = named === undefined ? byStatus : oneOf(named, '`x-error`', allErrorClasses);
  return [{ status, errorClass, description }];
}
