import { Bench } from 'tinybench';
import type { Comparison, Contender, Target } from './comparison.ts';

/** The outcome of a {@link Target}. */
export interface MeasuredRatio extends Target {
  readonly ratio: number;

  /** Smallest and largest ratio of a round. */
  readonly range: readonly [number, number];
}

/** The outcome of a {@link Comparison}. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly rounds: number;

  /** Median time of a unit for each contender, in milliseconds. */
  readonly medianMs: Readonly<Record<string, number>>;
  readonly ratios: readonly MeasuredRatio[];
}

/**
 * Measures the contenders in turns, each round in another order, and takes the median of the rounds' ratios. A
 * temporary slowdown of the machine then affects all of them.
 */
export async function measure(comparison: Comparison): Promise<Measurement> {
  const { name, unit, rounds, ours, contenders, targets } = comparison;
  const times = new Map<string, number[]>(contenders.map((each) => [each.name, []]));
  // The first round warms everything up.
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % contenders.length;
    for (const each of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const ms = await each.measure();
      if (round > 0) times.get(each.name)?.push(ms);
    }
  }
  const timesOf = (contender: string): readonly number[] => {
    const found = times.get(contender);
    if (found === undefined) throw new Error(`${name} has no contender ${contender}`);
    return found;
  };
  return {
    name,
    unit,
    rounds,
    medianMs: Object.fromEntries(contenders.map((each) => [each.name, median(timesOf(each.name))])),
    ratios: targets.map((target) => {
      const ratios = timesOf(ours).map((our, round) => {
        const fastest = Math.min(...target.against.map((peer) => timesOf(peer)[round] ?? Number.NaN));
        return target.of === 'time' ? our / fastest : fastest / our;
      });
      return { ...target, ratio: median(ratios), range: [Math.min(...ratios), Math.max(...ratios)] };
    }),
  };
}

/** Whether a ratio reaches its goal; `undefined` without a goal. */
export function isReached({ of, goal, ratio }: MeasuredRatio): boolean | undefined {
  if (goal === undefined) return undefined;
  return of === 'time' ? ratio <= goal : ratio >= goal;
}

/** A contender with short work: the work is repeated for a while, and the median counts. */
export function repeated(name: string, work: () => unknown): Contender {
  return {
    name,
    measure: async () => {
      const bench = new Bench({ time: 150, warmupTime: 50, throws: true });
      bench.add(name, async () => {
        await work();
      });
      await bench.run();
      const result = bench.tasks[0]?.result;
      if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured`);
      return result.latency.p50;
    },
  };
}

/** A contender with work long enough to run once; the time is divided by the number of units. */
export function once(name: string, units: number, work: () => Promise<unknown>): Contender {
  return {
    name,
    measure: async () => {
      const startedAt = performance.now();
      await work();
      return (performance.now() - startedAt) / units;
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
