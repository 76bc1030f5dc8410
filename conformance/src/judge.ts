import * as core from '@edgeward/core';
import { respondsWithSecrets } from '../canary/sample.ts';
import type { ConformanceCase, ErrorFacts, SentFacts } from './cases/case.ts';
import { differs } from './differs.ts';
import { eventText } from './event-text.ts';
import { brokenAlways } from './invariants.ts';
import type { Observation, Outcome } from './observation.ts';
import type { Profile, RoleFacts } from './profile.ts';
import type { SeenRequest, WireAnswer } from './wire-answer.ts';

/** Lists every broken promise: of this case, and of every case. */
export function judge(
  profile: Profile,
  testCase: ConformanceCase,
  facts: RoleFacts | undefined,
  seen: Observation,
): readonly string[] {
  const { expect } = testCase;
  const last: Outcome = seen.outcomes.at(-1) ?? {};
  const answer = seen.answers.at(-1);
  const { pauses = [], drift = [], events, guarded, sent, queries } = expect;
  const found = seen.events.flatMap((event) => (event.type === 'drift' ? event.differences : []));
  return [
    ...seen.outcomes.slice(0, -1).flatMap(({ failure }) => (failure === undefined ? [] : ['an earlier call failed'])),
    ...differs('requests', expect.requests, seen.requests.length),
    ...(sent === undefined ? [] : seen.requests.flatMap((request) => sentOtherwise(sent, request, facts))),
    ...(queries === undefined ? [] : judgeQueries(queries, seen.requests, profile, facts)),
    ...judgeResult(testCase, last, answer),
    ...judgeItems(testCase, last, facts),
    ...(expect.bytes === undefined ? [] : differs('bytes', expect.bytes, last.bytes)),
    ...(expect.status === undefined ? [] : differs('status', expect.status, last.response?.response.status)),
    ...judgeError(expect.error, last, answer, seen, facts),
    ...(expect.json === undefined ? [] : judgeJson(expect.json, last, profile, facts, answer)),
    ...differs('pauses', pauses, seen.pauses),
    ...differs(
      'drift',
      drift.map((line) => line.replace('$enum', facts?.openEnum ?? '')),
      found.map(({ pointer, kind }) => `${pointer} ${kind}`),
    ),
    ...(events === undefined ? [] : differs('events', events, seen.events.map(eventText))),
    ...(guarded === undefined ? [] : differs('guarded', guarded, seen.guarded)),
    ...brokenAlways(profile, testCase, facts, seen),
  ];
}

function judgeResult(
  { expect: { result } }: ConformanceCase,
  { value }: Outcome,
  answer: WireAnswer | undefined,
): readonly string[] {
  if (result === undefined) return [];
  if (result === 'nothing') return differs('result', undefined, value);
  const body: unknown = value instanceof core.Page ? value.body : value;
  // Compares texts, because the order of the members counts.
  return differs('result', JSON.stringify(answer?.value), JSON.stringify(body));
}

function judgeItems({ expect }: ConformanceCase, { items }: Outcome, facts: RoleFacts | undefined): readonly string[] {
  if (expect.items === undefined) return [];
  return differs(
    'items',
    expect.items,
    items?.map((item) => facts?.idOf?.(item)),
  );
}

function sentOtherwise(expected: SentFacts, request: SeenRequest, facts: RoleFacts | undefined): readonly string[] {
  const { method, segment, query, headers = {} } = expected;
  const [path = '', ...search] = request.target.split('?');
  const problems = Object.entries(headers).flatMap(([name, value]) =>
    differs(`header ${name}`, value, request.headers[name]),
  );
  if (method !== undefined) problems.push(...differs('method', method, request.method));
  if (segment !== undefined) {
    const segments = path.split('/');
    const count = facts?.operation.path.split('/').length;
    if (!segments.includes(segment) || (count !== undefined && segments.length !== count)) {
      problems.push(`path: expected the segment ${segment}, got ${path}`);
    }
  }
  if (query !== undefined) {
    const wanted = [query].flat().map((value) => `${facts?.query?.wire}=${value}`);
    const given = search
      .join('?')
      .split('&')
      .filter((pair) => pair.startsWith(`${facts?.query?.wire}=`));
    problems.push(...differs('query', wanted, given));
  }
  return problems;
}

function judgeQueries(
  expected: readonly string[],
  requests: readonly SeenRequest[],
  profile: Profile,
  facts: RoleFacts | undefined,
): readonly string[] {
  return differs(
    'queries',
    expected.map((query) => query.replace('$page', facts?.pageParam?.wire ?? '')),
    requests.map((request) => queryOf(request, profile)),
  );
}

