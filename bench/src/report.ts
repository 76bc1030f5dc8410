import { isReached, type MeasuredRatio, type Measurement } from './measure.ts';

/** All measurements of a run, as written to `docs/performance.json`. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly measurements: readonly Measurement[];
}

/** Formats measurements as a Markdown table. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.flatMap((each) => each.ratios.map((ratio) => rowOf(each, ratio)));
  return ['| work | beside | ratio | range of the rounds | target | |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function rowOf({ name, medianMs, unit }: Measurement, ratio: MeasuredRatio): string {
  const { against, of, goal, ratio: value, range } = ratio;
  const sign = of === 'time' ? '≤' : '≥';
  const reached = isReached(ratio);
  const verdict = reached === undefined ? '' : reached ? 'reached' : '**missed**';
  const beside = `${against.length > 1 ? 'the faster of ' : ''}${against.join(', ')} (${against
    .map((peer) => timeOf(medianMs[peer]))
    .join(', ')} a ${unit})`;
  const [least, most] = range;
  return `| ${name} | ${beside} | ${value.toFixed(2)}${of === 'throughput' ? ' × the throughput' : ''} | ${least.toFixed(2)} to ${most.toFixed(2)} | ${goal === undefined ? '' : `${sign} ${goal}`} | ${verdict} |`;
}

/** Formats a duration in a suitable unit. */
export function timeOf(ms: number | undefined): string {
  if (ms === undefined) return '?';
  if (ms >= 1) return `${ms.toFixed(ms >= 100 ? 0 : 1)} ms`;
  if (ms >= 0.001) return `${(ms * 1000).toFixed(ms >= 0.1 ? 0 : 1)} µs`;
  return `${(ms * 1e6).toFixed(0)} ns`;
}
