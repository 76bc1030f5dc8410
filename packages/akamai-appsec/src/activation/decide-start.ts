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

  /** How a request of this run failed: `lost` may have started it, `refused` ended as failed; absent before one. */
  readonly failure: 'conflict' | 'refused' | 'lost' | undefined;

  /** Whether this was the last search. */
  readonly isLast: boolean;

  /** Whether a request may be sent if another may have been. */
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
  // A request of another process would be visible at the last search.
  const mayStartLate = isLast && found === 'nothing' && mayRepeat && isRecent;
  const mayPost = failure === undefined ? earlier !== 'likely' || mayStartLate : failure === 'lost' && mayRepeat;
  if (mayPost && (found === 'nothing' || (found === 'other' && failure === undefined))) return 'post';
  return isLast ? 'give-up' : 'wait';
}
