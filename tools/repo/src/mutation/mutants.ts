/** Number of mutants by outcome. */
export interface MutantCount {
  /** A test failed, or the mutant crashed. */
  killed: number;

  /** The tests reached a time limit, or repeated a loop too often. */
  timedOut: number;

  /** All tests passed. */
  survived: number;

  /** No test runs the code. */
  unreached: number;
}

/** A mutant that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;

  /** The code that was replaced, on one line. */
  readonly original: string;
  readonly replacement: string;
}

/** Reads a report of Stryker, in the format of the mutation testing elements. */
export function mutantsIn(report: unknown): { readonly count: MutantCount; readonly survivors: readonly Survivor[] } {
  const count: MutantCount = { killed: 0, timedOut: 0, survived: 0, unreached: 0 };
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries((report as Report).files)) {
    for (const { mutatorName, replacement = '', status, location } of mutants) {
      if (status === 'Killed' || status === 'RuntimeError') count.killed += 1;
      else if (status === 'Timeout') count.timedOut += 1;
      else if (status === 'Survived') count.survived += 1;
      else if (status === 'NoCoverage') count.unreached += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const original = oneLine(textAt(source, location));
      survivors.push({
        file,
        line: location.start.line,
        mutator: status === 'NoCoverage' ? `${mutatorName}, not reached` : mutatorName,
        original,
        replacement: oneLine(replacement),
      });
    }
  }
  return { count, survivors };
}

/** Share of the mutants that were noticed, in per cent. */
export function scoreOf({ killed, timedOut, survived, unreached }: MutantCount): number {
  const noticed = killed + timedOut;
  const all = noticed + survived + unreached;
  return all === 0 ? 0 : (noticed / all) * 100;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: Location;
}

interface Location {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function textAt(source: string, { start, end }: Location): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
