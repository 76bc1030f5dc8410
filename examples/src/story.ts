/** One step of a program, as it is told and as `--json` prints it. */
export interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Tells what a program does, step by step. */
export class Story {
  readonly #json: boolean;
  readonly #steps: { readonly title: string; readonly lines: string[] }[] = [];

  constructor(json: boolean) {
    this.#json = json;
  }

  /** Begins a step. */
  step(title: string): void {
    this.#steps.push({ title, lines: [] });
    if (!this.#json) console.log(`\n${this.#steps.length}. ${title}`);
  }

  /** Adds a line to the step. */
  say(line: string): void {
    this.#steps.at(-1)?.lines.push(line);
    if (!this.#json) console.log(`   ${line}`);
  }

  /** Prints what is printed last: with `--json`, everything at once. */
  end(summary: Readonly<Record<string, unknown>>, closing: string): void {
    const steps: readonly Step[] = this.#steps;
    console.log(this.#json ? JSON.stringify({ steps, ...summary }, null, 2) : `\n${closing}`);
  }
}
