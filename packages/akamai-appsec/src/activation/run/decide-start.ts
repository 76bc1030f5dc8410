/**
 * State of the request when a run begins: not sent; possibly sent by another process, so the history is checked first;
 * or most likely sent by another process, and not visible yet.
 */
export type EarlierRequest = 'none' | 'possible' | 'likely';

/** The result of a search. `unseen`: in force or on its way, but not in the history. */
export type Found = 'activation' | 'nothing' | 'other' | 'unseen' | 'unreadable';

/** Facts for the decision whether to send the request of an activation. */
export interface StartFacts {
  readonly earlier: EarlierRequest;
  readonly found: Found;

  /**
   * How the latest request of this run failed; absent if none failed. `conflict`: rejected with a conflict. `refused`:
   * the service reported that it failed. `lost`: it may have started the activation.
   */
  readonly failure: 'conflict' | 'refused' | 'lost' | undefined;

  /** Whether this was the last search. */
  readonly isLast: boolean;

  /** Whether a request may be sent although an earlier request may have been received. */
  readonly mayRepeat: boolean;

  /** Whether the activation was requested so recently that it may still start. */
  readonly isRecent: boolean;
}

/** The next step of a start. */
export type StartDecision = 'started' | 'post' | 'wait' | 'give-up';

/** Decides the next step of a start. A request is sent only if no earlier one can have started the same activation. */
export function decideStart({ earlier, found, failure, isLast, mayRepeat, isRecent }: StartFacts): StartDecision {
  if (found === 'activation') return 'started';
  if (failure === 'conflict' && found === 'other') return 'give-up';
  // If another process had sent a request, the last search would show it, so it is safe to send one now.
  const mayStartLate = isLast && found === 'nothing' && mayRepeat && isRecent;
  const mayPost = failure === undefined ? earlier !== 'likely' || mayStartLate : failure === 'lost' && mayRepeat;
  if (mayPost && (found === 'nothing' || (found === 'other' && failure === undefined))) return 'post';
  return isLast ? 'give-up' : 'wait';
}
