import { isJsonObject, type JsonObject } from '../json.ts';

/** How many parts of a file exist, and how many ran. */
export interface Count {
  readonly total: number;
  readonly covered: number;
}

/** The coverage of a file. */
export interface FileCoverage {
  /** Absolute path. */
  readonly path: string;
  readonly lines: Count;
  readonly branches: Count;
}

/** Reads the files of a summary as Istanbul writes it. */
export function filesIn(summary: JsonObject): readonly FileCoverage[] {
  return Object.entries(summary)
    .filter(([path]) => path !== 'total')
    .map(([path, file]) => ({ path, lines: countOf(file, 'lines'), branches: countOf(file, 'branches') }));
}

/** Share of the parts that ran, in per cent. */
export function shareOf(files: readonly FileCoverage[], part: 'lines' | 'branches'): number {
  const total = files.reduce((sum, file) => sum + file[part].total, 0);
  const covered = files.reduce((sum, file) => sum + file[part].covered, 0);
  return total === 0 ? 100 : (covered / total) * 100;
}

function countOf(file: unknown, part: string): Count {
  const count = isJsonObject(file) ? file[part] : undefined;
  const { total, covered } = isJsonObject(count) ? count : {};
  if (typeof total !== 'number' || typeof covered !== 'number') throw new TypeError(`the summary has no ${part}`);
  return { total, covered };
}
