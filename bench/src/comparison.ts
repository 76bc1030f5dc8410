/** One way to do the work of a case. */
export interface Contender {
  readonly name: string;

  /** Does the work once and returns how long a unit of it took, in milliseconds. */
  readonly measure: () => Promise<number>;
}

/** A ratio for judging a case. */
export interface Target {
  /** Names of the contenders to compare with; if there are several, the fastest of each round counts. */
  readonly against: readonly string[];

  /** `time`: our time through theirs, lower is better. `throughput`: our rate through theirs, higher is better. */
  readonly of: 'time' | 'throughput';

  /** The ratio to reach; absent if the ratio is only recorded. */
  readonly goal?: number;
}

/** The same work done by us and by others, measured in turns. */
export interface Comparison {
  readonly name: string;

  /** The name of a unit, for example "call". */
  readonly unit: string;
  readonly rounds: number;
  readonly ours: string;
  readonly contenders: readonly Contender[];
  readonly targets: readonly Target[];

  /** Closes the resources of the case. */
  readonly close?: () => Promise<void>;
}

/** Prepares a case. It is not prepared until it is its turn. */
export type Case = () => Promise<Comparison>;
