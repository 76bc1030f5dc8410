import type { Step } from './cases/case.ts';
import type { FailureAnswer, Profile, RoleFacts } from './profile.ts';

/** A request as the service saw it. */
export interface SeenRequest {
  readonly method: string;

  /** Path and query, as written on the wire. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The reaction of the service to one request. */
export interface WireAnswer {
  readonly fault?: Step['fault'];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly Buffer[];

  /** Declared length; a body of unknown length is sent in chunks. */
  readonly length?: number;
  readonly cut?: Step['cut'];
  readonly everyMs?: number;

  /** The value to be read from it by a client. */
  readonly value: unknown;

  /** Target of a redirect, as written. */
  readonly location?: string;

  /** The vendor's code of a failure. */
  readonly code?: string;
}

/** Targets of redirects. */
export interface Hosts {
  readonly url: string;
  readonly otherUrl: string;
}

/** Makes the answer described by a step. */
export function wireAnswer(
  step: Step,
  request: SeenRequest,
  profile: Profile,
  facts: RoleFacts | undefined,
  hosts: Hosts,
): WireAnswer {
  if (step.fault !== undefined) return { fault: step.fault, status: 0, headers: {}, chunks: [], value: undefined };
  if (step.chunks !== undefined) return streamed(step, step.chunks);
  if (step.text !== undefined) return whole(step, 'text/plain; charset=utf-8', step.text, step.text);
  const redirect = redirectOf(step, request, hosts);
  const failure = failureOf(step, request, profile);
  const value = failure?.body ?? contentOf(step, facts ?? writeOf(profile));
  // A text role's own answer is a text.
  const isText = step.sample === true && typeof value === 'string';
  const body = value === undefined ? '' : isText ? value : JSON.stringify(value);
  const answer = whole(step, isText ? 'text/plain; charset=utf-8' : 'application/json', body, value);
  return {
    ...answer,
    ...(redirect === undefined ? {} : { location: redirect, headers: { ...answer.headers, location: redirect } }),
    ...(failure?.code === undefined ? {} : { code: failure.code }),
  };
}

function whole(step: Step, mediaType: string, body: string, value: unknown): WireAnswer {
  const bytes = Buffer.from(body);
  return {
    status: step.status ?? step.failure ?? step.redirect ?? 200,
    headers: { ...(bytes.length === 0 ? {} : { 'content-type': mediaType }), ...step.headers },
    chunks: step.cut === undefined ? [bytes] : [bytes.subarray(0, bytes.length / 2)],
    length: bytes.length,
    ...(step.cut === undefined ? {} : { cut: step.cut }),
    value,
  };
}

function streamed(step: Step, chunks: readonly string[]): WireAnswer {
  return {
    status: step.status ?? 200,
    headers: { 'content-type': 'application/octet-stream', ...step.headers },
    chunks: chunks.map((chunk) => Buffer.from(chunk)),
    ...(step.cut === undefined ? {} : { cut: step.cut }),
    ...(step.everyMs === undefined ? {} : { everyMs: step.everyMs }),
    value: undefined,
  };
}

/** A raw request is a change, unless it says otherwise: the vendor confirms it as any other. */
function writeOf({ roles: { write } }: Profile): RoleFacts | undefined {
  return 'absent' in write ? undefined : write;
}

function contentOf(step: Step, facts: RoleFacts | undefined): unknown {
  if (step.page !== undefined) return facts?.page?.(step.page);
  if (step.sample === undefined) return step.json;
  const { answer } = facts ?? { answer: {} };
  if (typeof answer !== 'object') return answer;
  const laid = Object.entries(step.with ?? {}).map(([name, member]) => [
    name === '$enum' ? facts?.openEnum : name,
    member,
  ]);
  return { ...answer, ...Object.fromEntries(laid) };
}

function failureOf(step: Step, { target, headers }: SeenRequest, profile: Profile): FailureAnswer | undefined {
  if (step.failure === undefined) return undefined;
  const message = step.echo === true ? `cannot ${target} ${JSON.stringify(headers)}` : 'as the case wants it';
  return profile.failure(step.failure, { message, ...(step.waitMs === undefined ? {} : { waitMs: step.waitMs }) });
}

function redirectOf({ redirect, to }: Step, { target }: SeenRequest, hosts: Hosts): string | undefined {
  if (redirect === undefined && to === undefined) return undefined;
  switch (to) {
    case 'other-host':
      return `${hosts.otherUrl}/elsewhere?from=here`;
    case 'same-host':
      return `${hosts.url}/elsewhere?from=here`;
    case 'relative':
      return '/elsewhere';
    case 'itself':
      return hosts.url + target;
    default:
      return undefined;
  }
}
