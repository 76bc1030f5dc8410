import type { SecurityAction } from '../../generated/models.js';
import { instantAt, instantOf } from '../../values/instant.js';
import type { EnvironmentState } from '../state.js';

/** The actions of one environment, as they were after a request. */
interface Snapshot {
  readonly atMs: number;
  readonly actions: readonly SecurityAction[];
  readonly isPaused: boolean;
}

/** The actions applied to traffic: a change takes effect after a delay, invisible to the service's operations. */
export class EnforcedActions {
  readonly #delayMs: number;
  readonly #histories = new Map<EnvironmentState, Snapshot[]>();

  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  /** Records the state of an environment before and after each change. */
  note(environment: EnvironmentState, atMs: number): void {
    const history = this.#histories.get(environment) ?? [];
    history.push(snapshotOf(environment, history.length === 0 ? Number.NEGATIVE_INFINITY : atMs));
    // Everything before the snapshot in effect is over.
    const inEffect = history.findLastIndex((snapshot) => snapshot.atMs + this.#delayMs <= atMs);
    this.#histories.set(environment, history.slice(Math.max(inEffect, 0)));
  }

  /** Returns the actions enforced at a time. */
  at(environment: EnvironmentState, nowMs: number): readonly SecurityAction[] {
    const history = this.#delayMs > 0 ? (this.#histories.get(environment) ?? []) : [];
    const { actions, isPaused } =
      history.findLast(({ atMs }) => atMs + this.#delayMs <= nowMs) ?? snapshotOf(environment, nowMs);
    if (isPaused) return [];
    const now = instantAt(nowMs);
    return actions.filter(({ state, expireTime }) => state === 'ENABLED' && (instantOf(expireTime) ?? now + 1n) > now);
  }
}

function snapshotOf({ securityActions, enforcement }: EnvironmentState, atMs: number): Snapshot {
  return { atMs, actions: [...securityActions.values()], isPaused: enforcement.enabled === false };
}
