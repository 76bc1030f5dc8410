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

/** What ran of a file: each line with a statement, and each branch, by its place. */
type Ran = ReadonlyMap<string, boolean>;

/**
 * Adds up reports as Istanbul writes them: a line or a branch of a file ran if it did so in any of them. All of them must be
 * about the same text, which the places of statements and branches show.
 */
export function filesIn(reports: readonly JsonObject[]): readonly FileCoverage[] {
  const paths = [...new Set(reports.flatMap((report) => Object.keys(report)))].sort();
  return paths.map((path) => {
    const files = reports.map((report) => report[path]).filter(isJsonObject);
    return {
      path,
      lines: countOf(files.map(linesIn), path),
      branches: countOf(files.map(branchesIn), path),
    };
  });
}

/** Share of the parts that ran, in per cent. */
export function shareOf(files: readonly FileCoverage[], part: 'lines' | 'branches'): number {
  const total = files.reduce((sum, file) => sum + file[part].total, 0);
  const covered = files.reduce((sum, file) => sum + file[part].covered, 0);
  return total === 0 ? 100 : (covered / total) * 100;
}

function countOf(runs: readonly Ran[], path: string): Count {
  const [first = new Map<string, boolean>()] = runs;
  const places = [...first.keys()];
  for (const run of runs) {
    if ([...run.keys()].join() !== places.join())
      throw new TypeError(`the reports of ${path} are about different texts`);
  }
  return { total: places.length, covered: places.filter((place) => runs.some((run) => run.get(place))).length };
}

function linesIn({ statementMap, s }: JsonObject): Ran {
  const lines = new Map<string, boolean>();
  for (const [id, statement] of entriesOf(statementMap)) {
    const line = String(member(member(statement, 'start'), 'line'));
    lines.set(line, lines.get(line) === true || Number(member(s, id)) > 0);
  }
  return lines;
}

function branchesIn({ branchMap, b }: JsonObject): Ran {
  return new Map(
    entriesOf(branchMap).flatMap(([id, branch]) => {
      const counts: unknown = member(b, id);
      if (!Array.isArray(counts)) throw new TypeError(`a branch at ${JSON.stringify(branch)} has no counts`);
      return counts.map((count, path) => [`${id}.${path}`, Number(count) > 0] as const);
    }),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isJsonObject(value)) throw new TypeError('a report has no statements and branches');
  return Object.entries(value);
}

function member(value: unknown, name: string): unknown {
  return isJsonObject(value) ? value[name] : undefined;
}
