import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  documentedThrows,
  documentedWorkflows,
  expectDocumented,
  type OperatorCase,
  verdictOf,
  walkFailures,
  walkOperators,
} from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { envelope } from '../support/google.js';
import { cases, type Held, sceneOf } from './scenes.js';

const throws = documentedThrows(new URL('../..', import.meta.url));

const statuses: Readonly<Record<number, string>> = {
  403: 'PERMISSION_DENIED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
};

/** The end, without the changes of somebody else to actions already finished by the workflow: those stay. */
function untouched({ after, met, left, workflowAlone }: OperatorCase): Held {
  const [end, then, changed, goal] = [after, met, left, workflowAlone] as readonly Held[];
  if (end === undefined) expect.fail('there is no state');
  const ids = new Set([...Object.keys(end.actions), ...Object.keys(then?.actions ?? {})]);
  const actions = [...ids].flatMap((id) => {
    const isFinished = isDeepStrictEqual(then?.actions[id], goal?.actions[id]);
    const stands = isDeepStrictEqual(end.actions[id], changed?.actions[id]);
    const action = isFinished && stands ? then?.actions[id] : end.actions[id];
    return action === undefined ? [] : [[id, action] as const];
  });
  return { ...end, actions: Object.fromEntries(actions) };
}

it('every workflow has a case', async () => {
  const apiMd = await readFile(new URL('../../api.md', import.meta.url), 'utf8');
  expect([...new Set(cases.map(({ workflow }) => workflow))].sort()).toEqual(documentedWorkflows(apiMd));
});

describe.each(cases.map((each) => [`${each.workflow} ${each.title}`.trim(), each] as const))('%s', (_name, each) => {
  it('changes nothing or reports what it did, after each failure of each request', async () => {
    const count = await walkFailures(
      () => sceneOf(each),
      ({ title, end, before, after, reason }) => {
        const held = after as Held;
        const { error } = end;
        if (error === undefined) {
          expect(each.isReached(held), title).toBe(true);
          return;
        }
        expect(error, title).not.toBe(reason);
        expectDocumented(throws, each.workflow, error, title);
        if (!error.mayHaveApplied) expect(after, title).toEqual(before);
        else if (!each.workflow.startsWith('enforcement')) expect(error.hint, title).toBeTruthy();
      },
      { errorBody: (status) => JSON.stringify(envelope(status, statuses[status] ?? 'UNKNOWN', 'No.')) },
    );
    expect(count).toBeGreaterThan(0);
  });

  it('reaches its goal, changes nothing, or reports what it did, beside a second operator', async () => {
    const verdicts = new Set<string>();
    await walkOperators(
      () => sceneOf(each),
      (operatorCase) => {
        const { title, end } = operatorCase;
        const verdict = verdictOf(operatorCase, () => each.isReached(untouched(operatorCase)));
        expect(verdict, `${title}: ${end.error?.message ?? 'succeeded'}`).not.toBe('wrong');
        if (end.error !== undefined) expectDocumented(throws, each.workflow, end.error, title);
        verdicts.add(verdict);
      },
    );
    expect(verdicts.has('intended')).toBe(true);
  });
});
