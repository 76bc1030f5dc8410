import { mock } from 'node:test';
import type { ResponseLike } from '@edgeward/core';
import { endOf, intercepting, requireRequests, type Scene, type SceneEnd, type SceneRequest } from './scene.ts';
import type { WalkOptions } from './walk-operators.ts';

/**
 * A failure of one request. `before`: nothing was carried out; `after`: it was, and the response was lost or useless.
 */
export type StepFailure = (typeof stepFailures)[number];

/** Every failure tried by {@link walkFailures}. */
export const stepFailures = [
  'unreachable',
  'reset before',
  'reset after',
  '500 before',
  '500 after',
  '429',
  '403',
  'html before',
  'html after',
  'other shape before',
  'other shape after',
  'timeout before',
  'timeout after',
  'abort before',
  'abort after',
] as const;

/** One case: a workflow in which one request fails, or in which a request and all later ones fail. */
export interface FailureCase extends SceneEndAndState {
  /** Names the case in a failed assertion. */
  readonly title: string;

  /** Index of the first failed request. */
  readonly step: number;

  /** The first failed request. */
  readonly request: SceneRequest;
  readonly failure: StepFailure;

  /** Whether every later request failed in the same way, as in a lasting outage. */
  readonly lasting: boolean;

  /** The state before the workflow. */
  readonly before: unknown;

  /** The requests sent, including failed ones. */
  readonly requests: readonly SceneRequest[];

  /** The signal's abort reason. A workflow must not throw it as it is. */
  readonly reason: Error;

  /** The end and the state of the same workflow without a failure. */
  readonly undisturbed: SceneEndAndState;
}

/** The end of a workflow, and the state it left. */
export interface SceneEndAndState {
  readonly end: SceneEnd;
  readonly after: unknown;
}

/** Options of {@link walkFailures}. */
export interface WalkFailuresOptions extends WalkOptions {
  /** The body of a response with status 403, 429 or 500, as the service writes it. Default: a JSON object. */
  readonly errorBody?: (status: number) => string;
}

/**
 * Runs a workflow once to count its requests, and then for each request and each failure of {@link stepFailures} twice:
 * with only that request failing, and with all later ones failing too. Passes each case to `judge` for assertions.
 * Returns the number of cases.
 *
 * @example
 * ```ts
 * await walkFailures(
 *   () => {
 *     const fake = createFakePingAse();
 *     return {
 *       fetch: fake.fetch,
 *       state: () => structuredClone(fake.state),
 *       run: (fetch, signal) =>
 *         new PingAse({ ...fake.clientOptions, fetch, maxRetries: 0 }).denyList.sync({ entries }, { signal }),
 *     };
 *   },
 *   ({ title, end, before, after }) => {
 *     if (end.error !== undefined && !end.error.mayHaveApplied) expect(after, title).toEqual(before);
 *   },
 * );
 * ```
 */
export async function walkFailures(
  makeScene: () => Scene,
  judge: (failureCase: FailureCase) => void | Promise<void>,
  { errorBody = (status) => JSON.stringify({ message: `status ${status}` }), everyNth = 1 }: WalkFailuresOptions = {},
): Promise<number> {
  const calm = makeScene();
  const steps: SceneRequest[] = [];
  const counting = intercepting(calm.fetch, (_index, request, send) => {
    steps.push(request);
    return send();
  });
  const end = await endOf(calm, counting, new AbortController().signal);
  requireRequests(steps, end);
  const undisturbed = { end, after: calm.state() };
  let count = 0;
  for (const [step, request] of steps.entries()) {
    for (const [turn, failure] of stepFailures.entries()) {
      for (const lasting of [false, true]) {
        if ((turn + step + Number(lasting)) % everyNth !== 0) continue;
        const scene = makeScene();
        const before = scene.state();
        const controller = new AbortController();
        const reason = new Error('the caller had enough');
        const requests: SceneRequest[] = [];
        const failing = intercepting(scene.fetch, async (index, sent, send) => {
          requests.push(sent);
          const fails = lasting ? index >= step : index === step;
          return fails ? fail(failure, send, () => controller.abort(reason), errorBody) : send();
        });
        const ended = await withClock(failure, () => endOf(scene, failing, controller.signal));
        const title = `${request.method} ${request.path} (request ${step + 1}): ${failure}${lasting ? ', lasting' : ''}`;
        const after = scene.state();
        await judge({
          title,
          step,
          request,
          failure,
          lasting,
          before,
          after,
          requests,
          reason,
          end: ended,
          undisturbed,
        });
        count += 1;
      }
    }
  }
  return count;
}

/** Longest time an attempt takes in a client with the default options. */
const attemptLimitMs = 60_000;

/** Mocks `setTimeout` for timeout failures, because time limits use real timers. The failure advances the mock. */
async function withClock<T>(failure: StepFailure, run: () => Promise<T>): Promise<T> {
  if (!failure.startsWith('timeout')) return run();
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    return await run();
  } finally {
    mock.timers.reset();
  }
}

async function fail(
  failure: StepFailure,
  send: () => Promise<ResponseLike>,
  abort: () => void,
  errorBody: (status: number) => string,
): Promise<ResponseLike> {
  if (failure.endsWith('after')) await send();
  switch (failure) {
    case 'unreachable':
      throw broken('ECONNREFUSED', 'connect');
    case 'reset before':
    case 'reset after':
      throw broken('ECONNRESET', 'read');
    case '500 before':
    case '500 after':
      return refusal(500, errorBody);
    case '429':
      return refusal(429, errorBody);
    case '403':
      return refusal(403, errorBody);
    case 'html before':
    case 'html after': {
      const html = '<!doctype html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>';
      return new Response(html, { status: 200, headers: { 'content-type': 'text/html' } });
    }
    case 'other shape before':
    case 'other shape after':
      return new Response('{"unexpected":[{"shape":true}]}', {
        status: 200,
        headers: { 'content-type': 'application/json' },
      });
    case 'timeout before':
    case 'timeout after':
      mock.timers.tick(attemptLimitMs);
      return new Promise(() => {});
    case 'abort before':
    case 'abort after':
      abort();
      throw new DOMException('This operation was aborted', 'AbortError');
  }
}

function refusal(status: number, errorBody: (status: number) => string): Response {
  return new Response(errorBody(status), { status, headers: { 'content-type': 'application/json' } });
}

/** A network failure in the form of Node's fetch. */
function broken(code: string, syscall: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}
