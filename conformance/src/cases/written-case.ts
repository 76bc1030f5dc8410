import type { ConformanceCase, Expectation, Step } from './case.ts';
import type { CaseRole } from './roles.ts';

type StepKind = 'sample' | 'failure' | 'page' | 'json' | 'text' | 'chunks' | 'redirect' | 'fault';

/** A step with one kind of response. */
type WrittenStep = Omit<Step, StepKind> &
  {
    [Kind in StepKind]: Required<Pick<Step, Kind>> & { readonly [Other in Exclude<StepKind, Kind>]?: never };
  }[StepKind];

type Outcome = 'result' | 'items' | 'bytes' | 'error';

/** An expectation with an outcome. */
type WrittenExpectation = Expectation & { [Name in Outcome]: Required<Pick<Expectation, Name>> }[Outcome];

/** A case as written in the files of `cases`: for one role or several, without members at their defaults. */
export type WrittenCase = Partial<Omit<ConformanceCase, 'area' | 'name' | 'role' | 'answers' | 'expect'>> & {
  readonly name: string;
  readonly answers: readonly [WrittenStep, ...WrittenStep[]];
  readonly expect: WrittenExpectation;
} & (
    | { readonly role: CaseRole; readonly roles?: never }
    | { readonly role?: never; readonly roles: readonly CaseRole[] }
  );

/** Returns the cases of an area with their defaults, one for each role. */
export function casesOf(area: string, written: readonly WrittenCase[]): readonly ConformanceCase[] {
  return written.flatMap(({ role, roles, ...given }) =>
    (roles ?? [role]).map((each) => ({
      area,
      role: each,
      needs: {},
      client: {},
      derived: undefined,
      call: {},
      given: {},
      calls: 1,
      server: 'listening' as const,
      abort: undefined,
      take: undefined,
      ...given,
      name: roles === undefined ? given.name : `${given.name} (${each})`,
    })),
  );
}
