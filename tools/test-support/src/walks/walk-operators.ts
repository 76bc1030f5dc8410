import { isDeepStrictEqual } from 'node:util';
import { endOf, intercepting, requireRequests, type Scene, type SceneEnd, type SceneRequest } from './scene.ts';

/** A scene with a second operator. */
export interface SharedScene extends Scene {
  /** Possible changes of a second operator, by name: to the fake's state, or through a second client. */
  readonly others: Readonly<Record<string, () => void | Promise<void>>>;
}

/** How much of a walk is walked. */
export interface WalkOptions {
  /** Tries each n-th change only, another one in each gap. Default: 1, every change in every gap. */
  readonly everyNth?: number;
}

/** One case: a second operator made one change in one gap of a workflow. */
export interface OperatorCase {
  /** Names the case in a failed assertion. */
  readonly title: string;

  /** The name of the change. */
  readonly other: string;

  /** The gap: before the request of this number, from 0. */
  readonly gap: number;

  /** The next request. */
  readonly request: SceneRequest;
  readonly end: SceneEnd;

  /** The state before everything. */
  readonly before: unknown;

  /** The state when the second operator came: the workflow's own changes until then. */
  readonly met: unknown;

  /** The state directly after the change of the second operator. */
  readonly left: unknown;

  /** The state at the end. */
  readonly after: unknown;

  /** The state the second operator alone would have left. */
  readonly otherAlone: unknown;

  /** The state the workflow alone would have left. */
  readonly workflowAlone: unknown;
}

/**
 * Repeats a workflow for each gap before one of its requests and each change of a second operator. Passes each case to
 * `judge` for assertions. Returns the number of cases.
 *
 * @example
 * ```ts
 * await walkOperators(makeScene, (each) => {
 *   expect(verdictOf(each, ({ after }) => hasEntries(after, entries)), each.title).not.toBe('wrong');
 * });
 * ```
 */
export async function walkOperators(
  makeScene: () => SharedScene,
  judge: (operatorCase: OperatorCase) => void | Promise<void>,
  { everyNth = 1 }: WalkOptions = {},
): Promise<number> {
  const calm = makeScene();
  const steps: SceneRequest[] = [];
  const counting = intercepting(calm.fetch, (_index, request, send) => {
    steps.push(request);
    return send();
  });
  requireRequests(steps, await endOf(calm, counting, new AbortController().signal));
  const workflowAlone = calm.state();
  let count = 0;
  for (const [turn, other] of Object.keys(calm.others).entries()) {
    const lonely = makeScene();
    await lonely.others[other]?.();
    const otherAlone = lonely.state();
    for (const [gap, request] of steps.entries()) {
      if ((turn + gap) % everyNth !== 0) continue;
      const scene = makeScene();
      const before = scene.state();
      let met: unknown;
      let left: unknown;
      const disturbed = intercepting(scene.fetch, async (index, _request, send) => {
        if (index === gap) {
          met = scene.state();
          await scene.others[other]?.();
          left = scene.state();
        }
        return send();
      });
      const end = await endOf(scene, disturbed, new AbortController().signal);
      const title = `${other}, before ${request.method} ${request.path} (request ${gap + 1})`;
      const after = scene.state();
      await judge({ title, other, gap, request, end, before, met, left, after, otherAlone, workflowAlone });
      count += 1;
    }
  }
  return count;
}

/**
 * The valid ends of a workflow beside a second operator: it reached the intended state; it refused and changed nothing;
 * or its error says changes may have been applied. Anything else is `wrong`.
 */
export function verdictOf(
  operatorCase: OperatorCase,
  isIntended: (operatorCase: OperatorCase) => boolean,
): 'intended' | 'refused' | 'told' | 'wrong' {
  const { end, after, otherAlone } = operatorCase;
  if (end.error === undefined) return isIntended(operatorCase) ? 'intended' : 'wrong';
  if (end.error.mayHaveApplied) return 'told';
  return isDeepStrictEqual(after, otherAlone) ? 'refused' : 'wrong';
}