/** The query of a request without the key of the credentials. */
function queryOf({ target }: SeenRequest, { roles: { keyInQuery } }: Profile): string {
  const pairs = target.split('?').slice(1).join('?').split('&');
  const key = 'absent' in keyInQuery ? undefined : keyInQuery.key?.wire;
  return pairs.filter((pair) => !pair.startsWith(`${key}=`)).join('&');
}

function judgeError(
  expected: ErrorFacts | undefined,
  { failure }: Outcome,
  answer: WireAnswer | undefined,
  seen: Observation,
  facts: RoleFacts | undefined,
): readonly string[] {
  if (expected === undefined) {
    return failure === undefined
      ? []
      : [`it failed: ${failure.error instanceof Error ? failure.error.stack : String(failure.error)}`];
  }
  if (failure === undefined) return [`it did not fail, but ${expected.class} was expected`];
  const { error } = failure;
  if (!core.isEdgewardError(error)) return [`it failed with something else: ${String(error)}`];
  const { class: name, hint, issues, location, cause, retryAfterMs, ...plain } = expected;
  const problems = Object.entries(plain).flatMap(([key, value]) =>
    differs(`error.${key}`, value, Reflect.get(error, key)),
  );
  const type: unknown = Reflect.get(core, name);
  if (typeof type !== 'function' || error.name !== name || !(error instanceof type)) {
    problems.push(`error: expected a ${name}, got a ${error.name}`);
  }
  if (retryAfterMs !== undefined)
    problems.push(...differs('error.retryAfterMs', retryAfterMs, error.retryAfterMs ?? null));
  if (hint !== undefined && !error.hint?.includes(hint))
    problems.push(`error.hint: expected …${hint}…, got ${error.hint}`);
  if (issues !== undefined) {
    const wanted = issues.map((pointer) => inFull(pointer, facts));
    problems.push(...differs('error.issues', wanted, issuesOf(error)));
  }
  if (location !== undefined) problems.push(...judgeLocation(location, error, answer));
  if (cause !== undefined && error.cause !== seen.reason)
    problems.push('error.cause: expected the reason of the caller');
  if (error instanceof core.ApiError) problems.push(...differs('error.code', answer?.code, error.code));
  return problems;
}

function inFull(pointer: string, facts: RoleFacts | undefined): string {
  return pointer
    .replace('$path', facts?.pathParam ?? '')
    .replace('$query', facts?.query?.name ?? '')
    .replace('$enum', facts?.openEnum ?? '');
}

function issuesOf(error: Error): readonly string[] | undefined {
  if (!(error instanceof core.RequestValidationError || error instanceof core.ResponseValidationError))
    return undefined;
  return error.issues.map(({ pointer }) => pointer);
}

function judgeLocation(
  expected: NonNullable<ErrorFacts['location']>,
  error: Error,
  answer: WireAnswer | undefined,
): readonly string[] {
  const shown = error instanceof core.RedirectError ? error.location : undefined;
  if (expected === 'none') return differs('error.location', undefined, shown);
  // The query of a target may hold anything.
  return differs('error.location', answer?.location?.replace(/\?.*/, ''), shown);
}

/** The address of a page about an error. */
const pageOfError = /^https:\/\/\S+\/errors\/[a-z0-9-]+$/;

function judgeJson(
  expected: Readonly<Record<string, unknown>>,
  { failure }: Outcome,
  profile: Profile,
  facts: RoleFacts | undefined,
  answer: WireAnswer | undefined,
): readonly string[] {
  if (!core.isEdgewardError(failure?.error)) return [];
  const json: Readonly<Record<string, unknown>> = failure.error.toJSON();
  const stands: Readonly<Record<string, unknown>> = {
    $vendor: profile.vendor,
    $operation: facts?.operation.id ?? 'request',
    $code: answer?.code,
    $docUrl: pageOfError.exec(String(json['docUrl']))?.[0],
    $body: answer?.value,
    $unreadBody: facts !== undefined && respondsWithSecrets(facts.operation) ? undefined : answer?.value,
  };
  const filled = Object.entries(expected)
    .map(([name, value]) => {
      if (typeof value !== 'string' || !value.startsWith('$')) return [name, value] as const;
      const isText = value === '$text' && typeof json[name] === 'string' && json[name] !== '';
      return [name, isText ? json[name] : stands[value]] as const;
    })
    .filter(([, value]) => value !== undefined);
  return differs('json', JSON.stringify(Object.fromEntries(filled)), JSON.stringify(json));
}
