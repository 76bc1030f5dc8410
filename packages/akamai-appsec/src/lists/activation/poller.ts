import { StepWalk } from '../../internal/step-walk.js';
import type { ListActivationJson } from './poller-json.js';
import type { ListActivationProgress, ListActivationResult, ListActivationSettings } from './poller-options.js';
import type { ListActivationRun } from './run.js';

/**
 * An activation or a deactivation of a list that can be waited for, watched, and gone on with in another process.
 *
 * The request is sent at once, unless another activation of the list comes first. The rest happens while somebody waits
 * for {@link ListActivationPoller.result} or iterates; a program that does neither may end.
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
   * Resolves as soon as Akamai is known to have taken the request, or when there is nothing to send.
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
   * @throws {@link OperationFailedError} It failed or was stopped, and `code` is its status. `CONTENT-CHANGED`: somebody
   * edited the list before the request was sent. `LIST-IN-USE`: a list that is used cannot be deactivated.
   * @throws {@link TimeoutError} It was not over in time. It goes on at Akamai, and can be waited for again.
   * @throws {@link AbortError} The signal ended the wait. The activation goes on at Akamai.
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
   * Returns what `resume` needs to go on in another process: what was asked for, and what is known by now of what came of
   * it. It has the addresses that are notified, and no credentials.
   */
  toJSON(): ListActivationJson {
    return this.#run.state;
  }
}
