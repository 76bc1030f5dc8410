import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Measurement } from './measure.ts';

/** Draws the times of a measurement's contenders as bars, ours in a colour of its own. */
export async function chartOf({ name, unit, medianMs }: Measurement, ours: string): Promise<string> {
  const longest = Math.max(...Object.values(medianMs));
  const [scale, label] = longest < 1 ? [1000, 'µs'] : [1, 'ms'];
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: name, anchor: 'start' },
    background: 'white',
    width: 420,
    height: { step: 22 },
    data: {
      values: Object.entries(medianMs).map(([contender, ms]) => ({
        contender,
        time: ms * scale,
        whose: contender === ours ? 'ours' : 'theirs',
      })),
    },
    mark: 'bar',
    encoding: {
      y: { field: 'contender', type: 'nominal', sort: null, title: null },
      x: { field: 'time', type: 'quantitative', title: `${label} a ${unit}, median of the rounds` },
      color: {
        field: 'whose',
        type: 'nominal',
        legend: null,
        scale: { domain: ['ours', 'theirs'], range: ['#1f6feb', '#9aa4af'] },
      },
    },
  };
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
