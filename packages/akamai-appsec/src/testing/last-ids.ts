/** The highest ids assigned so far, by kind. */
export interface LastIds {
  target: number;
  rule: number;
  activation: number;

  /** Of shared resources and of configurations. */
  shared: number;
}
