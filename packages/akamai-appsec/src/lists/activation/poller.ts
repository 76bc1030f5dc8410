import { type CallOptions, checkOptions, type OptionTypes } from '@edgeward/core';
import { pollerOptionTypes } from '../../activation/poller-options.js';
import { StepWalk } from '../../internal/step-walk.js';
import type { ListActivationJson } from './poller-json.js';
import type { ListActivationRun } from './run.js';

/** One step of an activation or a deactivation of a list. */
export interface ListActivationProgress {
  /**
   * `waiting`: another activation of the list comes first. `starting`: it is not known yet whether the request was taken.
   */
  readonly phase: 'waiting' | 'starting' | 'activating';

  /** The status that was read; one that this version does not know counts as pending. */
  readonly status: string;

  /** The sync point or version that goes live, once the service has named it. */
  readonly version?: number;

  /** Whether edits go live that came after `expectedVersion`. Known when `version` is. */
  readonly includesOtherEdits?: boolean;

  /** The activation, once it is known. */
  readonly activationId?: number;
}

/** An activation or a deactivation that succeeded. */
export interface ListActivationResult {
  readonly listId: string;
  readonly network: 'STAGING' | 'PRODUCTION';

  /** `unchanged`: nothing was sent, because the network had the newest version, or an activation of it under way. */
  readonly outcome: 'updated' | 'unchanged';

  /** Status on the network, read at the end. `MODIFIED`: there are newer edits, which are not live. */
  readonly status: string;

  /** The sync point or version that is live, as the service says. */
  readonly version: number;

  /** The newest sync point or version when the activation was asked for. */
  readonly expectedVersion: number;

  /** Whether edits went live that came after `expectedVersion`, most likely those of other people. */
  readonly includesOtherEdits: boolean;
  readonly activationId?: number;
}

/** Options of activations of lists; those of {@link CallOptions} hold for each call. */
export interface ListActivationOptions extends CallOptions {
  /** Pause between two looks at the activation, in milliseconds. Default: 60 000. */
  readonly pollIntervalMs?: number | undefined;

  /** How long the activation is followed, in milliseconds. Default: 5 400 000, which is 90 minutes. */
  readonly activationTimeoutMs?: number | undefined;

  /** Called with every step; throwing changes nothing. */
  readonly onProgress?: ((progress: ListActivationProgress) => void) | undefined;
}

/** {@link ListActivationOptions} with their defaults, and apart from them the options of each call. */
export interface ListActivationSettings {
  readonly pollIntervalMs: number;
  readonly activationTimeoutMs: number;
  readonly onProgress: ((progress: ListActivationProgress) => void) | undefined;
  readonly call: CallOptions;
}

const optionTypes: OptionTypes<ListActivationOptions> = pollerOptionTypes;

/** Checks the options of an activation, and fills in defaults. */
export function listActivationSettings(
  owner: string,
  options: ListActivationOptions | undefined,
): ListActivationSettings {
  const {
    pollIntervalMs = 60_000,
    activationTimeoutMs = 90 * 60_000,
    onProgress,
    ...call
  } = checkOptions<ListActivationOptions>({ owner, vendor: 'akamai' }, options, optionTypes);
  return { pollIntervalMs, activationTimeoutMs, onProgress, call };
}

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
   * @throws What {@link ListActivationPoller.result} throws, if it was not started.
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

  /** Iterates over every step from the first on, and throws at the end what {@link ListActivationPoller.result} throws. */
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
