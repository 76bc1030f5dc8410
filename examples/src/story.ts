/** One step of a program, as it is told and as `--json` prints it. */
export interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Prints the steps of a program. */
export class Story {
  readonly #json: boolean;
  readonly #print: (text: string) => void;
  readonly #steps: { readonly title: string; readonly lines: string[] }[] = [];

  constructor(json: boolean, print: (text: string) => void = console.log) {
    this.#json = json;
    this.#print = print;
  }

  /** Begins a step. */
  step(title: string): void {
    this.#steps.push({ title, lines: [] });
    if (!this.#json) this.#print(`\n${this.#steps.length}. ${title}`);
  }

  /** Adds a line to the step. */
  say(line: string): void {
    this.#steps.at(-1)?.lines.push(line);
    if (!this.#json) this.#print(`   ${line}`);
  }

  /** Prints the end: with `--json`, everything at once. */
  end(summary: Readonly<Record<string, unknown>>, closing: string): void {
    const steps: readonly Step[] = this.#steps;
    this.#print(this.#json ? JSON.stringify({ steps, ...summary }, null, 2) : `\n${closing}`);
  }
}
