/** A rule of the repository. */
export interface Check {
  readonly name: string;

  /** Returns the problems, ready to print; none if all is well. */
  readonly run: () => Promise<readonly string[]>;
}
