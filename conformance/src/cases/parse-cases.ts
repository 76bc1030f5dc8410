import type { ConformanceCase } from './case.ts';
import {
  anything,
  CaseError,
  closed,
  flag,
  listOf,
  number,
  object,
  oneOf,
  type Reader,
  recordOf,
  text,
} from './reader.ts';
import { type CaseRole, roleNames } from './roles.ts';

const readRole = oneOf<CaseRole>('raw', ...roleNames);

const readTrue: Reader<true> = (value, at) => {
  if (value === true) return value;
  throw new CaseError(at, 'can only be true: leave it out instead');
};

const readTexts = listOf(text);
const readQuery: Reader<string | readonly string[] | null> = (value, at) => {
  if (value === null) return null;
  return Array.isArray(value) ? readTexts(value, at) : text(value, at);
};
const readNumberOrNull: Reader<number | null> = (value, at) => (value === null ? null : number(value, at));

const callMembers = {
  maxRetries: number,
  timeoutMs: number,
  totalTimeoutMs: number,
  idleTimeoutMs: number,
  validation: oneOf('strict', 'warn', 'off'),
  headers: recordOf(text),
};

const readStep = closed({
  sample: readTrue,
  failure: number,
  page: closed({ items: readTexts, next: text, total: number }, ['items']),
  json: anything,
  text,
  chunks: readTexts,
  redirect: number,
  to: oneOf('other-host', 'same-host', 'relative', 'itself', 'nowhere'),
  fault: oneOf('reset', 'close', 'stall'),
  status: number,
  headers: recordOf(text),
  with: object,
  waitMs: number,
  echo: readTrue,
  cut: oneOf('reset', 'close', 'stall'),
  everyMs: number,
});

/** What a step answers; it must have one of them. */
const stepKinds = ['sample', 'failure', 'page', 'json', 'text', 'chunks', 'redirect', 'fault'];

const readOneStep: Reader<ReturnType<typeof readStep>> = (value, at) => {
  const step = readStep(value, at);
  const kinds = stepKinds.filter((kind) => Object.hasOwn(step, kind));
  if (kinds.length !== 1) throw new CaseError(at, `must have one of ${stepKinds.join(', ')}`);
  return step;
};

const readSteps: Reader<readonly ReturnType<typeof readStep>[]> = (value, at) => {
  const steps = listOf(readOneStep)(value, at);
  if (steps.length === 0) throw new CaseError(at, 'is empty');
  return steps;
};

const outcomes = ['result', 'items', 'bytes', 'error'];

const readOutcome: Reader<ReturnType<typeof readExpectation>> = (value, at) => {
  const expectation = readExpectation(value, at);
  if (outcomes.some((name) => Object.hasOwn(expectation, name))) return expectation;
  throw new CaseError(at, `must have one of ${outcomes.join(', ')}`);
};

const readExpectation = closed(
  {
    requests: number,
    sent: closed({
      method: text,
      segment: text,
      query: (value: unknown, at: string) => (Array.isArray(value) ? readTexts(value, at) : text(value, at)),
      headers: recordOf(text),
    }),
    queries: readTexts,
    result: oneOf('as sent', 'nothing'),
    items: readTexts,
    bytes: text,
    status: number,
    error: closed(
      {
        class: text,
        kind: text,
        status: number,
        attempts: number,
        mayHaveApplied: flag,
        retryable: flag,
        retryAfterMs: readNumberOrNull,
        limit: text,
        code: text,
        hint: text,
        issues: readTexts,
        location: oneOf('other-host', 'same-host', 'as sent', 'none'),
        cause: oneOf('reason'),
      },
      ['class', 'kind'],
    ),
    pauses: listOf(number),
    drift: readTexts,
    events: readTexts,
    json: object,
    guarded: number,
  },
  ['requests'],
);

const readCase = closed(
  {
    name: text,
    role: readRole,
    roles: listOf(readRole),
    each: listOf(object),
    needs: closed({
      rejects: number,
      executes: number,
      waitInBody: readTrue,
      emptyAnswer: readTrue,
      openEnum: readTrue,
    }),
    client: closed({
      ...callMembers,
      readOnly: flag,
      maxResponseBytes: number,
      guard: oneOf('allows', 'denies', 'throws', 'stalls'),
      listener: oneOf('throws', 'rejects'),
      renewal: oneOf('possible', 'impossible'),
    }),
    derived: closed(callMembers),
    call: closed(callMembers),
    given: closed({
      path: text,
      query: readQuery,
      method: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
      effect: oneOf('read', 'write', 'destroy'),
      idempotent: flag,
    }),
    calls: number,
    server: oneOf('listening', 'absent'),
    answers: readSteps,
    abort: oneOf('before', 'guard', 'request', 'body', 'pause', 'chunk', 'after'),
    take: number,
    expect: readOutcome,
  },
  ['name', 'answers', 'expect'],
);

const readFile = closed({ area: text, cases: listOf(object) }, ['area', 'cases']);

/**
 * Reads a file of cases. A case with `each` is one for every entry, whose values replace `{name}` in its texts; a case
 * with `roles` is one for every role. Whatever the format does not know is a {@link CaseError}.
 */
export function parseCases(source: string, file: string): readonly ConformanceCase[] {
  const { area, cases } = readFile(parseJson(source, file), file);
  return cases.flatMap((value, index) => {
    const at = `${file}/cases/${index}`;
    const entries = Object.hasOwn(value, 'each') ? listOf(object)(value['each'], `${at}/each`) : [{}];
    return entries.flatMap((entry) => oneForEachRole(area, substitute(value, entry), at));
  });
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new CaseError(file, `is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function oneForEachRole(area: string, value: unknown, at: string): readonly ConformanceCase[] {
  const { name, role, roles: several, each: _, ...given } = readCase(value, at);
  const all = [...(role === undefined ? [] : [role]), ...(several ?? [])];
  if (all.length === 0 || (role !== undefined && several !== undefined)) {
    throw new CaseError(at, 'must have either a role or roles');
  }
  return all.map((each) => ({
    area,
    name: several === undefined ? name : `${name} (${each})`,
    role: each,
    needs: {},
    client: {},
    derived: undefined,
    call: {},
    given: {},
    calls: 1,
    server: 'listening',
    abort: undefined,
    take: undefined,
    ...given,
  }));
}

/** Puts the values of `entry` in the place of their names. A text that is nothing but a name becomes the value. */
function substitute(value: unknown, entry: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') {
    const whole = /^\{(\w+)\}$/.exec(value)?.[1];
    if (whole !== undefined && Object.hasOwn(entry, whole)) return entry[whole];
    return value.replaceAll(/\{(\w+)\}/g, (found, name: string) =>
      Object.hasOwn(entry, name) ? shown(entry[name]) : found,
    );
  }
  if (Array.isArray(value)) return value.map((item) => substitute(item, entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, substitute(member, entry)]));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
