import { StepWalk } from '../../internal/step-walk.js';
import type { ListActivationJson } from './poller-json.js';
import type { ListActivationProgress, ListActivationResult, ListActivationSettings } from './poller-options.js';
import type { ListActivationRun } from './run.js';

/**
 * A list activation or deactivation to wait for, watch, or resume in another process.
 *
 * The request is sent immediately unless another activation of the list is pending. Polling runs only while {@link
 * ListActivationPoller.result} is pending or the poller is iterated; without either, the program may exit. Await one of
 * them, or {@link ListActivationPoller.started}: a failure is reported nowhere else.
 *
 * @example
 * ```ts
 * const poller = lists.networkLists.activate({ networkListId: '12345_BLOCKED', network: 'STAGING' });
 * const { version, includesOtherEdits } = await poller.result();
 * ```
 */
export class ListActivationPoller implements AsyncIterable<ListActivationProgress> {
  readonly #run: ListActivationRun;
  readonly #walk: StepWalk<ListActivationProgress, ListActivationResult>;

  /** @internal */
  constructor(run: ListActivationRun, onProgress: ListActivationSettings['onProgress']) {
    this.#run = run;
    this.#walk = new StepWalk(run, onProgress);
  }

  /**
   * Resolves once Akamai has accepted the request, or if none is needed.
   *
   * @throws The errors of {@link ListActivationPoller.result}, if it was not started.
   */
  started(): Promise<void> {
    return this.#walk.started();
  }

  /**
   * Resolves when the newest version is live on the network, or when the list is out of force after a deactivation. Both
   * are read from the status of the network at the end.
   *
   * @throws {@link OperationFailedError} It failed or was stopped; `code` is its status. `CONTENT-CHANGED`: the list
   * was edited before the request was sent. `LIST-IN-USE`: a list in use cannot be deactivated.
   * @throws {@link TimeoutError} It did not finish in time. It continues at Akamai; wait for it again.
   * @throws {@link AbortError} The signal aborted the wait. The activation continues at Akamai.
   * @throws {@link ApiError} A call was refused, or failed several times in a row.
   */
  result(): Promise<ListActivationResult> {
    return this.#walk.result();
  }

  /** Iterates over every step from the first on, and fails at the end like {@link ListActivationPoller.result}. */
  [Symbol.asyncIterator](): AsyncGenerator<ListActivationProgress, void, undefined> {
    return this.#walk.all();
  }

  /**
   * Returns the state `resume` needs in another process: the request and its known progress. It includes the notified
   * e-mail addresses, and no credentials.
   */
  toJSON(): ListActivationJson {
    return this.#run.state;
  }
}
