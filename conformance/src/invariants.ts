import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { type ClientEvent, isEdgewardError, PaginationError, type WarningEvent } from '@edgeward/core';
import { leaksIn } from '../canary/forms.ts';
import type { ConformanceCase } from './cases/case.ts';
import { isListRole } from './cases/roles.ts';
import { differs } from './differs.ts';
import type { Observation } from './observation.ts';
import type { Profile, RoleFacts } from './profile.ts';

type CallEvent = Exclude<ClientEvent, WarningEvent>;

/** Lists the general promises broken in this case. */
export function brokenAlways(
  profile: Profile,
  testCase: ConformanceCase,
  facts: RoleFacts | undefined,
  seen: Observation,
): readonly string[] {
  const calls = [...Map.groupBy(seen.events.filter(isCallEvent), ({ callId }) => callId).values()];
  const attempts = calls.map(attemptsOf).reduce((sum, each) => sum + each, 0);
  return [
    ...differs('requests to other hosts', 0, seen.elsewhere),
    ...differs('attempts in events', testCase.server === 'absent' ? attempts : seen.requests.length, attempts),
    ...differs('authentications', attempts, seen.authentications),
    ...calls.flatMap((events) => [...brokenOrder(events), ...wrongMembers(events, profile, testCase, facts)]),
    ...wrongHeaders(profile, seen),
    ...wrongKeys(profile, seen),
    ...changedRequests(testCase, seen),
    ...wrongResponses(seen),
    ...wrongErrors(testCase, facts, seen, calls.at(-1) ?? []),
    ...leaks(profile, facts, seen),
    ...differs('listeners left on the signal', 0, getEventListeners(seen.signal, 'abort').length),
  ];
}

function isCallEvent(event: ClientEvent): event is CallEvent {
  return event.type !== 'warning';
}

function attemptsOf(events: readonly CallEvent[]): number {
  const last = events.at(-1);
  return last?.type === 'end' ? last.attempts : Number.NaN;
}

/** A call begins once and ends once. Each attempt has an event, and the event of a retry comes before its attempt. */
function brokenOrder(events: readonly CallEvent[]): readonly string[] {
  const types = events.map(({ type }) => type).join(' ');
  if (!/^start(( drift)? attempt( retry( drift)? attempt)*( retry)?)? end$/.test(types))
    return [`order of events: ${types}`];
  const attempts = events.filter((event) => event.type === 'attempt');
  const retries = events.filter((event) => event.type === 'retry');
  return [
    ...differs(
      'numbers of attempts',
      attempts.map((_, index) => index + 1),
      attempts.map(({ attempt }) => attempt),
    ),
    ...differs(
      'numbers of retries',
      retries.map((_, index) => index + 2),
      retries.map(({ attempt }) => attempt),
    ),
    ...differs('attempts at the end', attempts.length, attemptsOf(events)),
  ];
}

function wrongMembers(
  events: readonly CallEvent[],
  { vendor }: Profile,
  { given }: ConformanceCase,
  facts: RoleFacts | undefined,
): readonly string[] {
  const { id, effect, method, path } = facts?.operation ?? {
    id: 'request',
    effect: given.effect ?? 'destroy',
    method: given.method ?? 'GET',
    // The error shows a refused raw path up to the first character that cannot belong to a path.
    path: (given.path ?? '/conformance').replace(/[?#{}\s].*/s, ''),
  };
  return events.flatMap((event) => [
    ...differs(
      `members of the event ${event.type}`,
      { vendor, operation: id, effect, method, path, host: true, timeMs: true },
      {
        vendor: event.vendor,
        operation: event.operation,
        effect: event.effect,
        method: event.method,
        path: event.path,
        host: /^127\.0\.0\.1:\d+$/.test(event.host),
        timeMs: Number.isInteger(event.timeMs),
      },
    ),
    ...differs(`JSON of the event ${event.type}`, event, JSON.parse(JSON.stringify(event))),
  ]);
}

function wrongHeaders({ packageName }: Profile, { requests }: Observation): readonly string[] {
  return requests.flatMap(({ headers }) => [
    ...differs('user-agent', `edgeward-${packageName}`, headers['user-agent']?.replace(/\/\d+\.\d+\.\d+$/, '')),
    ...differs('cookie', undefined, headers['cookie']),
    ...differs('referer', undefined, headers['referer']),
  ]);
}

/** A key in the query is there once in every request. */
function wrongKeys({ roles: { keyInQuery } }: Profile, { requests }: Observation): readonly string[] {
  if ('absent' in keyInQuery || keyInQuery.key === undefined) return [];
  const { wire, value } = keyInQuery.key;
  return requests.flatMap(({ target }) => {
    const keys = target.split(/[?&]/).filter((pair) => pair.startsWith(`${wire}=`));
    return differs('keys in the query', [`${wire}=${encodeURIComponent(value)}`], keys);
  });
}

/** A retry sends the same request. */
function changedRequests(testCase: ConformanceCase, { requests }: Observation): readonly string[] {
  if (testCase.calls > 1 || isListRole(testCase.role)) return [];
  const texts = requests.map(({ method, target, body, headers }) =>
    JSON.stringify([method, target, body, headers['content-type']]),
  );
  return new Set(texts).size > 1 ? [`the request changed between attempts: ${texts.join(' then ')}`] : [];
}

function wrongResponses({ outcomes }: Observation): readonly string[] {
  return outcomes.flatMap(({ response }) => {
    if (response === undefined) return [];
    const names = Object.keys(response.response.headers);
    return names
      .filter((name) => name !== name.toLowerCase() || name === 'set-cookie')
      .map((name) => `the answer has the header ${name}`);
  });
}

function wrongErrors(
  { given }: ConformanceCase,
  facts: RoleFacts | undefined,
  { outcomes }: Observation,
  events: readonly CallEvent[],
): readonly string[] {
  const error = outcomes.at(-1)?.failure?.error;
  const end = events.at(-1);
  const told = end?.type === 'end' ? end.error : undefined;
  if (!isEdgewardError(error)) return differs('error of the event end', undefined, told);
  const json = error.toJSON();
  const effect = facts?.operation.effect ?? given.effect;
  return [
    // The client detects an endless list between two calls.
    ...differs('error of the event end', error instanceof PaginationError ? undefined : json, told),
    ...differs('JSON of the error', JSON.parse(JSON.stringify(json)), json),
    ...(effect === 'read' ? differs('error.mayHaveApplied of a read', false, error.mayHaveApplied) : []),
    ...differs('error.message', true, error.message !== '' && error.message.length <= 600),
    ...differs('error.operation', facts?.operation.id ?? 'request', error.operation),
  ];
}

/** Errors, events and answers logged by callers contain no secret. */
function leaks(
  { secrets }: Profile,
  facts: RoleFacts | undefined,
  { outcomes, events }: Observation,
): readonly string[] {
  const all = [...secrets, ...(facts?.secret === undefined ? [] : [facts.secret])];
  const errors = outcomes.flatMap(({ failure }) => (failure === undefined ? [] : [failure.error]));
  const texts = [
    ...errors.flatMap((error) => [String(error), JSON.stringify(error), inspect(error, { depth: 12 })]),
    ...events.map((event) => JSON.stringify(event)),
  ];
  return texts.flatMap((text) => leaksIn(text, all)).map((form) => `the secret ${form} is shown`);
}
