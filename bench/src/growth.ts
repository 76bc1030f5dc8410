import { timeOf } from './report.ts';

/** Work whose time grows with its size. */
export interface Growth {
  readonly name: string;

  /** The unit of the size, for example "page". */
  readonly unit: string;
  readonly sizes: readonly number[];

  /** Prepares the work of a size. */
  readonly prepare: (size: number) => Promise<() => Promise<unknown>>;
}

/** The outcome of a {@link Growth}. */
export interface MeasuredGrowth {
  readonly name: string;
  readonly unit: string;

  /** Sizes, and the shortest time of each in milliseconds. */
  readonly points: readonly (readonly [size: number, ms: number])[];

  /** The slope of the time over the larger half of the sizes, both as logarithms: 1 is linear, 2 is quadratic. */
  readonly exponent: number;
}

const rounds = 4;

/** Measures the sizes in turns, and keeps the shortest time of each; the first round warms up. */
export async function measureGrowth({ name, unit, sizes, prepare }: Growth): Promise<MeasuredGrowth> {
  const works = await Promise.all(sizes.map(async (size) => ({ size, work: await prepare(size) })));
  const shortest = new Map<number, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { size, work } of works) {
      const startedAt = performance.now();
      await work();
      const ms = performance.now() - startedAt;
      if (round > 0) shortest.set(size, Math.min(ms, shortest.get(size) ?? ms));
    }
  }
  const points = [...shortest];
  return { name, unit, points, exponent: slopeOf(points.slice(Math.floor((points.length - 1) / 2))) };
}

/** Fits a line through the logarithms by least squares. */
export function slopeOf(points: MeasuredGrowth['points']): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([each]) => each)), mean(logs.map(([, each]) => each))];
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** Formats growths as a Markdown table. */
export function growthTableOf(growths: readonly MeasuredGrowth[]): string {
  const rows = growths.map(({ name, unit, points, exponent }) => {
    const [first, last] = [points[0], points.at(-1)].map((point) =>
      point === undefined ? '' : `${point[0].toLocaleString('en')}: ${timeOf(point[1])}`,
    );
    return `| ${name} | ${unit}s | ${first} | ${last} | ${exponent.toFixed(2)} |`;
  });
  return ['| work | size | smallest | largest | exponent |', '|---|---|---|---|---|', ...rows].join('\n');
}
