/** The highest numbers that were ever given, by kind. */
export interface LastIds {
  target: number;
  rule: number;
  activation: number;

  /** Of shared resources and of configurations. */
  shared: number;
}
