/** One thing that must hold for the repository. */
export interface Check {
  readonly name: string;

  /** Returns what is wrong, ready to print; nothing when all is well. */
  readonly run: () => Promise<readonly string[]>;
}
